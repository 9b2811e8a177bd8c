import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A `partnership.yaml` with nothing wrong in it, for a partnership that doesn't exist. */
export const partnershipYaml = `name: Wendmoor Safeguarding Children Partnership
shortName: Wendmoor
site: https://wendmoor.example/
strapline: Noticing early. Acting together.
logo: { file: logo.svg, alt: The W of Wendmoor }
brand:
  colour: "#0b5563"
  accents:
    briefing: "#6a2a5e"
    lessons-learned: "#8a4310"
urgentHelp:
  heading: Worried about a child?
  phone: 01632 960 014
  hours: Any day, any hour
  emergency: "In an emergency: 999"
contacts:
  - for: Questions about a procedure
    phone: 01632 960 021
    email: office@wendmoor.example
variants: { newsletter: [standard], briefing: [standard], lessons-learned: [standard] }
`;

/** The same partnership, which makes every PDF that there is. */
export const allVariants = partnershipYaml.replace(
  /^variants: .*$/m,
  `variants:
  newsletter: [large-print, booklet, press]
  briefing: [record, large-print, booklet, press]
  lessons-learned: [large-print, booklet, press]`,
);

/** A picture with nothing in it but a square. */
export const squareSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"><path d="M2 2h20v20H2z"/></svg>\n';

/** A content folder on disk. */
export interface TemporaryContent {
  /** The content folder, absolute; findings name files in it `content/…`. */
  dir: string;
  /** Writes or replaces one more file, its path below the content folder. */
  write: (path: string, text: string | Uint8Array) => void;
  /** Deletes the folder and all in it. */
  remove: () => void;
}

/**
 * Makes a content folder in the system's folder for temporary files: the given files (path below `content/` → text),
 * and a `partnership.yaml` and logo with nothing wrong in them unless these are given too. `null` leaves one out.
 */
export function temporaryContent(files: Record<string, string | Uint8Array | null> = {}): TemporaryContent {
  const holder = mkdtempSync(join(tmpdir(), 'press-content-'));
  const dir = join(holder, 'content');
  const write = (path: string, text: string | Uint8Array): void => {
    const target = join(dir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  mkdirSync(dir);
  for (const [path, text] of Object.entries({
    'partnership.yaml': partnershipYaml,
    'logo.svg': squareSvg,
    ...files,
  })) {
    if (text !== null) write(path, text);
  }
  return { dir, write, remove: () => rmSync(holder, { recursive: true, force: true }) };
}

/** An edition's file: front matter with a title and date, any further lines, and a body. */
export function editionFile(body = 'Words.\n', ...frontmatter: string[]): string {
  return ['---', 'title: A title', 'date: 2026-09-24', ...frontmatter, '---', '', body].join('\n');
}
