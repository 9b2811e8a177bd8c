import {
  concatTransformationMatrix,
  PDFDocument,
  PDFName,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { coloursOf } from './pdf-facts/colours.ts';
import { besideShare } from './pdf-facts/columns.ts';
import {
  deadLinks,
  nearEdge,
  outOfOrder,
  ruleAbove,
  strayColours,
  tooSmall,
  unfitFonts,
  wrongContents,
  wrongFolios,
} from './pdf-facts/faults.ts';
import { headingPlaces, headingsIn } from './pdf-facts/headings.ts';
import { type PdfFacts, pdfFacts, placesOf } from './pdf-facts.ts';

const a4 = { width: 595.276, height: 841.89 };
/** Bleed of the press and its crop marks: the trimmed page begins here. */
const slug = 20;
const bleed = (3 / 25.4) * 72;
let facts: PdfFacts;

beforeAll(async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([a4.width + 2 * slug, a4.height + 2 * slug]);
  page.setTrimBox(slug, slug, a4.width, a4.height);
  page.setBleedBox(slug - bleed, slug - bleed, a4.width + 2 * bleed, a4.height + 2 * bleed);
  const down = (mm: number) => slug + a4.height - (mm / 25.4) * 72;
  const across = (mm: number) => slug + (mm / 25.4) * 72;
  page.drawText('News in short', { x: across(16), y: down(100), size: 22, font });
  page.drawText('A heading of', { x: across(77), y: down(120), size: 14, font });
  page.drawText('two lines', { x: across(77), y: down(126), size: 14, font });
  page.drawText('Left column', { x: across(16), y: down(140), size: 12, font });
  page.drawText('right column', { x: across(110), y: down(140), size: 12, font });
  page.drawText('In blue ', { x: across(16), y: down(170), size: 12, font, color: rgb(0.1, 0.4, 0.8) });
  const beside = across(16) + font.widthOfTextAtSize('In blue ', 12);
  page.drawText('and black', { x: beside, y: down(170), size: 12, font });
  page.drawText('Page 1 of 2', { x: across(16), y: down(284), size: 10, font });
  page.drawText('tiny print', { x: across(16), y: down(286), size: 9, font });
  page.drawText('small note', { x: across(16), y: down(200), size: 10, font });
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(0.5, 0, 0, 0.5, 0, 0));
  page.drawText('Half as large', { x: 2 * across(16), y: 2 * down(150), size: 24, font });
  page.drawText('Too small by half', { x: 2 * across(16), y: 2 * down(160), size: 12, font });
  page.pushOperators(popGraphicsState());
  page.drawRectangle({ x: across(16), y: down(50), width: 100, height: 1.5, color: rgb(1, 0.5, 0) });
  const second = document.addPage([a4.width, a4.height]);
  const link = (more: Record<string, unknown>) =>
    document.context.register(
      document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [72, 72, 144, 84], ...more } as Parameters<
        typeof document.context.obj
      >[0]),
    );
  const uri = { Type: 'Action', S: 'URI', URI: PDFString.of('https://wendmoor.example/front-door') };
  second.node.set(
    PDFName.of('Annots'),
    document.context.obj([
      link({ A: document.context.obj(uri) }),
      link({ Dest: document.context.obj([page.ref, PDFName.of('Fit')]) }),
      link({}),
    ]),
  );
  const drawn = { Type: 'Font', Subtype: 'Type3', FontBBox: [0, 0, 1, 1], FirstChar: 0, LastChar: 0 };
  document.context.register(document.context.obj(drawn));
  facts = await pdfFacts(await document.save());
});

test('boxes are in millimetres from the media box’s corner, and what isn’t written is the media box', () => {
  const [first, second] = facts.pages;
  expect(first?.trim.widthMm).toBeCloseTo(210, 2);
  expect(first?.trim.heightMm).toBeCloseTo(297, 2);
  expect((first?.trim.xMm ?? 0) - (first?.bleed.xMm ?? 0)).toBeCloseTo(3, 3);
  expect((first?.trim.yMm ?? 0) - (first?.bleed.yMm ?? 0)).toBeCloseTo(3, 3);
  expect(first?.bleed.widthMm).toBeCloseTo(216, 2);
  expect(first?.media.widthMm).toBeGreaterThan(216);
  expect(second?.trim).toEqual(second?.media);
});

