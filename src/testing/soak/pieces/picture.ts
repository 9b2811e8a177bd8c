import { type Arbitrary, constant, tuple } from 'fast-check';
import { shrinking } from '../numbers.ts';
import { pictureNames, usualPictures } from '../picture-names.ts';
import { type Piece, plain, stacked } from '../piece.ts';
import { fraction, oneOf, whole } from '../random.ts';
import { type Make, type Setting, textSeed } from '../setting.ts';
import { phrase } from '../words.ts';

/** A picture by itself, one that is a link, or several in a row. */
export const picture: Make = (setting) => {
  const { random, ordinary } = setting;
  if (ordinary) return shown(setting);
  const sort = fraction(random);
  if (sort < 0.2) {
    return shown(setting).map(({ markdown, ...rest }) => ({
      ...rest,
      markdown: `[${markdown}](https://soak.example/picture)`,
      shapes: [...rest.shapes, 'linked-picture'],
    }));
  }
  if (sort < 0.4) {
    const several = Array.from({ length: whole(random, 2, 4) }, () => shown(setting));
    return tuple(...several).map((pieces) => stacked(pieces, 'pictures-in-a-row'));
  }
  return shown(setting);
};

/** A picture with words that say what it shows; without any when it is only decoration. */
export function shown({ random, ordinary, lang }: Setting, decorative = false): Arbitrary<Piece> {
  const name = ordinary
    ? oneOf(random, usualPictures as unknown as [string])
    : oneOf(random, pictureNames as unknown as [string]);
  if (decorative) return constant(plain(`![](../pictures/${name})`, `picture-${name}`));
  return tuple(shrinking(whole(random, 1, ordinary ? 15 : 40), 1), textSeed).map(([count, seed]) =>
    plain(`![${phrase(count, seed, lang)}](../pictures/${name})`, `picture-${name}`),
  );
}
