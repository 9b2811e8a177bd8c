/** What a README says of an edition's sheets. */
export interface ShownSheet {
  /** The edition's title, as its standard PDF has it. */
  title: string;
  /** Files of the two sheets, relative to the README. */
  colour: string;
  grey: string;
  pdfs: { file: string; pages: number }[];
}

const begin = '<!-- sheets: made by “npm run sheets” -->';
const end = '<!-- /sheets -->';

/**
 * A README with its section of sheets made anew.
 * @throws if the two marks that the section stands between aren't there.
 */
export function withSheets(readme: string, sheets: readonly ShownSheet[]): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The sheets need their two marks: ${begin} and ${end}`);
  const section = sheets.map(sheetText).join('\n');
  return `${readme.slice(0, from + begin.length)}\n\n${section}\n${readme.slice(to)}`;
}

function sheetText({ title, colour, grey, pdfs }: ShownSheet): string {
  const inWords = pdfs
    .map(({ file, pages }) => `${file}, ${pages} ${pages === 1 ? 'page' : 'pages'}`)
    .join('; ');
  return `### ${title}

${pdfs.length > 1 ? 'Each PDF begins a row: ' : ''}${inWords}.

![Every page of ${quoted(title)}, small, in colour](${colour})

![The same pages as a black-and-white printer prints them](${grey})
`;
}

/** Brackets in a title would end the words of a picture. */
function quoted(title: string): string {
  return `“${title.replace(/[[\]]/g, '')}”`;
}
