import ical, { ICalEventStatus } from 'ical-generator';
import { wholeAddress } from '../editions/address.ts';
import { type DatedSession, placeOf } from './sessions.ts';

const zone = 'Europe/London';

/**
 * When an entry was made, as calendars want to be told. It is the same for all, so that a build gives the same file
 * again; RFC 5545 (3.8.7.2) wants it in UTC.
 */
const stamp = new Date('2026-01-01T00:00:00Z');

/** The rules of the zone since 1996, as RFC 5545 (3.6.5) wants them in each file that names it. */
const zoneRules = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** Whose calendar it is. */
export interface CalendarOwner {
  /** What the calendar is called: `Wendmoor training`. */
  name: string;
  /** The site's whole address. */
  site: string;
}

/** Sessions as an iCalendar file (RFC 5545), in London's time. A session without a start takes the whole day. */
export function calendarFile(sessions: readonly DatedSession[], { name, site }: CalendarOwner): string {
  // The zone has rules but isn't the calendar's own: the stamp of each entry would be put in it.
  const calendar = ical({
    name,
    prodId: { company: 'Partnership Press', product: 'training', language: 'EN' },
    timezone: { name: null, generator: () => zoneRules },
  });
  const host = new URL(site).host;
  for (const { course, session, name: id } of sessions) {
    const { date, start, end, status } = session;
    const at = (time: string) => Temporal.PlainDateTime.from(`${date}T${time}`);
    calendar.createEvent({
      id: `${id}@${host}`,
      stamp,
      summary: course.title,
      url: wholeAddress(course.address, site),
      start: start ? at(start) : Temporal.PlainDate.from(date),
      ...(start ? { timezone: zone } : { allDay: true }),
      ...(start && end ? { end: at(end) } : {}),
      location: placeOf(session) ?? null,
      description: course.summary ?? null,
      ...(status === 'cancelled' ? { status: ICalEventStatus.CANCELLED } : {}),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** How such a file is sent. */
export const calendarType = { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } };
