import { extname } from 'node:path';

/** Where the logo of print pages stands, below the base path; it goes when they go. */
export function logoAddress(file: string): string {
  return `/print/${logoName(file)}`;
}

/** The logo's name among the print pages: `logo.svg`. */
export function logoName(file: string): string {
  return `logo${extname(file).toLowerCase()}`;
}
