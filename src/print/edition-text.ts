import { DomUtils, parseDocument } from 'htmlparser2';

/**
 * All text whose characters an edition's pages may show: the officer's file as typed and with its character
 * references read (`&eacute;`), and the words of the partnership. For choosing fonts, not for reading.
 */
export function editionText(file: string, partnership: unknown): string {
  const decoded = file.includes('&') ? DomUtils.textContent(parseDocument(file)) : '';
  return `${file}\n${decoded}\n${valuesOf(partnership).join('\n')}`;
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(valuesOf) : [];
}
