import { DomUtils, parseDocument } from 'htmlparser2';
import { readableAddress } from './unbroken.ts';

/**
 * All text whose characters an edition's pages may show: the officer's file as typed and with its character
 * references (`&eacute;`) and its addresses (`%C5%B5`) read, and all words in `others`, which come from elsewhere. For choosing fonts, not for reading.
 */
export function editionText(file: string, others: unknown): string {
  const decoded = file.includes('&') ? DomUtils.textContent(parseDocument(file)) : '';
  return `${file}\n${decoded}\n${file.includes('%') ? readableAddress(file) : ''}\n${valuesOf(others).join('\n')}`;
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(valuesOf) : [];
}
