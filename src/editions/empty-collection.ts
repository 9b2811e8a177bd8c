import type { LoaderContext } from 'astro/loaders';

/** Astro warns of a collection that never held an entry, each time someone asks for its entries. */
export function makeKnown({ store }: LoaderContext): void {
  if (store.keys().length > 0) return;
  store.set({ id: 'none', data: {} });
  store.delete('none');
}
