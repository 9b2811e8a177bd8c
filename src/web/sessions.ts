import { courseAddress } from '../editions/address.ts';
import type { Course, Session } from '../editions/library.ts';

export { type Booking, bookingOf, placeOf } from '../editions/booking.ts';

/** A session with its course, and where its entry for a calendar stands. */
export interface DatedSession {
  course: Course;
  session: Session;
  /** Name of its calendar file without the ending, unique on the site: `first-aid-2026-10-08`. */
  name: string;
  /** Address of that file, below the base path. */
  calendar: string;
}

/** Every session of a course in order. A second one on the same day has `-2` after the day in its file's name. */
export function sessionsOf(course: Course): DatedSession[] {
  const onDay = new Map<string, number>();
  return course.sessions.map((session) => {
    const nth = (onDay.get(session.date) ?? 0) + 1;
    onDay.set(session.date, nth);
    const name = `${course.id}-${session.date}${nth > 1 ? `-${nth}` : ''}`;
    return { course, session, name, calendar: `${courseAddress(course.id)}${name}.ics` };
  });
}

/** The sessions of some courses that are on `day` (`YYYY-MM-DD`) or later, by date and time. */
export function upcoming(courses: readonly Course[], day: string): DatedSession[] {
  return courses
    .flatMap(sessionsOf)
    .filter(({ session }) => session.date >= day)
    .sort((a, b) => compare(key(a), key(b)));
}

/** Sessions by months (`YYYY-MM`), in order. */
export function byMonth(sessions: readonly DatedSession[]): [month: string, sessions: DatedSession[]][] {
  return [...Map.groupBy(sessions, ({ session }) => session.date.slice(0, 7))];
}

/** Courses that have no date on `day` or later and aren't there at any time: their dates are to follow. */
export function withoutDates(courses: readonly Course[], day: string): Course[] {
  return courses.filter((course) => course.status !== 'e-learning' && upcoming([course], day).length === 0);
}

function key({ course, session }: DatedSession): string {
  return `${session.date} ${session.start ?? ''} ${course.title}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How it stands with a whole course, if that needs to be said. */
export function courseStatus({ status }: Course): string | undefined {
  return {
    open: undefined,
    'fully-booked': 'Fully booked',
    cancelled: 'Cancelled',
    'e-learning': 'E-learning',
  }[status];
}
