import type { Copy } from '../markdown/pictures/copies.ts';

/** A copy and where it is. */
export type PublishedCopy = Copy & { address: string };

/** The copy for readers whose browser can't choose is the first that is no narrower. */
const plainWidth = 960;

/** How wide a picture is shown, by `styles/grid.css`: `WIDTH` stands for its own, which it never exceeds. */
const column = ['min(100vw - 2rem, 36rem, WIDTH)'];
const wide = [
  '(min-width: 76rem) min(59rem, WIDTH)',
  '(min-width: 60rem) min(100vw - 18.5rem, WIDTH)',
  'min(100vw - 2rem, WIDTH)',
];

/**
 * What an `<img>` says of its copies, narrowest first: addresses, how wide the picture will be shown, and its size, so
 * that nothing jumps when it comes.
 */
export function pictureAttributes(
  copies: readonly PublishedCopy[],
  { isWide, isFirst }: { isWide: boolean; isFirst: boolean },
): Record<string, string> {
  const widest = copies.at(-1);
  const plain = copies.find(({ width }) => width >= plainWidth) ?? widest;
  if (!widest || !plain) return {};
  const sizes = (isWide ? wide : column).join(', ').replaceAll('WIDTH', `${widest.width}px`);
  return {
    src: plain.address,
    ...(copies.length > 1
      ? {
          srcset: copies.map(({ address, width }) => `${address} ${width}w`).join(', '),
          sizes,
        }
      : {}),
    width: String(widest.width),
    height: String(widest.height),
    ...(isFirst ? {} : { loading: 'lazy' }),
    decoding: 'async',
  };
}
