/** What search results and tabs show whole. */
const longest = 70;

/**
 * The `<title>` of a page: `Noticing what has changed: newsletter, issue 14 – Wendmoor`, at most 70 characters. What
 * does not fit goes, from the details to the site's name; a title that is too long by itself is cut between words.
 */
export function pageTitle(title: string, details: readonly string[], site: string): string {
  const whats = details.map((_, index) => `: ${details.slice(0, details.length - index).join(', ')}`);
  const candidates = [...whats.map((what) => `${title}${what} – ${site}`), `${title} – ${site}`, title];
  return candidates.find((candidate) => candidate.length <= longest) ?? cut(title);
}

function cut(title: string): string {
  const words = title.slice(0, longest - 1);
  return `${words.slice(0, words.lastIndexOf(' ') > 0 ? words.lastIndexOf(' ') : words.length)}…`;
}
