/** The files that editions show, each of a shape of its own; `pictures.ts` draws them. */
export const pictureNames = [
  'photograph.jpg',
  'portrait.jpg',
  'drawing.png',
  'square.png',
  'banner.png',
  'tower.png',
  'dot.png',
  'huge.jpg',
  'plain.svg',
  'words.svg',
  'sizeless.svg',
  'wide.svg',
] as const;

/** Those that the sample’s editions could show. */
export const usualPictures = ['photograph.jpg', 'drawing.png', 'plain.svg'] as const;
