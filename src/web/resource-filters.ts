import type { Library, Resource } from '../editions/library.ts';
import { resourceKinds } from '../editions/schema/resource.ts';
import { resourceWords } from './words.ts';

/** A link to the resources of a kind or topic. */
export interface FilterLink {
  label: string;
  /** Below the base path. */
  address: string;
  count: number;
}

/** What resources can be told apart by, and how many there are of each. */
export interface ResourceFilters {
  /** Of all resources. */
  count: number;
  kinds: FilterLink[];
  topics: FilterLink[];
}

/** The kinds and topics that have resources, with how many. */
export function resourceFilters({
  resources,
  topics,
}: Pick<Library, 'resources' | 'topics'>): ResourceFilters {
  const counted = (belongs: (resource: Resource) => boolean) => resources.filter(belongs).length;
  const inUse = ({ count }: FilterLink) => count > 0;
  return {
    count: resources.length,
    kinds: resourceKinds
      .map((kind) => ({
        label: resourceWords[kind].all,
        address: `/resources/kind/${kind}/`,
        count: counted((resource) => resource.kind === kind),
      }))
      .filter(inUse),
    topics: topics
      .map(({ id, name }) => ({
        label: name,
        address: `/resources/topic/${id}/`,
        count: counted((resource) => resource.topics.includes(id)),
      }))
      .filter(inUse),
  };
}
