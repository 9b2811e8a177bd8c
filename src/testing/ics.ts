/** An entry of a calendar file: each property's name with its parameters, and its value without escapes. */
export type CalendarEntry = Record<string, string>;

/** Reads an iCalendar file (RFC 5545) as strictly as a calendar might, and gives its entries. Throws if it is none. */
export function parseCalendar(text: string): { zones: string[]; entries: CalendarEntry[] } {
  if (/(?<!\r)\n/.test(text) || !text.endsWith('\r\n')) throw new Error('A line that doesn’t end with CRLF');
  const folded = text.split('\r\n');
  const long = folded.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`More than 75 octets: ${long}`);
  const lines = text.trimEnd().replace(/\r\n /g, '').split('\r\n');
  const open: string[] = [];
  const zones: string[] = [];
  const entries: CalendarEntry[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z][A-Z0-9-]*(?:;[^:]+)?):(.*)$/.exec(line) ?? [];
    if (!name) throw new Error(`No property: ${line}`);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') entries.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} is closed and wasn’t open`);
    } else if (name === 'TZID') zones.push(value);
    else if (open.at(-1) === 'VEVENT') Object.assign(entries.at(-1) ?? {}, { [name]: unescaped(value) });
  }
  if (open.length > 0 || lines[0] !== 'BEGIN:VCALENDAR') throw new Error('Not a whole calendar');
  return { zones, entries };
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
