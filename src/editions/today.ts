let clock: string | undefined;

/**
 * Today, `YYYY-MM-DD`: `SOURCE_DATE_EPOCH` (seconds, UTC) if it is set, else the date in London, read from the clock
 * once a build so that all pages of a build agree.
 * @throws if `SOURCE_DATE_EPOCH` is no number.
 */
export function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch) {
    const date = new Date(Number(epoch) * 1000);
    if (Number.isNaN(date.getTime())) {
      throw new Error(`SOURCE_DATE_EPOCH should be seconds since 1970, not “${epoch}”. Or leave it out.`);
    }
    return date.toISOString().slice(0, 10);
  }
  clock ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  return clock;
}
