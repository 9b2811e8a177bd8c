/** Names that people type for another. */
const meant: Record<string, string> = {
  abstract: 'standfirst',
  categories: 'topics',
  category: 'topics',
  color: 'colour',
  description: 'standfirst',
  excerpt: 'standfirst',
  intro: 'standfirst',
  introduction: 'standfirst',
  keywords: 'topics',
  language: 'lang',
  locale: 'lang',
  mail: 'email',
  mobile: 'phone',
  modified: 'version',
  name: 'title',
  number: 'issue',
  pubdate: 'date',
  publishdate: 'date',
  published: 'date',
  redirects: 'aliases',
  replacedby: 'supersededBy',
  review: 'reviewBy',
  reviewdate: 'reviewBy',
  subject: 'topics',
  subtitle: 'standfirst',
  summary: 'standfirst',
  tag: 'topics',
  tags: 'topics',
  tel: 'phone',
  telephone: 'phone',
  title: 'name',
  url: 'address',
  website: 'site',
};

/** The name among `names` that was likely meant by `typed`, or undefined if none is near. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const plain = simplify(typed);
  const synonym = meant[plain];
  const exact = names.find((name) => simplify(name) === plain);
  if (exact) return exact;
  if (synonym && names.includes(synonym)) return synonym;
  const ranked = names
    .map((name) => ({ name, steps: distance(plain, simplify(name)) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  return best && best.steps <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many letters must be put in, taken out, changed or swapped with the next to make one word the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) steps = Math.min(steps, (beforeLast[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
