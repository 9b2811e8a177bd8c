import { bookingOf, placeOf } from '../../editions/booking.ts';
import { dayAndDate } from '../../editions/dates.ts';
import type { Course, Session } from '../../editions/library.ts';
import { timeSpan } from '../../editions/times.ts';
import { linkTo, placeAddress, readAddress } from './addresses.ts';
import type { Finishing } from './finishing.ts';
import { inSentence } from './in-sentence.ts';
import { html, joined, type Markup } from './markup.ts';
import { type SessionWishes, type ShownCourse, sessionKey, shownCourses } from './sessions.ts';
import { by } from './wishes.ts';

/**
 * Sessions as a table. On the web each course is a group of rows with links to book. On paper each session is a row
 * that can be read by itself, by date, and where to book stands below.
 */
export function sessionTable(wishes: SessionWishes, finishing: Finishing): Markup {
  const courses = shownCourses(wishes, finishing);
  if (courses.length === 0) return html`<p>No dates at the moment.</p>`;
  return finishing.medium.name === 'web' ? webTable(courses, finishing) : paperTable(courses, finishing);
}

function webTable(courses: readonly ShownCourse[], finishing: Finishing): Markup {
  return html`<table>
<thead><tr><th scope="col">Date and time</th><th scope="col">Place</th><th scope="col">Book</th></tr></thead>
${courses.map(
  ({ course, sessions }) => html`<tbody>
<tr><th scope="rowgroup" colspan="3"><a href="${placeAddress(course.address, finishing)}">${course.title}</a>${about(course)}</th></tr>
${sessions.length > 0 ? sessions.map((session) => webRow(course, session, finishing)) : anyTimeRow(course)}</tbody>
`,
)}</table>`;
}

function webRow(course: Course, session: Session, finishing: Finishing): Markup {
  const booking = bookLink(course, session, dayOf(session, finishing));
  return html`<tr><th scope="row">${when(session, finishing)}</th><td>${placeOf(session)}</td><td>${booking}</td></tr>
`;
}

function anyTimeRow(course: Course): Markup {
  return html`<tr><th scope="row">Any time</th><td>E-learning</td><td>${bookLink(course)}</td></tr>
`;
}

/** A link whose words say by themselves what is booked; or, where nothing can be booked, words. */
function bookLink(course: Course, session?: Session, day?: string): Markup {
  const { status, link } = bookingOf(course, session);
  if (!link) return html`${status}`;
  const which = [course.title, day, timeSpan(session?.start, undefined)].filter(Boolean).join(', ');
  return html`${status && `${status}. `}<a href="${link.address}">${link.label}<span class="hidden">: ${which}</span></a>`;
}

function paperTable(courses: readonly ShownCourse[], finishing: Finishing): Markup {
  const rows = courses.flatMap(({ course, sessions }) => sessions.map((session) => ({ course, session })));
  rows.sort(by(({ session }) => sessionKey(session)));
  return html`<table>
<thead><tr><th scope="col">Session</th><th scope="col">Date and time</th><th scope="col">Place</th><th scope="col">Booking</th></tr></thead>
<tbody>
${rows.map(
  ({ course, session }) =>
    html`<tr><th scope="row">${name(course)}</th><td>${when(session, finishing)}</td><td>${placeOf(session)}</td><td>${bookingOf(course, session).status ?? 'Open'}</td></tr>
`,
)}${courses
  .filter(({ sessions }) => sessions.length === 0)
  .map(
    ({ course }) =>
      html`<tr><th scope="row">${name(course)}</th><td>Any time</td><td>E-learning</td><td>Open</td></tr>
`,
  )}</tbody>
</table>
${whereToBook(courses)}`;
}

function name(course: Course): Markup {
  const { audience } = course;
  return html`<p class="course">${course.title}</p>${audience && html` <p class="for">${forWhom(audience)}</p>`}`;
}

/** Where to book, once for all if it is one place. */
function whereToBook(courses: readonly ShownCourse[]): Markup | undefined {
  const open = courses.flatMap(({ course, sessions }) =>
    sessions.length === 0
      ? [{ course, address: course.booking }]
      : sessions
          .filter(({ status }) => status === 'open')
          .map(({ booking }) => ({ course, address: booking ?? course.booking })),
  );
  const byAddress = Map.groupBy(open, ({ address }) => address ?? '');
  byAddress.delete('');
  const places = [...byAddress].map(([address, booked]) => ({
    link: html`<a href="${linkTo(address)}">${readAddress(address)}</a>`,
    titles: [...new Set(booked.map(({ course }) => course.title))],
  }));
  const [only, ...others] = places;
  if (!only) return undefined;
  if (others.length === 0) return html`<p class="booking">Book at ${only.link}</p>`;
  return html`<dl class="booking">
<dt>Where to book</dt>
${places.map(
  ({ titles, link }) => html`<dd>${joined(titles, ', ')}: ${link}</dd>
`,
)}</dl>`;
}

/** Day and times. On paper day and month stay together, and so do the times; columns with room have all on a line. */
function when(session: Session, finishing: Finishing): Markup {
  const { date, start, end } = session;
  const isPaper = finishing.medium.name === 'paper';
  const whole = (text: string) => (isPaper ? text.replaceAll(' ', '\u00A0') : text);
  const typedDay = dayOf(session, finishing);
  const day = isPaper ? typedDay.replace(/(\d+) (?=\p{L})/u, '$1\u00A0') : typedDay;
  const times = timeSpan(start, end);
  const shown = html`<time datetime="${date}">${day}</time>`;
  return times ? html`${shown} <span class="time">${whole(times)}</span>` : shown;
}

function dayOf({ date }: Session, { medium, edition }: Finishing): string {
  return dayAndDate(date, (medium.name === 'web' ? medium.today : edition?.date)?.slice(0, 4));
}

function about({ duration, audience }: Course): Markup | undefined {
  const facts = [duration, audience && forWhom(audience)].filter((fact) => fact !== undefined);
  return facts.length > 0 ? html` <span class="meta">${facts.join('. ')}</span>` : undefined;
}

function forWhom(audience: string): string {
  return /^for\b/i.test(audience) ? audience : `For ${inSentence(audience)}`;
}
