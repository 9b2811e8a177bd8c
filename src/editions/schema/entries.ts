import { z } from 'astro/zod';
import { isWebSafe, webSafe } from '../edition-files.ts';
import { list, mustBe, optional, say, text } from './fields.ts';

/** A file of entries by their ids, an entry a group: `resources.yaml` and its kin. `example` is an id. */
export function entriesOf<Entry extends z.ZodType>(entry: Entry, example: string) {
  const id = z.string().refine(isWebSafe, {
    error: (issue) => {
      const offer = webSafe(String(issue.input));
      return say(
        `“${String(issue.input)}” can't be part of a web address, and each entry has one by its name.`,
        `Type small letters, digits and hyphens: ${offer || example}:`,
      );
    },
  });
  return z.record(
    id,
    entry,
    mustBe(`a group of entries, each below a name such as ${example}:`, `${example}:`),
  );
}

/** The topics of something, in one line or several. */
export function topicsField(what: string) {
  return optional(
    list(
      text('A topic, by its name or id in topics.yaml.', 'neglect'),
      `The topics that ${what} is about: names or ids of topics.yaml.`,
      '[neglect, safer-sleep]',
    ),
  ).transform((topics) => topics ?? []);
}
