import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeEdition, SoakEdition } from './edition.ts';
import { checked, type PressOptions, pressEditions } from './press-editions.ts';
import type { EditionResult, Found } from './results.ts';
import { type ShrinkLimits, shrink } from './shrink.ts';

/**
 * What kind of failure a finding is: its rule, and how its message begins, without names, quotations and numbers. Two
 * findings of one kind likely have one cause.
 */
export function kindOf({ rule, message }: Found): string {
  if (rule.startsWith('build-')) return rule;
  const said = message
    .replace(/^[a-z-]+\/\S+ \([a-z-]+\): /, '')
    .replace(/“[^”]*”/g, '“…”')
    .replace(/\d[\d,.]*/g, 'N')
    .split(/ on page | after | of page /)[0]
    ?.slice(0, 70);
  return `${rule}: ${said}`;
}

/** The kinds of failure of an edition, each once, with the first finding of each. */
export function kindsOf({ findings }: EditionResult): Map<string, Found> {
  const kinds = new Map<string, Found>();
  for (const finding of findings) {
    if (finding.severity === 'error' && !kinds.has(kindOf(finding))) kinds.set(kindOf(finding), finding);
  }
  return kinds;
}

/** Keeps a failing edition and what was found, in a folder of its own, which is returned. */
export async function keepFailure(
  folder: string,
  { id, text }: SoakEdition,
  result: EditionResult,
): Promise<string> {
  const own = join(folder, id.replace(/^soak-/, ''));
  await mkdir(own, { recursive: true });
  await writeFile(join(own, 'original.md'), text);
  await writeFile(join(own, 'findings.json'), `${JSON.stringify(result.findings, null, 2)}\n`);
  return own;
}

/** The smallest edition found that still fails in the same way. */
export async function shrinkFailure(
  failing: MadeEdition,
  kind: string,
  finding: Found,
  options: PressOptions,
  limits: ShrinkLimits,
): Promise<SoakEdition> {
  const checksOnly = finding.rule.startsWith(checked);
  const variants = finding.variant && finding.variant !== 'standard' ? [finding.variant] : 'standard';
  const smallest = await shrink(
    failing,
    async (candidates) => {
      const editions = candidates.map(({ edition }, index) => ({
        ...edition,
        id: candidateId(edition.id, index),
      }));
      const { editions: results } = await pressEditions(editions, {
        ...options,
        variants,
        pack: [],
        checksOnly,
      });
      const ids = new Set(results.filter((result) => kindsOf(result).has(kind)).map(({ id }) => id));
      return new Set([...editions.keys()].filter((index) => ids.has(editions[index]?.id ?? '')));
    },
    ({ edition }) => edition.text,
    limits,
  );
  return smallest.edition;
}

/** A name as long as the edition’s: addresses are printed, and a longer one could break its line elsewhere. */
function candidateId(id: string, index: number): string {
  return id.slice(0, -2) + index.toString(36).padStart(2, '0');
}
