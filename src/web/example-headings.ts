/**
 * Says of the headings of an example that they stand below a heading of `level`, so that they don't break the outline
 * of the page that shows the example. They look as they do in an edition.
 */
export function belowHeading(html: string, level: number): string {
  return html.replace(
    /<h([2-6])(?=[\s>])/g,
    (tag, digit: string) => `${tag} aria-level="${Math.min(6, Number(digit) - 1 + level)}"`,
  );
}
