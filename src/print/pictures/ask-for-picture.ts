import { parseDocument } from 'htmlparser2';
import { elementsIn, htmlOf } from '../body/dom.ts';

/** Marks a piece of HTML, so that the press cuts a picture of it out of the PDF: see `press/job.ts`. */
export function askForPicture(html: string, name: string): string {
  const document = parseDocument(html);
  for (const element of elementsIn(document)) element.attribs['data-picture'] = name;
  return htmlOf(document);
}
