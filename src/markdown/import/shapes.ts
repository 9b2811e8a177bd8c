import type { Nodes, Paragraph } from 'mdast';
import { findPeriod } from './found-dates.ts';
import { type Block, everyNode, textOf } from './tree.ts';

/** What a single line looks like: the marks by which a heading is told from other lines. */

const small = new Set(
  'a an and are as at be by for from has have how if in into is it its of on or our out per that the their they this to up via was we were what when where who with you your & – — - / i'.split(
    ' ',
  ),
);
const roles =
  /^(?:manager|officer|director|chair|chairs|co-?ordinator|nurse|adviser|advisor|administrator|scrutineer|worker|consultant|assistant|doctor|commissioner|editor|lead|head|inspector|superintendent|constable|sergeant|secretary|practitioner|specialist|gp|trainer|author|president|chief|deputy)$/i;
const verbs = /\b(?:is|are|was|were|has|have|had|will|can|could|may|must|should|been|be|would|does|do)\b/i;
const questions = /^(?:what|why|how|who|when|where|which|did)(?:[’']s)?\b/i;
const usual =
  /^(?:welcome|introduction|foreword|background|summary|overview|contents|training|events|news|resources|references|contacts?|contact (?:us|details|information)|get in touch|further (?:information|reading|support)|find out more|useful (?:links|contacts|resources)|key (?:messages|learning|points|updates)|next steps|good practice|conclusion|appendix|acknowledgements|about us|references)\b\W*$/i;

export const contentsTitle =
  /^(?:(?:also\s+)?(?:in(?:side)?|what[’']s in)\s+th(?:is|e)\s+(?:issue|edition|bulletin|newsletter|month)|(?:table of )?contents)\W*$/i;

const label =
  /^(?:instagram|facebook|twitter|linkedin|youtube|e-?mail|tel(?:ephone)?|phone|mobile|fax|web(?:site)?|address|date|time|venue|contact|source)\s*:/i;

/** The words of a paragraph if it was typed on one line, else undefined. */
export function singleLine(node: Nodes | undefined): string | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const typed = textOf(node).trim();
  return typed === '' || typed.includes('\n') ? undefined : typed;
}

/** True for a line all in capitals that reads as a heading. */
export function isCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters >= 4 &&
    line.length <= 100 &&
    line === line.toUpperCase() &&
    /\p{Lu}{3}/u.test(line) &&
    !/[.,;]$|[@#]/.test(line)
  );
}

/** True for a line that stands alone as a title does: short, no full stop, most words with a capital. */
export function isTitleLike(line: string): boolean {
  const bare = line.replace(/\s*(?:\.{2,}|…)$/, '');
  const dotted = bare !== line;
  if (usual.test(line)) return true;
  if (findPeriod(line) === line) return false;
  if (
    /[.,;:!]$/.test(bare) ||
    /[>|@\t]|https?:|www\.|\.co\b/.test(line) ||
    !/^[\p{Lu}\p{N}‘“'"(]/u.test(line)
  )
    return false;
  if (label.test(line) || /\bhere\W*$/i.test(line)) return false;
  const words = bare.split(/\s+/);
  if (/^\p{N}/u.test(line) && (words.length < 3 || !/^(?:\d{1,2}|(?:19|20)\d\d)\s/.test(line))) return false;
  if (bare.endsWith('?')) return words.length <= 8 && questions.test(bare);
  if (isPerson(line) || hasPhone(line)) return false;
  if (bare.length > 150) return false;
  if (dotted && words.length <= 6) return true;
  const share = capitalShare(words);
  if (bare.length <= 90 && share >= 0.6 && (share >= 0.75 || !verbs.test(bare))) return true;
  if (bare.length <= 120 && share >= 0.75 && !verbs.test(bare)) return true;
  const parts = bare.split(/:\s+|\s*[—–]\s*|—/);
  return (
    parts.length === 2 &&
    parts.some((part) => part.split(/\s+/).length >= 2 && capitalShare(part.split(/\s+/)) >= 0.75)
  );
}

function capitalShare(words: string[]): number {
  const counted = words.filter((word) => /\p{L}/u.test(word) && !small.has(word.toLowerCase()));
  if (counted.length === 0) return 0;
  return counted.filter((word) => /^(?:[^\p{L}]*|e-)\p{Lu}/u.test(word)).length / counted.length;
}

/** True for a line that names a person and what they do. */
export function isPerson(line: string): boolean {
  const bare = line.replace(/\s*\(.*\)\s*$/, '').replace(/\s+\d{1,2}\s+\p{Lu}\p{L}+\s+\d{4}$/u, '');
  const words = bare.split(/[\s,]+/);
  const [first = '', second = ''] = words;
  const named = /^\p{Lu}[\p{L}'’-]+$/u.test(first) && /^\p{Lu}/u.test(second);
  if (!named) return false;
  const role = words.findIndex((word, index) => index >= 2 && roles.test(word));
  return role >= 2 && (role <= 4 || role >= words.length - 2);
}

export function hasPhone(line: string): boolean {
  return /(?:\+44|\b0)[\d\s()]{8,}\d/.test(line);
}

/** True for one or more lines that say who someone is. */
export function isPersonBlock(node: Block | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const words = textOf(node).replace(/\s+/g, ' ').trim();
  return words.length <= 100 && isPerson(words);
}

/** True for what stands below a heading: running text, a list, a table, not another line like a heading. */
export function isBody(node: Block | undefined): boolean {
  if (!node) return false;
  if (node.type === 'list' || node.type === 'table' || node.type === 'blockquote' || node.type === 'code')
    return true;
  if (node.type !== 'paragraph' || isPersonBlock(node)) return false;
  const line = singleLine(node);
  if (line === undefined) return textOf(node).length > 60;
  return !isCapitals(line) && !isTitleLike(line) && !/^[@#]\S+$/.test(line);
}

function hasLink(node: Paragraph): boolean {
  return [...everyNode(node)].some((one) => one.type === 'link');
}

/** True for a paragraph that is bold as a whole. */
export function isBold(node: Paragraph): boolean {
  const typed = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return typed.length > 0 && typed.every((child) => child.type === 'strong') && !hasLink(node);
}
