import type { Course, Session } from '../../editions/library.ts';
import type { Finishing } from './finishing.ts';
import { by, isOn, namesIn } from './wishes.ts';

/** Which courses and sessions an officer asks for, as typed. */
export interface SessionWishes {
  /** Ids with commas between them. */
  courses?: string | undefined;
  topic?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** A course with those of its sessions that are shown. */
export interface ShownCourse {
  course: Course;
  /** By date and time; none for e-learning. */
  sessions: Session[];
}

/**
 * The courses that are asked for with their sessions, by date: on the web none of the past, on paper none from before
 * the edition. A course that has none left goes, but e-learning, which is there at any time, comes last.
 */
export function shownCourses(wishes: SessionWishes, finishing: Finishing): ShownCourse[] {
  const { library, medium, edition } = finishing;
  const ids = namesIn(wishes.courses);
  const isOnTopic = isOn(wishes.topic, library);
  const begin = medium.name === 'web' ? medium.today : (edition?.date ?? '');
  const first = [begin, wishes.from ?? ''].sort().at(-1) ?? '';
  return library.courses
    .filter(({ id }) => !wishes.courses || ids.includes(id))
    .filter(({ topics }) => isOnTopic(topics))
    .map((course) => ({
      course,
      sessions: course.sessions
        .filter(({ date }) => date >= first && (!wishes.to || date <= wishes.to))
        .sort(by(sessionKey)),
    }))
    .filter(({ course, sessions }) => sessions.length > 0 || course.status === 'e-learning')
    .sort(by(firstKey));
}

/** What sessions are sorted by. */
export function sessionKey({ date, start }: Session): string {
  return `${date} ${start ?? ''}`;
}

function firstKey({ course, sessions: [first] }: ShownCourse): string {
  return `${first ? sessionKey(first) : '9999'} ${course.title}`;
}
