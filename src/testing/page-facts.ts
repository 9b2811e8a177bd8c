import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A built page as tests look at it. */
export interface PageFacts {
  /** Number of elements. */
  size: number;
  /** Elements by name, in order. */
  all: (name: string) => Element[];
  /** The first element of a class, or with an attribute. */
  withClass: (name: string) => Element | undefined;
  withAttribute: (name: string) => Element | undefined;
  ids: string[];
  /** Text of an element as it is read, spaces collapsed. */
  text: (element: Element | undefined) => string;
  html: (element: Element | undefined) => string;
}

export function pageFacts(html: string): PageFacts {
  const tree = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const htmlOf = ({ startIndex, endIndex }: Element) => html.slice(startIndex ?? 0, (endIndex ?? 0) + 1);
  const elements = DomUtils.findAll(() => true, tree.children);
  return {
    size: elements.length,
    all: (name) => elements.filter((element) => element.name === name),
    withClass: (name) => elements.find(({ attribs }) => attribs['class']?.split(/\s+/).includes(name)),
    withAttribute: (name) => elements.find(({ attribs }) => name in attribs),
    ids: elements.flatMap(({ attribs }) => attribs['id'] ?? []),
    text: (element) => (element ? wordsApart(htmlOf(element)).trim() : ''),
    html: (element) => (element ? htmlOf(element) : ''),
  };
}

/** What is wrong with a page, whatever stands on it: headings, landmarks, ids, scripts, styles, foreign requests. */
export function pageProblems(html: string): string[] {
  const page = pageFacts(html);
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
  const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const loaded = ['img', 'source', 'iframe', 'video', 'audio', 'embed']
    .flatMap(page.all)
    .map(({ attribs }) => attribs['src'] ?? attribs['srcset'] ?? '')
    .concat(
      page
        .all('link')
        .filter(isFetched)
        .map(({ attribs }) => attribs['href'] ?? ''),
    );
  return [
    levels.filter((level) => level === 1).length === 1 ? '' : 'not one h1',
    skips.length > 0 ? `heading level skipped before h${skips[0]}` : '',
    ...['main', 'header', 'footer', 'title'].map((name) => (page.all(name).length > 0 ? '' : `no ${name}`)),
    page.all('html').every(({ attribs }) => attribs['lang']) ? '' : 'no language',
    new Set(page.ids).size === page.ids.length ? '' : 'an id twice',
    page.all('nav').every(({ attribs }) => attribs['aria-label'] ?? attribs['aria-labelledby'])
      ? ''
      : 'a nav without name',
    page.all('script').length > 0 ? 'a script' : '',
    page.withAttribute('style') ? 'a style attribute' : '',
    page.all('img').every(({ attribs }) => 'alt' in attribs) ? '' : 'a picture without alt',
    ...loaded.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)).map((address) => `asks ${address}`),
  ].filter(Boolean);
}

/** Links of a page to the site itself that lead nowhere. `files` are the site's; links must stand below `base`. */
export function brokenLinks(html: string, base: string, files: readonly string[]): string[] {
  const page = pageFacts(html);
  const addresses = ['a', 'link', 'img', 'source'].flatMap(page.all).flatMap(({ attribs }) => {
    return [attribs['href'], attribs['src']].filter((address) => address !== undefined);
  });
  return addresses.filter((address) => {
    if (/^[a-z]+:/i.test(address)) return false;
    const [path = '', anchor] = address.split('#');
    if (path === '') return !page.ids.includes(decodeURIComponent(anchor ?? ''));
    if (!path.startsWith(base)) return true;
    return !files.includes(`/${path.slice(base.length)}`.replace(/\/$/, '/index.html'));
  });
}

/** Blocks are apart without a space in the markup. */
function wordsApart(html: string): string {
  const apart = html.replace(/<(?=\/?(?:p|li|ul|h\d|div|button|nav|dt|dd|td|th)\b)/g, ' <');
  return DomUtils.textContent(parseDocument(apart).children).replace(/\s+/g, ' ');
}

function isFetched({ attribs }: Element): boolean {
  return attribs['rel'] !== 'canonical';
}
