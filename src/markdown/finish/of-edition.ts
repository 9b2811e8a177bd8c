import type { Edition } from '../../editions/archive.ts';
import type { Library } from '../../editions/library.ts';
import { type FinishedBody, type Finishing, finishBody } from './index.ts';

/** Finishes an edition's rendered text for a medium. */
export function finishEdition(
  html: string,
  { kind, id, data }: Edition,
  library: Library,
  medium: Finishing['medium'],
): FinishedBody {
  const reviews = 'reviews' in data ? data.reviews : [];
  const edition = { kind, id, lang: data.lang, date: data.date, reviews };
  return finishBody(html, { library, edition, medium });
}
