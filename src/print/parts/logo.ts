import { extname } from 'node:path';

/** Where the logo of print pages stands, below the base path; it goes when they go. */
export function logoAddress(file: string): string {
  return `/print/logo.${logoExtension(file)}`;
}

/** A picture's extension without the dot, in small letters: `svg`. */
export function logoExtension(file: string): string {
  return extname(file).slice(1).toLowerCase();
}
