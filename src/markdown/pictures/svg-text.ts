/** More is a bomb: entities that stand for entities. */
const longest = 50e6;

/**
 * The text of an SVG file, decoded as its first line says, without its document type. What that defines (Illustrator
 * writes its namespaces so: `xmlns="&ns_svg;"`) is written out.
 * @throws if it would become longer than any picture.
 */
export function svgText(file: Uint8Array): string {
  const text = decoded(file);
  const type = /<!DOCTYPE[^>[]*(?:\[(.*?)\]\s*)?>/s.exec(text);
  if (!type) return text;
  const entities = new Map(
    [...(type[1] ?? '').matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g)].map(
      ([, name = '', double, single]) => [name, double ?? single ?? ''],
    ),
  );
  let body = text.slice(0, type.index) + text.slice(type.index + type[0].length);
  for (let round = 0; round < 4 && entities.size > 0; round += 1) {
    let { length } = body;
    body = body.replace(/&([\w.-]+);/g, (whole, name: string) => {
      const value = entities.get(name) ?? whole;
      length += value.length - whole.length;
      if (length > longest) throw new Error('Its text is too long for a picture.');
      return value;
    });
  }
  return body;
}

function decoded(file: Uint8Array): string {
  const [first, second] = file;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(file);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(file);
  const start = new TextDecoder('latin1').decode(file.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1];
  try {
    return new TextDecoder(label).decode(file);
  } catch {
    return new TextDecoder().decode(file);
  }
}
