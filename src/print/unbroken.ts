export { unbroken } from '../markdown/typography-spaces.ts';

/** Parts of an address between which a line may end: after each `/` (but not `//`), and before `?`, `#`, `&`. */
export function addressParts(address: string): string[] {
  return address.split(/(?<=[^/]\/)(?!\/)|(?=[?#&])/u).filter(Boolean);
}

/** True for a text that is a web or mail address and nothing else. */
export function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z+.-]*:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$/i.test(text.trim());
}

/** A web address as paper shows it: no scheme, no slash at the end. */
export function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/+$/, '');
}

/**
 * An address with letters as people type them, `ŵyl` for `%C5%B5yl`: browsers take both. By default only Latin ones,
 * which every text face has; signs that mean something in an address stay as they are.
 */
export function readableAddress(address: string, letters = /[\p{Script=Latin}\p{M}]/u): string {
  return address.replace(/(?:%[89a-f][0-9a-f])+/gi, (encoded) => {
    try {
      const decoded = decodeURIComponent(encoded);
      return [...decoded].every((letter) => letters.test(letter)) ? decoded : encoded;
    } catch {
      return encoded;
    }
  });
}
