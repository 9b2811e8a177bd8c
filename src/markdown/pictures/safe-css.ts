/** Pictures and fonts that stand in the style itself. */
const within =
  /^(?:#|data:(?:image\/(?:png|jpe?g|gif|webp)|font\/|application\/(?:x-)?font|application\/vnd\.ms-))/i;

/** Styles of a vector picture without what they would fetch from elsewhere. */
export function safeCss(css: string): string {
  return plainLetters(css)
    .replace(/@import[^;]*;?/gi, '')
    .replace(
      /(?<![\w-])(?:-webkit-)?(?:image-set|image|src|cross-fade)\((?:"[^"]*"|'[^']*'|\([^()]*\)|[^()"'])*\)?/gi,
      'none',
    )
    .replace(
      /url\(\s*("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[^)]*)\s*\)?/gis,
      (whole: string, address: string) => (within.test(address.replace(/^["']/, '').trim()) ? whole : 'none'),
    );
}

/** Letters written as escapes (`\75rl` is `url`; CSS Syntax, section 4.3.7) as letters. */
function plainLetters(css: string): string {
  return css.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gis, (whole, hex?: string, sign?: string) => {
    const meant = hex === undefined ? sign : letter(Number.parseInt(hex, 16));
    return meant !== undefined && /^[a-z]$/i.test(meant) ? meant : whole;
  });
}

function letter(code: number): string | undefined {
  return code < 128 ? String.fromCharCode(code) : undefined;
}
