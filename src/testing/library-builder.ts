import { parse } from 'yaml';
import type { Course, Group, Library, Resource, Session, Term } from '../editions/library.ts';
import type { Review } from '../editions/schema/lessons-learned.ts';
import { partnershipSchema } from '../editions/schema/partnership.ts';
import type { FinishedEdition, Finishing } from '../markdown/finish/index.ts';
import { partnershipYaml } from './content-builder.ts';

/** A session with nothing said of it but its day and times. */
export function aSession(date: string, some: Partial<Session> = {}): Session {
  return {
    date,
    start: '09:30',
    end: '13:00',
    place: undefined,
    online: true,
    status: 'open',
    booking: undefined,
    ...some,
  };
}

/** A course with the days given. */
export function aCourse(id: string, title: string, sessions: Session[], some: Partial<Course> = {}): Course {
  return {
    id,
    title,
    summary: undefined,
    audience: undefined,
    level: undefined,
    duration: undefined,
    prerequisite: undefined,
    provider: undefined,
    booking: `https://booking.example/${id}`,
    cost: undefined,
    status: 'open',
    topics: [],
    sessions,
    address: `/training/${id}/`,
    ...some,
  };
}

export function aResource(id: string, title: string, some: Partial<Resource> = {}): Resource {
  return {
    id,
    title,
    kind: 'toolkit',
    summary: undefined,
    owner: undefined,
    address: `https://tools.example/${id}/`,
    updated: undefined,
    changed: undefined,
    topics: [],
    reviewBy: undefined,
    ...some,
  };
}

export function aGroup(id: string, name: string, some: Partial<Group> = {}): Group {
  return { id, name, abbreviation: undefined, role: 'Meets.', chair: undefined, topics: [], ...some };
}

export function aTerm(short: string, words: string, meaning?: string): Term {
  return { short, words, meaning };
}

export function aReview(id: string, title: string, some: Partial<Review> = {}): Review {
  return {
    id,
    title,
    publisher: undefined,
    published: undefined,
    address: undefined,
    pseudonym: undefined,
    contentNote: undefined,
    ...some,
  };
}

/** A library of the partnership of tests, with nothing else in it but what is given. */
export function aLibrary(some: Partial<Library> = {}): Library {
  return {
    partnership: partnershipSchema.parse(parse(partnershipYaml)),
    courses: [],
    resources: [],
    groups: [],
    terms: [],
    topics: [],
    editions: [],
    packs: [],
    ...some,
  };
}

const edition: FinishedEdition = {
  kind: 'newsletter',
  id: 'autumn',
  lang: 'en-GB',
  date: '2026-09-24',
  reviews: [],
};

/** For a newsletter of 24 September 2026 on the web, on 9 October. */
export function forWeb(library: Partial<Library>, some: Partial<FinishedEdition> = {}): Finishing {
  return {
    library: aLibrary(library),
    edition: { ...edition, ...some },
    medium: { name: 'web', today: '2026-10-09' },
  };
}

/** For the same newsletter on paper. */
export function forPaper(library: Partial<Library>, some: Partial<FinishedEdition> = {}): Finishing {
  return { ...forWeb(library, some), medium: { name: 'paper' } };
}
