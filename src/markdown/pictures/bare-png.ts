const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a picture needs to be seen (PNG, third edition, section 5.6). All other chunks tell of it. */
const needed = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];
/** What changes how it is seen: such a file can't be used without it. */
const changing = ['iCCP', 'cICP', 'eXIf', 'acTL'];

/**
 * A PNG without what it tells of itself (who made it, when, where, with what); undefined if it would then look
 * otherwise.
 */
export function barePng(bytes: Uint8Array): Uint8Array | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, signature.length)];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (changing.includes(name) || end > bytes.length) return undefined;
    if (needed.includes(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  return undefined;
}
