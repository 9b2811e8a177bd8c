import { z } from 'astro/zod';
import { entriesOf, topicsField } from './entries.ts';
import { date, group, oneOf, optional, text, webAddress } from './fields.ts';

/** The kinds of resource, in the order in which the site lists them. */
export const resourceKinds = [
  'toolkit',
  'policy',
  'procedure',
  'guidance',
  'form',
  'leaflet',
  'video',
  'report',
  'review',
] as const;

/** One resource of `resources.yaml`. A name that isn't here is refused, never dropped. */
export const resourceSchema = z.strictObject(
  {
    title: text('What it is called.', 'Home environment tool'),
    kind: oneOf(resourceKinds, 'What it is, in one word.', 'toolkit'),
    summary: optional(
      text('One sentence for lists.', 'Twelve rooms and questions to look at together with a family.'),
    ),
    address: webAddress('Where it is read, on any site.', 'https://wendmoor.example/tools/home'),
    owner: optional(text('Who keeps it up to date: a team, never a name.', 'Neglect working group')),
    updated: optional(date('The day it was last changed.', '2026-07-14')),
    changed: optional(
      text('What changed on that day, in one sentence.', 'Two questions about overcrowding are new.'),
    ),
    topics: topicsField('it'),
    reviewBy: optional(date('The day by which someone should look at it again.', '2028-07-14')),
  },
  group('title: Home environment tool'),
);

/** `resources.yaml`: the resources by their ids. */
export const resourcesSchema = entriesOf(resourceSchema, 'heat');

/** As the officer types it. */
export type ResourceEntry = z.input<typeof resourceSchema>;

/** As templates get it. */
export type ResourceFields = z.output<typeof resourceSchema>;
