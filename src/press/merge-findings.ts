import type { Fault, PressFinding } from './finding.ts';

/**
 * One finding a fault for a whole run: the same fault of several PDFs (same file, line, rule and thing) names them all,
 * and words that print page and web page both lack are told once. Other findings stay as they are, in their order.
 */
export function mergeFindings(findings: readonly PressFinding[]): PressFinding[] {
  const groups = Map.groupBy(findings, (finding) => keyOf(finding) ?? finding);
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { fault, ...finding } = first;
    if (!fault) return same;
    const faults = same.flatMap((other) => other.fault ?? []);
    return [{ ...finding, message: `${pdfsOf(faults)}: ${fault.message}${otherPages(fault, faults)}` }];
  });
}

function keyOf({ file, line, severity, rule, fault }: PressFinding): string | undefined {
  if (!fault) return undefined;
  const about = rule === 'words-web-page' ? 'words-print-page' : rule;
  return [file, line, severity, about, fault.thing].join('\n');
}

/** `newsletters/autumn (standard, booklet) and packs/all (standard)` */
function pdfsOf(faults: readonly Fault[]): string {
  const editions = Map.groupBy(faults, ({ edition }) => edition);
  const named = [...editions].map(
    ([edition, some]) => `${edition} (${[...new Set(some.map(({ variant }) => variant))].join(', ')})`,
  );
  return named.join(' and ');
}

/** Where the fault shows in other PDFs, if that is another page than the one that the message tells. */
function otherPages(first: Fault, faults: readonly Fault[]): string {
  const others = faults.filter(({ page }) => page !== undefined && page !== first.page);
  const told = others.map(({ edition, variant, page }) =>
    edition === first.edition ? `page ${page} in ${variant}` : `page ${page} of ${edition}`,
  );
  return told.length === 0 ? '' : ` It is ${[...new Set(told)].join(', ')}.`;
}
