import { posix } from 'node:path';
import { editionId, webSafe } from '../../editions/edition-files.ts';
import type { Finding } from '../../editions/finding.ts';
import { kindFacts, kinds } from '../../editions/kinds.ts';
import type { Content, ContentRule } from '../content.ts';
import { nearestName } from '../nearest-name.ts';
import { at } from '../place.ts';
import { picturePaths } from './pictures.ts';

const pictureFile = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;
const folders: string[] = kinds.map((kind) => kindFacts[kind].folder);

/** Files that would be passed over in silence: in a kind's folder, or in a folder whose name is nearly a kind's. */
export const files: ContentRule = (content) => {
  const shown = new Set(content.editions.flatMap(picturePaths));
  const editionFolders = new Set(
    content.editions.map(({ path }) => posix.dirname(path)).filter((folder) => folder.includes('/')),
  );
  return [...content.files]
    .sort()
    .filter((path) => !shown.has(path))
    .flatMap((path) => misnamedFolder(path, content) ?? unknownFile(path, content, editionFolders));
};

function misnamedFolder(path: string, { holder, files: all }: Content): Finding[] | undefined {
  const [folder = '', ...rest] = path.split('/');
  if (rest.length === 0 || folders.includes(folder)) return undefined;
  const near = nearestName(folder, folders);
  const isFirst = [...all].sort().find((each) => each.startsWith(`${folder}/`)) === path;
  if (!near || !isFirst) return [];
  return [
    report(
      `${holder}/${path}`,
      `Nothing is read from the folder ${folder}.`,
      `Call it ${near}, if that is what it holds.`,
    ),
  ];
}

function unknownFile(path: string, { holder }: Content, editionFolders: ReadonlySet<string>): Finding[] {
  const [folder = '', ...rest] = path.split('/');
  const below = rest.join('/');
  if (!folders.includes(folder) || editionId(below) !== undefined) return [];
  const home = posix.dirname(path);
  const inEdition = [...editionFolders].some((each) => home === each || home.startsWith(`${each}/`));
  if (inEdition && pictureFile.test(path)) return [];
  const name = posix.basename(path);
  if (/\.mdx?$/i.test(name)) {
    const plain = name.replace(/\.[^.]+$/, '');
    const advice = inEdition
      ? `Make it an edition of its own, ${holder}/${folder}/${webSafe(plain)}.md, or delete it.`
      : `Call it index.md, or move it to ${holder}/${folder}/${webSafe(plain)}.md`;
    return [
      report(
        `${holder}/${path}`,
        'This file is not read: an edition is called index.md in its folder.',
        advice,
      ),
    ];
  }
  return [
    report(
      `${holder}/${path}`,
      pictureFile.test(name) ? 'No edition shows this picture.' : 'This file is not part of any edition.',
      pictureFile.test(name)
        ? 'Show it in an edition like this: ![what it shows](name), or delete it.'
        : 'Move it out of the folder. To make an edition of a document: npm run import',
    ),
  ];
}

function report(file: string, message: string, advice: string): Finding {
  return at({ file }, { line: 1, column: 1 }, { severity: 'warning', rule: 'unread-file', message, advice });
}
