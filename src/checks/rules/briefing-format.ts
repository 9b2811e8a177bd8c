import { briefingFormats } from '../../editions/briefing-formats.ts';
import type { Finding } from '../../editions/finding.ts';
import { partnershipSchema } from '../../editions/schema/partnership.ts';
import { sourceLines } from '../../markdown/source-words.ts';
import { wordsOf } from '../../markdown/words.ts';
import type { Content, EditionRule } from '../content.ts';
import type { EditionSource } from '../edition-source.ts';
import { nearestName } from '../nearest-name.ts';
import { at, frontMatterPlace, placeInBody } from '../place.ts';
import { plainText } from '../walk.ts';

/** A briefing keeps to its format: so many panels, with these titles, in so many words. */
export const briefingFormat: EditionRule = (edition, content) => {
  if (edition.kind !== 'briefing' || !edition.yaml) return [];
  const formats = formatsOf(content);
  const given = edition.fields.format;
  const name = typeof given === 'string' ? given.trim() : 'seven-minute';
  const format = formats[name];
  if (!format) {
    const known = Object.keys(formats);
    return [
      at(edition, edition.yaml.placeOf(['format']), {
        severity: 'error',
        rule: 'unknown-format',
        message: `There is no format “${name}”.`,
        advice: `Type ${nearestName(name, known) ?? known.join(', ')}, or describe it in partnership.yaml under briefingFormats:`,
      }),
    ];
  }
  return [
    ...panelCount(edition, format.name, format.count),
    ...panelTitles(edition, format.name, format.panels),
    ...wordBudget(edition, format.name, format.words),
  ];
};

function formatsOf(content: Content): ReturnType<typeof briefingFormats> {
  const parsed = partnershipSchema.shape.briefingFormats.safeParse(
    content.partnership?.fields.briefingFormats,
  );
  return briefingFormats({ briefingFormats: parsed.success ? parsed.data : {} });
}

/** The headings of the text itself: one in a block or a list begins no panel. */
function panelsOf(edition: EditionSource) {
  return (edition.body?.children ?? []).filter((node) => node.type === 'heading' && node.depth === 2);
}

function panelCount(edition: EditionSource, name: string, count: number | undefined): Finding[] {
  const panels = panelsOf(edition);
  if (!edition.body || count === undefined || panels.length === count) return [];
  const surplus = panels[count];
  const place = surplus ? placeInBody(edition, surplus) : frontMatterPlace(edition);
  return [
    at(edition, place, {
      severity: 'warning',
      rule: 'panel-count',
      message: `A ${name} has ${count} panels; this one has ${panels.length}.`,
      advice:
        'A panel is a heading with ## and what follows it: add or join panels, or name another format: in the front matter.',
    }),
  ];
}

function panelTitles(edition: EditionSource, name: string, titles: readonly string[]): Finding[] {
  return panelsOf(edition).flatMap((panel, index) => {
    const expected = titles[index];
    const typed = plainText(panel)
      .replace(/^\s*\d+[.):]?\s+/, '')
      .trim();
    if (expected === undefined || plain(expected) === plain(typed)) return [];
    return [
      at(edition, placeInBody(edition, panel), {
        severity: 'warning',
        rule: 'panel-title',
        message: `Panel ${index + 1} of a ${name} is called “${expected}”; here it is “${typed}”.`,
        advice: `Type ## ${expected}`,
      }),
    ];
  });
}

function wordBudget(edition: EditionSource, name: string, budget: number | undefined): Finding[] {
  if (!edition.body || budget === undefined) return [];
  const words = sourceLines(edition.text, { mdx: edition.mdx }).reduce(
    (sum, line) => sum + line.words.split(' ').length,
    0,
  );
  if (words <= budget) return [];
  return [
    at(edition, frontMatterPlace(edition), {
      severity: 'warning',
      rule: 'word-budget',
      message: `A ${name} has up to ${budget} words; this one has ${words}.`,
      advice: `Take out about ${words - budget} words, so that it can be read in its time.`,
    }),
  ];
}

function plain(title: string): string {
  return wordsOf(title).join(' ').toLowerCase();
}
