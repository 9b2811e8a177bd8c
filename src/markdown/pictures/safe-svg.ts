import { DomUtils, parseDocument } from 'htmlparser2';
import { embedded, withoutNotes } from './embedded.ts';
import { safeCss } from './safe-css.ts';
import { drawingElements, svgNamespace, xlinkNamespace, xmlNamespace } from './svg-names.ts';
import { svgText } from './svg-text.ts';

/** Something that is seen in the file and not in its safe copy: words in HTML, or a picture that is only linked. */
export type Lost = 'html' | 'linked';

/** A vector picture that only draws. */
export interface SafeSvg {
  svg: Uint8Array<ArrayBuffer>;
  lost: Lost[];
}

/** Pictures in pictures in pictures. */
const deepest = 3;

/**
 * A vector picture with what draws and nothing else: no scripts, no handlers of events, no HTML, nothing fetched from
 * elsewhere, no notes of the program that made it or of a camera. Opened by its address it would run on the site.
 * @throws if it is no SVG.
 */
export async function safeSvg(file: Uint8Array, depth = 0): Promise<SafeSvg> {
  const document = parseDocument(svgText(file), { xmlMode: true });
  const root = document.children.find((node) => 'attribs' in node);
  const lost = new Set<Lost>();
  const drawn = root && (await safe(root, new Map([['xml', xmlNamespace]]), { lost, depth }));
  if (!drawn || !/^<(?:[\w.-]+:)?svg[\s>/]/.test(drawn)) throw new Error('It is no SVG.');
  return { svg: new TextEncoder().encode(drawn), lost: [...lost] };
}

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;
type Namespaces = ReadonlyMap<string, string>;

interface Picture {
  lost: Set<Lost>;
  depth: number;
}

async function safe(node: Node, around: Namespaces, picture: Picture): Promise<string> {
  if (node.type === 'text' || node.type === 'cdata') return escaped(DomUtils.textContent(node));
  if (!('attribs' in node)) return '';
  const namespaces = new Map(around);
  for (const [name, value] of Object.entries(node.attribs)) {
    const declared = /^xmlns(?::(.+))?$/.exec(name);
    if (declared) namespaces.set(declared[1] ?? '', value.trim());
  }
  const [prefix, local] = split(node.name);
  if (namespaces.get(prefix) !== svgNamespace || !drawingElements.has(local) || animatesLink(node)) {
    if (local === 'foreignObject' && DomUtils.textContent(node).trim()) picture.lost.add('html');
    return '';
  }
  const attributes = await safeAttributes(node, local, namespaces, picture);
  const inside =
    local === 'style'
      ? escaped(safeCss(DomUtils.textContent(node)))
      : (await Promise.all(node.children.map((child) => safe(child, namespaces, picture)))).join('');
  return inside ? `<${node.name}${attributes}>${inside}</${node.name}>` : `<${node.name}${attributes}/>`;
}

/** True for an animation that would change where something leads, or what happens. */
function animatesLink({ attribs }: Element): boolean {
  return /^\s*(?:[^\s:]*:)?(?:href|on.*)\s*$/i.test(attribs['attributeName'] ?? '');
}

async function safeAttributes(
  element: Element,
  local: string,
  namespaces: Namespaces,
  picture: Picture,
): Promise<string> {
  const kept = Object.entries(element.attribs).map(async ([name, value]) => {
    const safeValue = await safeAttribute(name, value, local, namespaces, picture);
    return safeValue === undefined ? '' : ` ${name}="${escaped(safeValue).replaceAll('"', '&quot;')}"`;
  });
  return (await Promise.all(kept)).join('');
}

/** Undefined for an attribute that goes: one of another namespace, a handler, notes, an address elsewhere. */
async function safeAttribute(
  name: string,
  value: string,
  element: string,
  namespaces: Namespaces,
  picture: Picture,
): Promise<string | undefined> {
  if (!/^(?:[a-z_][\w.-]*:)?[a-z_][\w.-]*$/i.test(name)) return undefined;
  const [prefix, local] = split(name);
  if (prefix === 'xmlns' || name === 'xmlns') {
    return [svgNamespace, xlinkNamespace].includes(value.trim()) ? value.trim() : undefined;
  }
  const namespace = prefix ? namespaces.get(prefix) : undefined;
  if (prefix && namespace === xmlNamespace) return ['space', 'lang'].includes(local) ? value : undefined;
  if (prefix && namespace !== xlinkNamespace) return undefined;
  if (local === 'href') return safeAddress(value, element, picture);
  // draw.io keeps the whole document that a picture was made of in `content`.
  if (prefix || /^(?:on.*|src|content)$/i.test(local)) return undefined;
  return /^(?:id|class|role|aria-.*|d|points)$/.test(local) ? value : safeCss(value);
}

/** Only what stands in the file itself. */
async function safeAddress(address: string, element: string, picture: Picture): Promise<string | undefined> {
  if (address.trim().startsWith('#')) return address.trim();
  if (element !== 'image' && element !== 'feImage') return undefined;
  const found = embedded(address);
  const shown =
    found && (found.sort === 'pixels' ? await withoutNotes(found.bytes) : await nested(found.bytes, picture));
  if (shown === undefined) picture.lost.add('linked');
  return shown;
}

async function nested(bytes: Buffer, { lost, depth }: Picture): Promise<string | undefined> {
  if (depth >= deepest) return undefined;
  const inner = await safeSvg(bytes, depth + 1).catch(() => undefined);
  for (const each of inner?.lost ?? []) lost.add(each);
  return inner && `data:image/svg+xml;base64,${Buffer.from(inner.svg).toString('base64')}`;
}

function split(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
