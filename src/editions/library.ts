import type { Kind } from './kinds.ts';
import type { Partnership } from './schema/partnership.ts';

/** One date of a course. */
export interface Session {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `HH:MM`, 24 hours, Europe/London. */
  start: string | undefined;
  end: string | undefined;
  /** Where it is; an online session says how to join only to those who booked. */
  place: string | undefined;
  online: boolean;
  status: 'open' | 'fully-booked' | 'cancelled';
  /** Where to book this one date, if not where the course says. */
  booking: string | undefined;
}

/** A course of `content/training/`. */
export interface Course {
  id: string;
  title: string;
  /** One sentence for lists. */
  summary: string | undefined;
  audience: string | undefined;
  level: string | undefined;
  duration: string | undefined;
  prerequisite: string | undefined;
  provider: string | undefined;
  /** A web or email address. */
  booking: string | undefined;
  cost: string | undefined;
  /** `e-learning` has no sessions: it is there at any time. */
  status: 'open' | 'fully-booked' | 'cancelled' | 'e-learning';
  /** Ids of topics. */
  topics: string[];
  /** By date and time. */
  sessions: Session[];
  /** Below the base path: `/training/x/`. */
  address: string;
}

/** A toolkit, policy, procedure, guidance, video or review of `content/resources.yaml`. */
export interface Resource {
  id: string;
  title: string;
  kind: 'toolkit' | 'policy' | 'procedure' | 'guidance' | 'video' | 'review' | 'report' | 'form' | 'leaflet';
  /** One sentence for lists. */
  summary: string | undefined;
  /** Who keeps it up to date: a team. */
  owner: string | undefined;
  /** Where it is read; on any site. */
  address: string;
  updated: string | undefined;
  /** What changed when it was updated. */
  changed: string | undefined;
  topics: string[];
  reviewBy: string | undefined;
}

/** A group of the partnership, of `content/groups.yaml`. */
export interface Group {
  /** As links name it: `splig`. */
  id: string;
  name: string;
  abbreviation: string | undefined;
  /** Role and remit. */
  role: string;
  /** The chair's role, never a name: `Head of safeguarding, Wendmoor Health`. */
  chair: string | undefined;
  topics: string[];
}

/** An abbreviation or term of `content/glossary.yaml`. */
export interface Term {
  /** As it is typed: `MASH`. */
  short: string;
  /** What it stands for. */
  words: string;
  /** What it means, in a sentence. */
  meaning: string | undefined;
}

/** A theme of `content/topics.yaml`. */
export interface Topic {
  id: string;
  name: string;
  /** One sentence. */
  about: string;
}

/** All that an edition's text may name, beside other editions' own text. */
export interface Library {
  partnership: Partnership;
  courses: Course[];
  resources: Resource[];
  groups: Group[];
  terms: Term[];
  topics: Topic[];
  /** Those that readers see. */
  editions: { kind: Kind; id: string; title: string }[];
  /** Those with something to read in them. */
  packs: { id: string; title: string }[];
}
