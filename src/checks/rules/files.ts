import { posix } from 'node:path';
import { editionId, webSafe } from '../../editions/edition-files.ts';
import type { Finding } from '../../editions/finding.ts';
import { kindFacts, kinds } from '../../editions/kinds.ts';
import { type Content, type ContentRule, entriesNames } from '../content.ts';
import { importedPaths } from '../mdx-imports.ts';
import { nearestName } from '../nearest-name.ts';
import { at } from '../place.ts';
import { picturePaths } from '../typed-pictures.ts';

const pictureFile = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;
const folders: string[] = [...kinds.map((kind) => kindFacts[kind].folder), 'training'];
const yamlFiles: string[] = ['partnership', ...entriesNames].map((name) => `${name}.yaml`);

/**
 * Files that would be passed over in silence: in a folder that holds editions or courses, in one whose name is nearly
 * such a folder's, or one whose own name is nearly that of a file that is read.
 */
export const files: ContentRule = (content) => {
  const documents = [...content.editions, ...content.courses];
  const shown = new Set(
    documents.flatMap((document) => [...picturePaths(document), ...importedPaths(document)]),
  );
  const documentFolders = new Set(
    documents.map(({ path }) => posix.dirname(path)).filter((folder) => folder.includes('/')),
  );
  return [...content.files]
    .sort()
    .filter((path) => !shown.has(path))
    .flatMap((path) =>
      path.includes('/')
        ? (misnamedFolder(path, content) ?? unknownFile(path, content, documentFolders))
        : misnamedFile(path, content),
    );
};

function misnamedFile(path: string, { holder, files: all }: Content): Finding[] {
  const [, stem, ending = ''] = /^(.+?)(\.[^.]+)?$/.exec(path) ?? [];
  if (yamlFiles.includes(path) || !stem || !/^\.(?:ya?ml|json|txt|md)$/i.test(ending)) return [];
  const missing = yamlFiles.filter((file) => !all.has(file)).map((file) => file.replace('.yaml', ''));
  const near = nearestName(stem, missing);
  return near
    ? [
        report(
          `${holder}/${path}`,
          `This file is not read.`,
          `Call it ${near}.yaml, if that is what it holds.`,
        ),
      ]
    : [];
}

function misnamedFolder(path: string, { holder, files: all }: Content): Finding[] | undefined {
  const [folder = ''] = path.split('/');
  if (folders.includes(folder)) return undefined;
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

function unknownFile(path: string, { holder }: Content, documentFolders: ReadonlySet<string>): Finding[] {
  const [folder = '', ...rest] = path.split('/');
  const below = rest.join('/');
  if (editionId(below) !== undefined) return [];
  const home = posix.dirname(path);
  const inDocument = [...documentFolders].some((each) => home === each || home.startsWith(`${each}/`));
  if (inDocument && pictureFile.test(path)) return [];
  const name = posix.basename(path);
  const noun = folder === 'training' ? 'course' : 'edition';
  const what = folder === 'training' ? 'a course' : 'an edition';
  if (/\.mdx?$/i.test(name)) {
    const plain = name.replace(/\.[^.]+$/, '');
    const advice = inDocument
      ? `Make it ${what} of its own, ${holder}/${folder}/${webSafe(plain)}.md, or delete it.`
      : `Call it index.md, or move it to ${holder}/${folder}/${webSafe(plain)}.md`;
    return [
      report(`${holder}/${path}`, `This file is not read: ${what} is called index.md in its folder.`, advice),
    ];
  }
  return [
    report(
      `${holder}/${path}`,
      pictureFile.test(name) ? `No ${noun} shows this picture.` : `This file is not part of any ${noun}.`,
      pictureFile.test(name)
        ? `Show it in ${what} like this: ![what it shows](name), or delete it.`
        : `Move it out of the folder.${folder === 'training' ? '' : ' To make an edition of a document: npm run import'}`,
    ),
  ];
}

function report(file: string, message: string, advice: string): Finding {
  return at({ file }, { line: 1, column: 1 }, { severity: 'warning', rule: 'unread-file', message, advice });
}
