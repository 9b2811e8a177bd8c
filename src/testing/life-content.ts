import sharp from 'sharp';

interface Facts {
  title: string;
  date?: string;
  more?: readonly string[];
  body?: string;
}

function edition({ title, date = '2026-09-24', more = [], body = 'Words to read.\n' }: Facts): string {
  return ['---', `title: ${title}`, `date: ${date}`, ...more, '---', '', body].join('\n');
}

const namesGroupAndTopic =
  '\nTold of by the [group](group:splig).\n\n## First\n\nSome.\n\n## Second\n\nMore.\n';

/** Editions in every state of their life, with all that names them: groups, topics, links, a course, old addresses. */
export async function lifeContent(): Promise<Record<string, string | Uint8Array>> {
  const picture = (background: string) =>
    sharp({ create: { width: 640, height: 480, channels: 3, background } })
      .png()
      .toBuffer();
  return {
    'groups.yaml': 'splig:\n  name: Practice group\n  role: Reads reviews.\n',
    'topics.yaml': 'neglect:\n  name: Neglect\n  about: What children go without.\n',
    'training/course.md': '---\ntitle: A course\n---\n\nIt grew out of [an edition](newsletter:replaced).\n',
    'newsletters/current.md': edition({
      title: 'Now in use',
      more: ['issue: 9', 'topics: [Neglect]', 'reviewBy: 2026-10-31', 'sensitive: true'],
      body: `See [the old one](newsletter:replaced), [the one that went](newsletter:gone), [the form](briefing:waiting).\n${namesGroupAndTopic}`,
    }),
    'newsletters/replaced.md': edition({
      title: 'Once in use',
      date: '2026-08-01',
      more: [
        'issue: 8',
        'topics: [Neglect]',
        'supersededBy: current',
        'reviewBy: 2026-10-31',
        'aliases: [older-name]',
      ],
      body: namesGroupAndTopic,
    }),
    'newsletters/first-version.md': edition({
      title: 'Long ago in use',
      date: '2026-07-01',
      more: ['issue: 7', 'supersededBy: replaced'],
    }),
    'newsletters/before.md': edition({ title: 'The one before', date: '2026-06-01', more: ['issue: 6'] }),
    'newsletters/gone/index.md': edition({
      title: 'Not to be used',
      date: '2026-10-20',
      more: [
        'standfirst: Standing words.',
        'topics: [Neglect]',
        'withdrawn: The number in it is wrong.',
        'aliases: [/news/42/]',
        'reviewBy: 2026-10-31',
      ],
      body: `Secret words.\n\n![A square](wrong-number.png)\n${namesGroupAndTopic}`,
    }),
    'newsletters/gone/wrong-number.png': await picture('#6a2a5e'),
    'newsletters/draft/index.md': edition({
      title: 'Still being written',
      date: '2026-10-25',
      more: ['draft: true', 'topics: [Neglect]', 'aliases: [/news/43/]'],
      body: `Draft words.\n\n![A square](drafted.png)\n${namesGroupAndTopic}`,
    }),
    'newsletters/draft/drafted.png': await picture('#0b5563'),
    'briefings/waiting.md': edition({ title: 'The form in use', more: ['supersededBy: next'] }),
    'briefings/next.md': edition({
      title: 'The form to come',
      date: '2026-12-01',
      more: ['topics: [Neglect]'],
    }),
    'briefings/by-withdrawn.md': edition({ title: 'Left alone', more: ['supersededBy: taken-back'] }),
    'briefings/taken-back.md': edition({
      title: 'Taken back',
      date: '2026-10-01',
      more: ['withdrawn: true'],
    }),
    'lessons-learned/moved.md': edition({
      title: 'Withdrawn for another',
      more: ['withdrawn: true', 'supersededBy: newsletters/current'],
    }),
  };
}
