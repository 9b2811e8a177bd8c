import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { photograph, told } from '../../testing/pictures.ts';
import { safeCss } from './safe-css.ts';
import { safeSvg } from './safe-svg.ts';

const text = async (svg: string | Uint8Array) =>
  new TextDecoder().decode((await safeSvg(typeof svg === 'string' ? Buffer.from(svg) : svg)).svg);
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="60" height="40"${attributes}>${inside}</svg>`;
const pixels = (file: string | Uint8Array) => sharp(Buffer.from(file)).ensureAlpha().raw().toBuffer();

describe('a vector picture loses', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a linked script', svg('<script xlink:href="https://evil.example/a.js"/>')],
    [
      'a script under another prefix',
      svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
    ],
    ['a script of HTML', svg('<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>')],
    [
      'a script that an entity holds',
      `<!DOCTYPE svg [<!ENTITY e "<script>alert(1)</script>">]>${svg('&e;')}`,
    ],
    ['a frame', svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>')],
    ['HTML', svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">evil</p></foreignObject>')],
    ['metadata', svg('<metadata><rdf:RDF xmlns:rdf="x">evil</rdf:RDF></metadata>')],
    ['comments', svg('<!-- evil -->')],
    ['its style sheet', `<?xml-stylesheet href="https://evil.example/a.css"?>${svg('')}`],
    ['a handler on itself', svg('', ' onload="alert(1)"')],
    ['a handler of other letters', svg('<g OnClick="alert(1)"/>')],
    ['a link that runs', svg('<a xlink:href="javascript:alert(1)"/>')],
    ['a link that runs, in disguise', svg('<a href=" &#106;ava&#9;script:alert(1)"/>')],
    ['a link made to run', svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>')],
    [
      'a link made to run later',
      svg('<a><animate attributeName="xlink:href" values="javascript:alert(1)"/></a>'),
    ],
    ['a base', svg('<g xml:base="https://evil.example/"/>')],
    ['what is used from elsewhere', svg('<use href="https://evil.example/a.svg#b"/>')],
    ['data that is used', svg('<use href="data:image/svg+xml,alert"/>')],
    ['a picture from elsewhere', svg('<image href="https://evil.example/a.png"/>')],
    ['a picture that is HTML', svg('<image href="data:text/html,alert"/>')],
    ['an imported style', svg('<style>@import "https://evil.example/a.css"; g{}</style>')],
    ['an imported style, in disguise', svg('<style>@\\69 mport "https://evil.example/a.css"; g{}</style>')],
    ['a fetched style', svg('<style><![CDATA[g{fill:url("https://evil.example/a)b")}]]></style>')],
    ['a fetched style, in disguise', svg('<g style="fill:u\\72l(//evil.example/a)"/>')],
    ['a set of pictures', svg('<g style="background:image-set(&quot;https://evil.example/a&quot; 1x)"/>')],
    ['a fetched fill', svg('<rect fill="url(https://evil.example/a#b)"/>')],
    ['a drawing program’s notes', svg('<g xmlns:inkscape="x" inkscape:path="/home/evil"/>')],
    ['the document it was made of', svg('', ' content="evil"')],
  ])('%s', async (_, hostile) => {
    expect(hostile).toMatch(/evil|alert/);
    const safe = await text(hostile);
    expect(safe).not.toMatch(/evil|alert/);
    await sharp(Buffer.from(safe)).metadata();
  });
});

describe('a vector picture keeps', () => {
  test.each([
    [
      'references to itself',
      '<defs><linearGradient id="a"/></defs><use xlink:href="#b"/><rect id="b" fill="url(#a)"/>',
    ],
    [
      'words, signs and all',
      '<title>A &amp; B</title><text x="1" y="9" xml:space="preserve"> é &lt; 2 </text>',
    ],
    ['its movements', '<circle r="4"><animate attributeName="r" values="1;4" dur="2s"/></circle>'],
    [
      'its styles',
      '<style>.a{fill:url(#a);font-family:"A\\27 B"}g&gt;.b{}</style><g class="a" style="opacity:.5"/>',
    ],
  ])('%s', async (_, inside) => {
    expect(await text(svg(inside))).toBe(svg(inside));
  });

  test('its looks, as Inkscape saves it', async () => {
    const file = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="60mm" height="40mm" viewBox="0 0 60 40" version="1.1" id="svg1" sodipodi:docname="Robin.svg"
  inkscape:export-filename="/home/robin/a.png" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <sodipodi:namedview id="namedview1" pagecolor="#ffffff"><inkscape:grid id="g"/></sodipodi:namedview>
  <defs id="defs1"><linearGradient id="lg" inkscape:collect="always"><stop style="stop-color:#0b5563;stop-opacity:1" offset="0"/>
  <stop style="stop-color:#f2b134" offset="1"/></linearGradient><linearGradient xlink:href="#lg" id="lg2" x1="0" x2="60" gradientUnits="userSpaceOnUse"/></defs>
  <metadata><rdf:RDF>Robin</rdf:RDF></metadata>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" transform="rotate(4,30,20)">
  <rect style="fill:url(#lg2);stroke:#1a1a1a;stroke-width:.6" width="40" height="24" x="8" y="7" ry="3"/>
  <path style="fill:none;stroke:#8a4310" d="M 4,36 C 20,10 40,44 56,12" sodipodi:nodetypes="cc"/></g></svg>`;
    const safe = await text(file);
    expect(safe).not.toMatch(/Robin|robin|inkscape|sodipodi/);
    expect((await pixels(safe)).equals(await pixels(file))).toBe(true);
  });

  test('its looks, as Illustrator saves it', async () => {
    const file = `<?xml version="1.0" encoding="iso-8859-1"?>
<!-- Generator: Adobe Illustrator, SVG Export Plug-In -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
  <!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/"><!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
  <!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY ns_xlink "http://www.w3.org/1999/xlink"> ]>
<svg version="1.1" xmlns:x="&ns_extend;" xmlns:i="&ns_ai;" xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;" x="0px" y="0px"
  width="120px" height="80px" viewBox="0 0 120 80" enable-background="new 0 0 120 80" xml:space="preserve">
<style type="text/css"><![CDATA[ .st0{fill:#0B5563;} g>.st1{clip-path:url(#SVGID_2_);fill:#F2B134;} ]]></style>
<switch><foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1"><i:pgfRef xlink:href="#adobe_pgf"/></foreignObject>
<g i:extraneous="self"><rect class="st0" width="120" height="40"/><defs><circle id="SVGID_1_" cx="60" cy="40" r="30"/></defs>
<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" overflow="visible"/></clipPath><rect class="st1" x="40" y="20" width="60" height="60"/>
</g></switch><i:pgf id="adobe_pgf"><![CDATA[ eJzsvWuTHcdx ]]></i:pgf></svg>`;
    const { svg: safe, lost } = await safeSvg(Buffer.from(file, 'latin1'));
    expect(lost).toEqual([]);
    expect(new TextDecoder().decode(safe)).not.toMatch(/adobe|eJzsv|DOCTYPE/);
    expect((await pixels(safe)).equals(await pixels(file))).toBe(true);
  });
});

