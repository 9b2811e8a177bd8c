let clock: string | undefined;

/**
 * Today, `YYYY-MM-DD`: `SOURCE_DATE_EPOCH` (seconds, UTC) if it is set, else the date in London, read from the clock
 * once a build so that all pages of a build agree.
 */
export function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  clock ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  return clock;
}
