import { posix } from 'node:path';
import type { Finding } from '../../editions/finding.ts';
import { pictureAddress } from '../../markdown/pictures/typed-address.ts';
import type { Content, DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { nearestName } from '../nearest-name.ts';
import { at } from '../place.ts';
import { picturePath, picturesOf, shortened, type TypedPicture } from '../typed-pictures.ts';

const usable = ['.png', '.jpg', '.jpeg', '.gif', '.svg', '.webp', '.avif'];

/** Every picture is a file of the content folder, of a sort that can be shown, and says in words what it shows. */
export const pictures: DocumentRule = (edition, content) =>
  picturesOf(edition).flatMap((picture) => [
    ...fileOf(edition, picture, content),
    ...(picture.alt.trim() || picture.decorative ? [] : [noWords(edition, picture)]),
  ]);

function fileOf(edition: DocumentSource, { url, place }: TypedPicture, content: Content): Finding[] {
  const report = (rule: string, message: string, advice: string): Finding[] => [
    at(edition, place, { severity: 'error', rule, message, advice }),
  ];
  const { leadsTo } = pictureAddress(url);
  if (leadsTo === 'nothing') {
    return report(
      'missing-picture',
      'This picture has no file.',
      'Type the name of the file in the round brackets: ![what it shows](picture.png)',
    );
  }
  if (leadsTo === 'elsewhere') {
    return report(
      'remote-picture',
      `The picture ${shortened(url)} is not a file of this edition.`,
      'Save the picture beside the edition and type its name in the round brackets.',
    );
  }
  const path = picturePath(edition, url);
  if (path === undefined || path.startsWith('../') || content.pictures.get(path) === 'outside') {
    return report(
      'picture-outside',
      `The picture ${url} is outside the content folder.`,
      'Save the picture beside the edition and type its name in the round brackets.',
    );
  }
  if (!usable.includes(posix.extname(path).toLowerCase())) {
    const sort = posix.extname(path) || 'file without an ending';
    return report(
      'unusable-picture',
      `A picture can't be shown from a ${sort}.`,
      'Save it as PNG, JPEG or SVG, and type its new name in the round brackets.',
    );
  }
  if (content.files.has(path)) return [];
  const folder = posix.dirname(path);
  const beside = [...content.files]
    .filter((file) => posix.dirname(file) === folder)
    .map((file) => posix.basename(file));
  const near = nearestName(
    posix.basename(path),
    beside.filter((name) => usable.includes(posix.extname(name).toLowerCase())),
  );
  return report(
    'missing-picture',
    `There is no picture ${url} beside this edition.`,
    near
      ? `Type ${posix.join(posix.dirname(url), near)} if that is the one, or save it as ${content.holder}/${path}.`
      : `Save it as ${content.holder}/${path}, or type the name it has.`,
  );
}

function noWords(edition: DocumentSource, { url, place }: TypedPicture): Finding {
  return at(edition, place, {
    severity: 'warning',
    rule: 'picture-without-words',
    message: 'This picture says nothing to people who cannot see it.',
    advice: `Type what it shows in the square brackets: ![what it shows](${shortened(url)}). If it tells nothing that the text doesn’t, put it between :::figure{decorative} and :::`,
  });
}
