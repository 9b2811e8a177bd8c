import { href, wholeAddress } from '../../editions/address.ts';
import type { Finishing } from './finishing.ts';

/** The address of a place of the site: below its base path on the web, whole on paper. */
export function placeAddress(path: string, { medium, library }: Finishing): string {
  return medium.name === 'web' ? href(path) : wholeAddress(path, library.partnership.site);
}

/** What a link to a web or mail address leads to. */
export function linkTo(address: string): string {
  return address.includes('@') && !address.includes('/') ? `mailto:${address}` : address;
}

/** An address as it is read: no scheme, no slash at the end. */
export function readAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/+$/, '');
}
