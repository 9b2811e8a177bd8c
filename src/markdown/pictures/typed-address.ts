/**
 * What a picture's address leads to: a file, by its path from the folder of the text, or something that no edition can
 * show: nothing, a place on this site, or something on another.
 */
export type PictureAddress =
  | { leadsTo: 'file'; file: string }
  | { leadsTo: 'nothing' | 'site' | 'elsewhere' };

/**
 * Reads a picture's address, as it is typed or as Markdown writes it into HTML: `Summer%20fair.png` and
 * `Summer fair.png` are the same file, and `fair.png?2#top` is `fair.png`. For checks, web and paper alike.
 */
export function pictureAddress(typed: string): PictureAddress {
  const file = decoded(typed.trim().replace(/[?#].*$/s, ''));
  if (file === '') return { leadsTo: 'nothing' };
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(file)) return { leadsTo: 'elsewhere' };
  return file.startsWith('/') ? { leadsTo: 'site' } : { leadsTo: 'file', file };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