test('a photograph in a vector picture loses what the camera noted', async () => {
  const photo = await photograph(60, 40, { tells: true });
  const file = svg(
    `<image width="60" height="40" xlink:href="data:image/jpeg;base64,${photo.toString('base64')}"/>`,
  );
  const safe = await text(file);
  const data = Buffer.from(/base64,([^"]+)/.exec(safe)?.[1] ?? '', 'base64');
  expect(photo.includes(told)).toBe(true);
  expect(data.includes(told)).toBe(false);
  expect(await sharp(data).metadata()).toMatchObject({ format: 'jpeg', width: 60, height: 40 });
});

test('a vector picture in a vector picture is as safe as the one around it', async () => {
  const inner = Buffer.from(svg('<script>alert(1)</script><rect width="9" height="9"/>')).toString('base64');
  const safe = await text(svg(`<image width="60" height="40" href="data:image/svg+xml;base64,${inner}"/>`));
  const data = Buffer.from(/base64,([^"]+)/.exec(safe)?.[1] ?? '', 'base64').toString();
  expect(data).toBe(svg('<rect width="9" height="9"/>'));
});

test('what would be seen and is lost is told', async () => {
  const html = '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Words</p></foreignObject>';
  const linked = '<image href="photo.jpg"/>';
  expect((await safeSvg(Buffer.from(svg(html + linked)))).lost).toEqual(['html', 'linked']);
});

test('what is no SVG is refused, and so is a bomb of entities', async () => {
  await expect(safeSvg(Buffer.from('<html><p>A</p></html>'))).rejects.toThrow('no SVG');
  const many = (name: string) => `&${name};`.repeat(1000);
  const bomb = `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${many('a')}"><!ENTITY c "${many('b')}">]>`;
  await expect(safeSvg(Buffer.from(bomb + svg('&c;')))).rejects.toThrow('too long');
});

test('signs that are escaped in styles don’t become letters of an address', () => {
  for (const css of ['fill:\\\\75 rl(#a)', 'content:"\\201C"', 'content:"\\\\75rl"'])
    expect(safeCss(css)).toBe(css);
  expect(safeCss('fill:\\75\\72 \\l(//a.example)')).toBe('fill:none');
});
