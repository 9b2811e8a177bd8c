import type { Finding } from '../../editions/finding.ts';
import type { PictureFacts } from '../../markdown/pictures/facts.ts';
import {
  leastDpi,
  mostDpi,
  type PicturePlace,
  pixelsFor,
  placesMm,
  tallestMm,
} from '../../markdown/pictures/places.ts';
import type { Lost } from '../../markdown/pictures/safe-svg.ts';
import type { DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { at } from '../place.ts';
import { picturePath, picturesOf, shortened, type TypedPicture } from '../typed-pictures.ts';

/**
 * Every picture's file can be read to its end, and has the pixels that its place on paper takes: 150 to the inch. It
 * is asked of a wide figure, and of what looks as if it should fill its column.
 */
export const pictureFiles: DocumentRule = (document, content) =>
  picturesOf(document).flatMap((picture) => {
    const path = picturePath(document, picture.url);
    if (path === undefined || !content.pictures.has(path)) return [];
    const facts = content.pictures.get(path);
    if (facts === 'outside') return [];
    if (!facts) return [unreadable(document, picture)];
    return [...leftOut(document, picture, facts), ...tooSmall(document, picture, facts)];
  });

function unreadable(document: DocumentSource, { url, place }: TypedPicture): Finding {
  return at(document, place, {
    severity: 'error',
    rule: 'unreadable-picture',
    message: `The picture ${shortened(url)} can’t be opened: it is damaged, or a piece of it is missing.`,
    advice: 'Save it again from where it came from, as PNG, JPEG or SVG.',
  });
}

function leftOut(
  document: DocumentSource,
  { url, place }: TypedPicture,
  { lost = [] }: PictureFacts,
): Finding[] {
  return lost.map((what) =>
    at(document, place, {
      severity: 'warning',
      rule: 'incomplete-picture',
      message: `The picture ${shortened(url)} ${losses[what].message}`,
      advice: losses[what].advice,
    }),
  );
}

const losses: Readonly<Record<Lost, { message: string; advice: string }>> = {
  html: {
    message: 'has words in it that are written as a web page, which no picture may be. They are left out.',
    advice: 'Save it again with its words turned into shapes (“convert to paths”), or as PNG.',
  },
  linked: {
    message: 'shows a picture that is not in its file. It is left out.',
    advice: 'Save it again with all pictures embedded, or as PNG.',
  },
};

function tooSmall(document: DocumentSource, picture: TypedPicture, facts: PictureFacts): Finding[] {
  const { stands, place, url } = picture;
  if (!stands || facts.sort === 'vector' || !shouldFill(stands, facts)) return [];
  const { width, height } = facts;
  const roomMm = Math.min(placesMm[stands], (tallestMm * width) / height);
  const [least, best] = [leastDpi, mostDpi].map((dpi) => Math.round(pixelsFor(roomMm, dpi))) as [
    number,
    number,
  ];
  if (width >= least) return [];
  const dpi = Math.round((width / roomMm) * 25.4);
  const printedMm = Math.round((width / leastDpi) * 25.4);
  const leastMain = Math.round(pixelsFor(placesMm.main, leastDpi));
  const narrower = `, or delete “wide”${width < leastMain ? ` (${leastMain} pixels are then enough)` : ''}`;
  return [
    at(document, place, {
      severity: 'warning',
      rule: 'small-picture',
      message: `The picture ${shortened(url)} is ${width} pixels wide. ${places[stands]} (${Math.round(roomMm)} mm) that is ${dpi} to the inch, which looks blurred on paper: it is printed ${printedMm} mm wide instead.`,
      advice: `Ask for the original: it takes ${least} pixels, better ${best} (300 to the inch)${stands === 'full' ? narrower : ''}.`,
    }),
  ];
}

const places: Readonly<Record<PicturePlace, string>> = {
  main: 'Over the width of the text',
  half: 'Over half of the page',
  full: 'Over the width of the page',
};

/** Narrower drawings are logos, codes and signs: nobody wants them larger. */
const leastDrawing = 300;

/**
 * True for what is set wide, and for photographs, charts and screenshots that lie as most do: one and a fifth to three
 * times as wide as high. Portraits, logos and banners are small on purpose.
 */
function shouldFill(stands: PicturePlace, { width, height, sort }: PictureFacts): boolean {
  if (stands === 'full') return true;
  const ratio = width / height;
  return ratio >= 1.2 && ratio <= 3 && (sort === 'photograph' || width >= leastDrawing);
}
