import type { BlockExample } from '../blocks/block.ts';

/** Something that needs no block: what is typed, and what it is for. */
export interface Basic extends BlockExample {
  /** Names it in addresses of the reference and among its pictures. */
  name: string;
  about: string;
}

/** What every edition is made of, before any block. */
export const basics: readonly Basic[] = [
  {
    name: 'text',
    title: 'Paragraphs, bold and titles of works',
    about:
      'An empty line begins a new paragraph. Two stars make words bold; one star on each side is for titles of reports and books. Quotes, dashes and the spaces in dates and telephone numbers become the right ones by themselves.',
    markdown: `Ring before you write. **Say what you saw**, when, and who else was there -- the team will ask.

The board read *Seen and not asked* on 9 September and asked: "Who had noticed first?"`,
  },
  {
    name: 'headings',
    title: 'Headings',
    about:
      'Two number signs begin a section, three a part of it. The title of the edition is the only first-level heading; it stands at the top of the file. In a briefing each ## is a panel.',
    markdown: `## Missed appointments

What the audit found.

### What the records say

They say who was rung.`,
  },
  {
    name: 'lists',
    title: 'Lists',
    about:
      'A hyphen and a space begin an item, or a number and a full stop when the order matters. Two spaces more make a list inside an item.',
    markdown: `The board agreed to:

- keep neglect as its first priority
- test one shared form:
  - in the two Ostley centres
  - until March.

1. Read the child’s own words.
2. Ask who else has seen them.`,
  },
  {
    name: 'links',
    title: 'Links',
    about:
      'Words in square brackets, then an address in round ones. For anything of this website type its name and not its address: resource:, training:, group:, topic:, term:, pack:, and newsletter:, briefing: or lessons-learned: with the name of the edition’s file, and after # the section. The check knows all names and says when one is wrong.',
    markdown: `Read the [neglect toolkit](resource:neglect-toolkit), book a place on [Safer sleep](training:safer-sleep), or see what the [partnership board](group:board) is for.

Another site: [the weather](https://weather.example/ostley). A mailbox: office@wendmoor.example`,
  },
  {
    name: 'picture',
    title: 'Pictures',
    about:
      'Save the picture beside the edition, in its folder. What it shows goes into the square brackets, for people who can’t see it. With a caption or a credit, use the block for pictures below. Screens and paper each get a copy that fits, without what the camera noted of place, time and person. Paper takes 1,374 pixels to fill the width of the text, 2,102 for the page’s; with fewer than 687 and 1,051 a picture would look blurred, so it is printed smaller, and the check says so. Portraits, logos and other small pictures may be small.',
    markdown: '![A winding path between reeds leads to a low wooden hide by the water.](path.svg)',
  },
  {
    name: 'plain-table',
    title: 'Tables',
    about:
      'Upright strokes part the cells, and a row of hyphens follows the first. A colon at the right of the hyphens sets numbers to the right.',
    markdown: `| Service | Calls |
| --- | ---: |
| Schools | 1,204 |
| Health | 871 |`,
  },
  {
    name: 'notes',
    title: 'Notes',
    about: 'A note stands at the end of the edition, and its number in the text leads to it and back.',
    markdown: `Nine calls in ten were answered in a day.[^1]

[^1]: Between June and August 2026.`,
  },
];
