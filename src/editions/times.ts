/** A time of day as people say it: `9.30am` for `09:30`, `1pm`, `12 noon`, `midnight`. */
export function clockTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (hour === 0 && minute === 0) return 'midnight';
  if (hour === 12 && minute === 0) return '12 noon';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** From when to when: `9.30am to 1pm`; `9.30am` when no end is known; empty when nothing is. */
export function timeSpan(start: string | undefined, end: string | undefined): string {
  if (start && end) return `${clockTime(start)} to ${clockTime(end)}`;
  if (start) return clockTime(start);
  return end ? `until ${clockTime(end)}` : '';
}
