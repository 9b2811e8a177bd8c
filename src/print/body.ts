import { DomUtils, parseDocument } from 'htmlparser2';
import type { Kind } from '../editions/kinds.ts';
import { setCodeLines } from './body/code-lines.ts';
import { type Element, hasClass, htmlOf } from './body/dom.ts';
import { frameTable, setLeadIn, setNumbers, setPicture } from './body/frames.ts';
import { setHalves, setResources } from './body/halves.ts';
import { setKeyFigures } from './body/key-figures.ts';
import { setLineEnds } from './body/line-ends.ts';
import { setMarginNote } from './body/margin-notes.ts';
import { setPageReferences } from './body/page-references.ts';
import { setPanel } from './body/panels.ts';
import { printAddresses, printedIn } from './body/printed-addresses.ts';
import { continuedIn, setQuotation } from './body/quotations.ts';
import { setBlocks } from './body/rows.ts';
import { dissolvePassages, setSections, setSpaces } from './body/sections.ts';

/**
 * Makes the officer's rendered text ready for paper: pictures load at once, tables get columns of fixed width, blocks
 * get their place, what must stay together is marked, and numbers, dates and addresses get no line end inside. Words
 * stay as they are. `sectionPt` is the room for a section's name in the running header.
 */
export function setBody(html: string, kind: Kind, sectionPt: number, lang = 'en-GB'): string {
  const document = parseDocument(html);
  const set = (found: (element: Element) => boolean, change: (element: Element) => void) =>
    DomUtils.findAll(found, document.children).forEach(change);
  const each = (name: string, change: (element: Element) => void) =>
    set((element) => element.name === name, change);
  const eachBlock = (names: readonly string[], change: (element: Element) => void) =>
    set((element) => hasClass(element, 'block') && hasClass(element, ...names), change);

  dissolvePassages(document);
  setLineEnds(document);
  each('pre', setCodeLines);
  each('img', setPicture);
  each('table', frameTable);
  each('p', setLeadIn);
  each('ol', setNumbers);
  setBlocks(document);
  eachBlock(['quote', 'pull-quote'], (quote) =>
    setQuotation(quote, continuedIn(quote.attribs['lang'] ?? lang)),
  );
  eachBlock(['key-figures'], setKeyFigures);
  set((element) => hasClass(element, 'news', 'columns'), setHalves);
  set((element) => hasClass(element, 'resources'), setResources);
  eachBlock(printedIn, printAddresses);
  set((element) => hasClass(element, 'panel'), setPanel);
  setSections(document, kind, sectionPt);
  setPageReferences(document);
  eachBlock(['pull-quote', 'review'], (note) => {
    if (!note.parent || note.parent === document) setMarginNote(note);
  });
  setSpaces(document);
  return htmlOf(document);
}
