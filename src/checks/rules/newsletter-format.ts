import { newsletterFormats } from '../../editions/newsletter-formats.ts';
import { partnershipSchema } from '../../editions/schema/partnership.ts';
import type { EditionRule } from '../content.ts';
import { nearestName } from '../nearest-name.ts';
import { at } from '../place.ts';

/** The format that a newsletter names is one that there is. */
export const newsletterFormat: EditionRule = (edition, content) => {
  const given = edition.fields.format;
  if (edition.kind !== 'newsletter' || !edition.yaml || typeof given !== 'string') return [];
  const parsed = partnershipSchema.shape.newsletterFormats.safeParse(
    content.partnership?.fields.newsletterFormats,
  );
  const known = Object.keys(newsletterFormats({ newsletterFormats: parsed.success ? parsed.data : {} }));
  if (known.includes(given.trim())) return [];
  return [
    at(edition, edition.yaml.placeOf(['format']), {
      severity: 'error',
      rule: 'unknown-format',
      message: `There is no format of newsletter “${given}”.`,
      advice: `Type ${nearestName(given, known) ?? known.join(', ')}, or describe it in partnership.yaml under newsletterFormats:`,
    }),
  ];
};
