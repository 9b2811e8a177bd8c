import { carriedBy, see } from './pattern.ts';

/** A newsletter by month: a new system, tools, how to book, a list of workstreams. */
export const month = carriedBy('newsletters/young-people-october-2026', [
  {
    number: 7,
    name: 'also in this issue, in two levels',
    web: [
      see('.block.also .label', 'Also in this issue'),
      see('.block.also li > ul > li > a[href="#how-to-book"]', 'How to book'),
    ],
    pdf: ['Also in this issue If you work in a school or college A film about one picture'],
  },
  {
    number: 8,
    name: 'two columns',
    web: [see('.columns ul > li', 'book at any hour')],
    pdf: ['With an account you can book at any hour', 'give up a place so that somebody on the waiting list'],
  },
  {
    number: 12,
    name: 'priorities with nested workstreams',
    web: [
      see('#what-we-are-working-on ~ ul > li > strong', 'Harm outside the home'),
      see('#what-we-are-working-on ~ ul > li > ul > li', 'Finish the assessment that is being tried out'),
    ],
    pdf: ['Harm outside the home Make it everyone s subject', 'Keep all of it joined up'],
  },
  {
    number: 34,
    name: 'how to book: what it gives you, and steps',
    web: [
      see('.columns li', 'fill in a short evaluation after a course'),
      see('#how-to-book + .block.steps > ol > li > .step', 'Make an account, if you haven’t one.'),
    ],
    pdf: ['fill in a short evaluation after a course', '2 Make an account if you haven t one'],
  },
  {
    number: 35,
    name: 'e-learning, train the trainer, levels',
    web: [
      see('#when-parents-argue ~ ul a[href="/training/trainers/"]', 'train the trainer'),
      see('#when-parents-argue ~ ul > li', 'level 3'),
      see('.kind-line', 'Level 4', 'training/trainers'),
    ],
    pdf: ['e learning level 1 at any time', 'supervisors level 4'],
  },
  {
    number: 41,
    name: 'new system, and what it does not replace',
    web: [
      see('#telling-schools-before-the-first-bell ~ p', 'The morning notice doesn’t replace a referral'),
      see('#telling-schools-before-the-first-bell ~ p', 'The detective inspector for domestic abuse'),
    ],
    pdf: ['The morning notice doesn t replace a referral', 'have led this together'],
  },
  {
    number: 42,
    name: 'thanks to people by name',
    web: [see('[data-edition-body] p', 'Thank you to Ffion, Meena and Callum')],
    pdf: ['Thank you to Ffion Meena and Callum'],
  },
  {
    number: 44,
    name: 'helpline with hours',
    web: [see('.block.urgent-help strong > a[href="tel:08081570177"]', '0808 157 0177')],
    pdf: ['0808 157 0177 24 hours a day 7 days a week'],
  },
  {
    number: 46,
    name: 'one contact at the end of an article',
    web: [see('p:has(> a[href="tel:01632960027"])', 'For help with booking')],
    pdf: ['training wendmoor example or 01632 960 027'],
  },
  {
    number: 49,
    name: 'links that lead somewhere',
    web: [see('[data-edition-body] a[href="https://booking.wendmoor.example/"]', 'booking.wendmoor.example')],
    never: 'a[href="#"], a[href=""], a:not([href]), [data-edition-body] a[href*=" "], a[href^="resource:"]',
    pdf: ['booking wendmoor example', 'larkmead example young people and place'],
    links: ['https://booking.wendmoor.example/', 'https://larkmead.example/young-people-and-place'],
  },
  {
    number: 50,
    name: 'bold, titles of works, ordinals, dashes and quotes',
    web: [
      see('[data-edition-body] p > strong', 'panel for children at risk of exploitation'),
      see('[data-edition-body] p > em', 'Send it back'),
      see('[data-edition-body] li > strong:first-child', 'Strategy discussions.'),
      see('[data-edition-body] p', 'ended on 31st August'),
      see('[data-edition-body] p', '“kicks off on Tuesdays”'),
    ],
    never: 'u, [style]',
    pdf: ['ended on 31st August', 'a boy who kicks off on Tuesdays turned out'],
  },
  {
    number: 54,
    name: 'film, never embedded',
    web: [
      see('.signpost[data-kind="watch"] .label', 'Watch'),
      see('.signpost[data-kind="watch"] a[href="https://video.example/wendmoor/send-it-back"]'),
    ],
    never: 'iframe, video, audio, embed, object',
    pdf: ['Watch Send it back', 'three minutes with captions', 'video example wendmoor send it back'],
  },
  {
    number: 60,
    name: 'a later section, and an earlier issue',
    web: [
      see('p a[href="#what-we-are-working-on"]', 'what we are working on'),
      see('a[href="/newsletters/summer-2026/#harm-outside-the-home"]', 'read that in the summer newsletter'),
    ],
    pdf: ['More about this stands under what we are working on', 'read that in the summer newsletter'],
    links: [
      '#what-we-are-working-on',
      'https://wendmoor.example/newsletters/summer-2026/#harm-outside-the-home',
    ],
  },
]);
