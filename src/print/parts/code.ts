import { encodeQR } from 'qr';

/** A QR code as a picture that paper can show at any size. */
export interface Code {
  /** `data:image/svg+xml,…` */
  source: string;
  /** Modules a side, without the quiet zone. */
  modules: number;
}

/**
 * The QR code of an address (ISO/IEC 18004), error correction M: 15 % of it may be dirty or folded. It has no quiet zone
 * of its own: leave four modules of white around it.
 */
export function codeOf(address: string): Code {
  const whole = encodeQR(address, 'raw', { ecc: 'medium', border: 1 });
  const rows = whole.slice(1, -1).map((row) => row.slice(1, -1));
  const modules = rows.length;
  const path = rows.flatMap((row, y) =>
    runs(row).map(([from, to]) => `M${from} ${y}h${to - from}v1H${from}z`),
  );
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${modules} ${modules}' shape-rendering='crispEdges'><path d='${path.join('')}'/></svg>`;
  return { source: `data:image/svg+xml,${svg.replace(/[<>#%\s]/g, encodeURIComponent)}`, modules };
}

/** The dark stretches of a row: `[from, to)`. */
function runs(row: readonly boolean[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last?.[1] === x) last[1] = x + 1;
    else found.push([x, x + 1]);
  });
  return found;
}