test('a font that isn’t embedded, one that is drawn and one without a name are found', () => {
  expect(facts.fonts).toEqual([
    { name: 'Helvetica', type: 'Type1', embedded: false },
    { name: '', type: 'Type3', embedded: true },
  ]);
  expect(unfitFonts(facts)).toHaveLength(2);
  expect(unfitFonts({ fonts: [{ name: 'Atkinson', type: 'Type0', embedded: true }] })).toEqual([]);
});

test('text has its place on the trimmed page and its size as printed, however it is scaled', () => {
  const [heading] = placesOf(facts, 'News in short');
  expect(heading?.xMm).toBeCloseTo(16, 1);
  expect(heading?.yMm).toBeCloseTo(100, 1);
  expect(heading?.sizePt).toBeCloseTo(22, 3);
  const [scaled] = placesOf(facts, 'Half as large');
  expect(scaled?.sizePt).toBeCloseTo(12, 3);
  expect(scaled?.yMm).toBeCloseTo(150, 1);
});

test('words are found over two lines, in one size only if wished, and not where others stand', () => {
  expect(placesOf(facts, 'A heading of two lines')).toHaveLength(1);
  expect(placesOf(facts, 'A heading of two lines', 14)).toHaveLength(1);
  expect(placesOf(facts, 'A heading of two lines', 12)).toEqual([]);
  expect(placesOf(facts, 'A heading of three lines')).toEqual([]);
  expect(placesOf(facts, 'right column')).toHaveLength(1);
});

test('a heading is told with its page and place, one that is missing or there twice too', () => {
  expect(headingsIn('## News in short\n\n### No\n\n## Training\n')).toEqual(['News in short', 'Training']);
  expect(headingPlaces(facts, ['News in short', 'Training', 'Left column'], 15)).toEqual([
    '1 at 16 mm: News in short',
    'nowhere: Training',
    'nowhere: Left column',
  ]);
  const twice = { ...facts, texts: [...facts.texts, ...facts.texts.map((text) => ({ ...text, page: 2 }))] };
  expect(headingPlaces(twice, ['News in short', 'News in short'], 15)).toEqual([
    '1 at 16 mm, 2 at 16 mm: News in short',
  ]);
});

test('colours of text and shapes are read, and one that isn’t allowed is found with its page', () => {
  expect(coloursOf(facts)).toEqual(['#000000', '#1a66cc', '#ff8000']);
  expect(placesOf(facts, 'In blue')).toMatchObject([{ text: 'In blue', colour: '#1a66cc' }]);
  expect(placesOf(facts, 'and black')).toHaveLength(1);
  expect(strayColours(facts, ['#000000', '#1a66cc'])).toEqual(['1: #ff8000']);
  expect(strayColours(facts, coloursOf(facts))).toEqual([]);
});

test('small text is found wherever it is scaled down to, and furniture may be 10 points and no less', () => {
  expect(tooSmall(facts).map(({ text }) => text)).toEqual(['tiny print', 'small note', 'Too small by half']);
});

test('a rule has its place, weight and colour', () => {
  const [rule] = facts.shapes;
  expect(rule).toMatchObject({ page: 1, colour: '#ff8000' });
  expect(rule?.xMm).toBeCloseTo(16, 0);
  expect(rule?.heightMm).toBeCloseTo((1.5 / 72) * 25.4, 1);
});

test('a link has its target: an address, a page, or none', () => {
  expect(facts.links.map(({ page, target }) => `${page} ${target}`)).toEqual([
    '2 https://wendmoor.example/front-door',
    '2 page 1',
    '2 ',
  ]);
  expect(facts.links[0]?.xMm).toBeCloseTo(25.4, 2);
});

test('what stands too near to the edge is found, and what stands 12 mm from it isn’t', () => {
  const edge = { page: 2, yMm: 100, widthMm: 20, heightMm: 5, colour: '#000000' };
  const shapes = [
    { ...edge, xMm: 11 },
    { ...edge, xMm: 12 },
    { ...edge, xMm: 179 },
    { ...edge, xMm: 178 },
  ];
  expect(nearEdge({ ...facts, texts: [], shapes }).map(({ xMm }) => xMm)).toEqual([11, 179]);
});

