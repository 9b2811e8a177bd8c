import { carriedBy, see } from './pattern.ts';

/** A seven-minute briefing. */
export const briefing = carriedBy('briefings/front-door-decisions', [
  {
    number: 18,
    name: 'seven numbered panels',
    web: [
      see('.panel:nth-of-type(1) > h2[id="1-background"] .panel-number', '1'),
      see('.panel:nth-of-type(7) > h2 .panel-title', 'Further information'),
    ],
    never: '.panel:nth-of-type(8)',
    pdf: [
      /\b1 Background .* 2 Why it matters .* 3 Good practice .* 4 Key learning .* 5 Next steps /,
      '7 Further',
    ],
  },
  {
    number: 19,
    name: 'panels of unlike size',
    web: [
      see('.panel:nth-of-type(1) > p:nth-of-type(2)'),
      see('.panel:nth-of-type(3) > ul > li:nth-child(7):last-child'),
      see('.panel:nth-of-type(5) > ul > li:only-child', 'takes up these findings on 18 November'),
    ],
    pdf: [/The Practice Learning Group wendmoor example groups plg takes up these findings on 18 November/],
  },
  {
    number: 51,
    name: 'bullets without full stops',
    web: [
      see('.panel:nth-of-type(3) > ul > li:last-child', 'All 30 decisions were the right ones for the child'),
    ],
    pdf: ['Good practice Agencies know each other and ring each other before they write What partners bring'],
  },
]);
