import { isDate, longDate } from '../../editions/dates.ts';
import type { EditionRule } from '../content.ts';
import { at } from '../place.ts';
import { directivesIn } from '../typed-blocks.ts';

/** A call to action can still be answered on the day on which its edition is published. */
export const deadlines: EditionRule = (edition) => {
  const date = String(edition.fields.date ?? '');
  if (!isDate(date)) return [];
  return directivesIn(edition).flatMap(({ block, opening, placeOf }) => {
    if (block?.name !== 'action') return [];
    const by = opening.attributes.find(({ name }) => name === 'by')?.value;
    if (!by || !isDate(by.text) || by.text >= date) return [];
    return [
      at(edition, placeOf(by), {
        severity: 'warning',
        rule: 'deadline-before-edition',
        message: `This closes on ${longDate(by.text)}, before the edition is published on ${longDate(date)}.`,
        advice: 'Type a later day after by=, or delete {by=…} to say only that it is over.',
      }),
    ];
  });
};
