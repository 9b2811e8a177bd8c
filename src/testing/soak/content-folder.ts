import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { kindFacts, kinds } from '../../editions/kinds.ts';
import { variantsFor } from '../../editions/variants.ts';
import type { SoakEdition } from './edition.ts';
import { libraryFiles } from './library.ts';

/** What a content folder is made with. */
export interface FolderOptions {
  /** Which PDFs: all that there are of each kind, these (beside the standard one), or the standard one alone. */
  variants: 'standard' | 'all' | readonly string[];
  /** Where the pictures are that `drawPictures` made. */
  pictures: string;
  /** Editions that are put together in a pack, by kind and id; without any there is no pack but that of the library. */
  pack: readonly Pick<SoakEdition, 'kind' | 'id'>[];
}

/** The pack of a batch, as the press’s report names it. */
export const packId = 'soak-pack';

/** Writes a content folder of these editions, with the library that they name things of. */
export async function writeContent(
  folder: string,
  editions: readonly Pick<SoakEdition, 'kind' | 'id' | 'text'>[],
  { variants, pictures, pack }: FolderOptions,
): Promise<void> {
  const files: Record<string, string> = {
    ...libraryFiles,
    'partnership.yaml': partnership(variants),
    'packs.yaml': packs(pack),
    ...Object.fromEntries(editions.map((edition) => [pathOf(edition), edition.text])),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await cp(pictures, join(folder, 'pictures'), { recursive: true });
}

/** Where an edition’s file is, below the content folder. */
export function pathOf({ kind, id }: Pick<SoakEdition, 'kind' | 'id'>): string {
  return `${kindFacts[kind].folder}/${id}.md`;
}

function partnership(variants: FolderOptions['variants']): string {
  const lines = kinds.map((kind) => {
    const possible = variantsFor(kind);
    const wanted =
      variants === 'all'
        ? possible
        : possible.filter((name) => variants !== 'standard' && variants.includes(name));
    return `  ${kind}: [${wanted.length > 0 ? wanted.join(', ') : 'standard'}]`;
  });
  return `name: Soak Safeguarding Partnership
shortName: Soak
site: https://soak.example/
strapline: Everything that is right comes out
logo: { file: logo.svg, alt: Soak }
brand: { colour: "#0b5563" }
contacts: [{ for: Questions, phone: 01632 960 021, email: office@soak.example }]
urgentHelp: { heading: Worried about a child?, phone: 01632 960 014, hours: Any day, emergency: "In an emergency: 999" }
records: learning@soak.example
variants:
${lines.join('\n')}
`;
}

function packs(editions: FolderOptions['pack']): string {
  const known =
    'known:\n  title: What is known\n  editions: [newsletter:known-newsletter, briefing:known-briefing]\n';
  if (editions.length === 0) return known;
  return `${known}${packId}:\n  title: A pack of these\n  standfirst: Some editions of this batch.\n  editions: [${editions.map(({ kind, id }) => `${kind}:${id}`).join(', ')}]\n`;
}