test('a number in the contents that isn’t that of its heading’s page is found', () => {
  const line = { xMm: 16, widthMm: 30, font: 'Atkinson', colour: '#17212b' };
  const entry = { ...line, page: 1, sizePt: 12 };
  const texts = [
    { ...entry, yMm: 80, text: 'News' },
    { ...entry, yMm: 86, text: 'in short' },
    { ...entry, yMm: 86, xMm: 68, text: '2' },
    { ...entry, yMm: 92, text: 'Training' },
    { ...entry, yMm: 92, xMm: 68, text: '3' },
    { ...line, page: 2, sizePt: 22, yMm: 30, text: 'News in short' },
    { ...line, page: 4, sizePt: 22, yMm: 30, text: 'Training' },
    { ...line, page: 3, sizePt: 22, yMm: 30, text: 'Courses' },
  ];
  const headings = ['News in short', 'Training', 'Contacts'].map((words) => ({ words, sizePt: 22 }));
  expect(wrongContents({ texts }, headings)).toEqual([
    'Training: 3, heading on page 4',
    'Contacts: no entry, heading missing',
  ]);
  expect(wrongContents({ texts }, [{ words: 'Training', heading: 'Courses', sizePt: 22 }])).toEqual([]);
  expect(wrongContents({ texts }, [{ words: 'Training', heading: 'Courses', sizePt: 22 }], 18)).toHaveLength(
    1,
  );
});

test('a page that says another number, or none, is found', () => {
  expect(wrongFolios(facts)).toEqual(['2: nothing']);
  const folio = { xMm: 160, yMm: 284, widthMm: 18, sizePt: 10, font: 'Atkinson', colour: '#17212b' };
  const texts = [
    { ...folio, page: 1, text: 'Page 1 of 2' },
    { ...folio, page: 2, text: 'Page 2 of 3' },
  ];
  expect(wrongFolios({ ...facts, texts })).toEqual(['2: Page 2 of 3']);
});

test('a link to nowhere, to a machine of one’s own or to a page that isn’t there is found', () => {
  expect(deadLinks(facts).map(({ target }) => target)).toEqual(['']);
  const link = { page: 1, xMm: 16, yMm: 16, widthMm: 10, heightMm: 4 };
  const links = ['http://localhost:4321/x', 'http://127.0.0.1/', 'page 3', 'mailto:a@b.example', 'page 2'];
  expect(deadLinks({ ...facts, links: links.map((target) => ({ ...link, target })) })).toHaveLength(3);
});

test('what stands out of order is found, over pages too', () => {
  const [text] = facts.texts;
  if (!text) throw new Error('no text');
  const at = (page: number, yMm: number) => ({ ...text, page, yMm });
  expect(outOfOrder([at(1, 20), at(1, 90), at(2, 30)])).toEqual([]);
  expect(outOfOrder([at(1, 20), at(2, 30), at(2, 30), at(1, 200)])).toEqual([at(2, 30), at(1, 200)]);
});

test('the rule above a text is the nearest of its weight that is long enough', () => {
  const [text] = facts.texts;
  if (!text) throw new Error('no text');
  const rule = { page: 1, xMm: 16, widthMm: 178, heightMm: 0.529, colour: '#17212b' };
  const shapes = [
    { ...rule, yMm: 40 },
    { ...rule, yMm: 60 },
    { ...rule, yMm: 70, heightMm: 0.18 },
    { ...rule, yMm: 80, widthMm: 20 },
    { ...rule, yMm: 99, page: 2 },
    { ...rule, yMm: 110 },
  ];
  expect(ruleAbove({ ...facts, shapes }, { ...text, page: 1, yMm: 100 }, 1.5)?.yMm).toBe(60);
  expect(ruleAbove({ ...facts, shapes }, { ...text, page: 1, yMm: 30 }, 1.5)).toBeUndefined();
});

test('long lines that stand beside others are told from those of one column', () => {
  const [text] = facts.texts;
  if (!text) throw new Error('no text');
  const line = (xMm: number, yMm: number, widthMm = 80) => ({ ...text, page: 2, xMm, yMm, widthMm });
  const one = [line(16, 20, 170), line(16, 26, 170), line(110, 32, 80)];
  expect(besideShare({ ...facts, texts: one })).toBe(0);
  expect(besideShare({ ...facts, texts: [...one, line(16, 32)] })).toBe(0.25);
});
