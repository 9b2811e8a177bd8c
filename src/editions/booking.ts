import type { Course, Session } from './library.ts';

/** What a reader can do about a session, or why nothing. */
export interface Booking {
  /** `Fully booked`, `Cancelled`; for an open one only if there is nowhere to book. */
  status: string | undefined;
  link: { label: string; address: string } | undefined;
}

/** Whether and where a session, or a course at any time, can be booked. */
export function bookingOf(course: Course, session?: Session): Booking {
  const status = session?.status ?? (course.status === 'e-learning' ? 'open' : course.status);
  const address = bookingAddress(session?.booking ?? course.booking);
  if (status === 'cancelled') return { status: 'Cancelled', link: undefined };
  if (status === 'fully-booked') {
    return {
      status: 'Fully booked',
      link: address ? { label: 'Join the waiting list', address } : undefined,
    };
  }
  const label = course.status === 'e-learning' && !session ? 'Start' : 'Book';
  return address ? { status: undefined, link: { label, address } } : { status: 'Open', link: undefined };
}

/** Where a session is, in words. */
export function placeOf({ place, online }: Session): string | undefined {
  if (!online) return place;
  return place ? `${place}, or online` : 'Online';
}

function bookingAddress(booking: string | undefined): string | undefined {
  return booking && !/^https?:/.test(booking) ? `mailto:${booking}` : booking;
}
