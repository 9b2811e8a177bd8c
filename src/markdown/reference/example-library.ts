import type { Library } from '../../editions/library.ts';
import type { Partnership } from '../../editions/schema/partnership.ts';

/**
 * What the examples of the reference name: courses, resources and groups of a partnership that doesn't exist, so that
 * the examples look the same wherever the reference is built.
 */
export function exampleLibrary(partnership: Partnership): Library {
  const course = {
    summary: undefined,
    level: undefined,
    duration: undefined,
    prerequisite: undefined,
    provider: undefined,
    cost: undefined,
  };
  const session = { online: false, booking: undefined };
  const resource = {
    summary: undefined,
    updated: undefined,
    changed: undefined,
    reviewBy: undefined,
    owner: 'Wendmoor Council',
  };
  return {
    partnership,
    courses: [
      {
        ...course,
        id: 'safer-sleep',
        title: 'Safer sleep for babies',
        audience: 'Anyone who visits families at home',
        booking: 'https://training.wendmoor.example/safer-sleep',
        status: 'open',
        topics: ['babies'],
        sessions: [
          {
            ...session,
            date: '2026-10-08',
            start: '09:30',
            end: '13:00',
            place: 'Moor House, Ostley',
            status: 'open',
          },
          {
            ...session,
            date: '2026-11-19',
            start: '13:30',
            end: '16:30',
            place: 'Netherby Library',
            status: 'fully-booked',
          },
        ],
        address: '/training/safer-sleep/',
      },
      {
        ...course,
        id: 'neglect-1',
        title: 'Neglect: seeing the pattern',
        audience: 'Schools and early years',
        booking: 'training@wendmoor.example',
        status: 'open',
        topics: ['neglect'],
        sessions: [
          {
            ...session,
            online: true,
            date: '2026-10-22',
            start: '10:00',
            end: '12:00',
            place: undefined,
            status: 'open',
          },
        ],
        address: '/training/neglect-1/',
      },
    ],
    resources: [
      {
        ...resource,
        id: 'neglect-toolkit',
        title: 'Neglect toolkit',
        kind: 'toolkit',
        address: 'https://wendmoor.example/tools/neglect',
        updated: '2026-08-03',
        changed: 'A page for dentists and school nurses.',
        topics: ['neglect'],
      },
      {
        ...resource,
        id: 'home-conditions',
        title: 'Home conditions: what to look at',
        kind: 'toolkit',
        address: 'https://wendmoor.example/tools/home',
        topics: ['neglect'],
      },
      {
        ...resource,
        id: 'missing-procedure',
        title: 'Children who go missing',
        kind: 'procedure',
        address: 'https://wendmoor.example/procedures/missing',
        updated: '2026-07-14',
        changed: 'Who makes the return conversation at weekends.',
        topics: ['missing'],
      },
    ],
    groups: [
      {
        id: 'board',
        name: 'Partnership board',
        abbreviation: undefined,
        role: 'Sets the priorities, agrees the budget, and asks once a quarter what has changed for children.',
        chair: 'Chief executive, Wendmoor Council',
        topics: [],
      },
    ],
    terms: [{ short: 'MASH', words: 'multi-agency safeguarding hub', meaning: undefined }],
    topics: [
      { id: 'neglect', name: 'Neglect', about: 'When a child’s needs go unmet, again and again.' },
      { id: 'babies', name: 'Babies under one', about: 'The first year of life.' },
      { id: 'missing', name: 'Children who go missing', about: 'Episodes, and the conversation afterwards.' },
    ],
    editions: [{ kind: 'newsletter', id: 'noticing', title: 'Noticing what has changed' }],
    packs: [{ id: 'briefings-2026', title: 'All our briefings 2026' }],
  };
}
