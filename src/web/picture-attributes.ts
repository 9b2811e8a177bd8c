import type { Copy } from '../markdown/pictures/copies.ts';

/** A copy and where it is. */
export type PublishedCopy = Copy & { address: string };

/** The copy for readers whose browser can't choose is the first that is no narrower. */
const plainWidth = 960;

/**
 * What an `<img>` says of its copies, narrowest first: addresses, how wide the picture will be shown (`styles/grid.css`:
 * the reading column is 36rem, a wide figure takes the page up to 80rem), and its size, so that nothing jumps when it
 * comes.
 */
export function pictureAttributes(
  copies: readonly PublishedCopy[],
  { isWide, isFirst }: { isWide: boolean; isFirst: boolean },
): Record<string, string> {
  const widest = copies.at(-1);
  const plain = copies.find(({ width }) => width >= plainWidth) ?? widest;
  if (!widest || !plain) return {};
  const column = isWide ? '80rem' : '36rem';
  return {
    src: plain.address,
    ...(copies.length > 1
      ? {
          srcset: copies.map(({ address, width }) => `${address} ${width}w`).join(', '),
          sizes: `min(100vw - 2rem, ${column}, ${widest.width}px)`,
        }
      : {}),
    width: String(widest.width),
    height: String(widest.height),
    ...(isFirst ? {} : { loading: 'lazy' }),
    decoding: 'async',
  };
}
