import { decodeQR } from 'qr/decode.js';
import { drawPages } from '../press/draw-pages.ts';

/**
 * What the QR code on a page of a PDF says, read off the page as it is printed.
 * @throws if no code can be read there.
 */
export async function codeOnPage(pdf: Uint8Array, page: number): Promise<string> {
  const [drawn] = await drawPages(pdf, { dpi: 110, pages: [page] });
  if (!drawn) throw new Error(`no page ${page}`);
  // However busy the machine is, all that can be tried is tried.
  return decodeQR(drawn, { format: 'RGB', timeLimit: 10_000 });
}
