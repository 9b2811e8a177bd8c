import { carriedBy, see } from './pattern.ts';

/** A special edition on what reviews say: quotations, figures, definitions, questions. */
export const reviews = carriedBy('lessons-learned/reviews-2026', [
  {
    number: 2,
    name: 'special edition flag',
    web: [see('.page-head .kind-line', 'Special edition July 2026')],
    pdf: ['Special edition Lessons learned July 2026'],
  },
  {
    number: 20,
    name: 'reflective question',
    web: [
      see('.block.reflect[data-lines="4"] .label', 'Reflect'),
      see('.block.reflect .content', 'Where are the reachable moments in your own work'),
    ],
    pdf: ['Reflect Where are the reachable moments in your own work'],
  },
  {
    number: 21,
    name: 'quotation of several paragraphs, with its source',
    web: [
      see('figure.quote > blockquote > p:nth-of-type(4)', 'We don’t offer another tool'),
      see('figure.quote > figcaption em', 'The long way home'),
    ],
    pdf: ['Every one of these children had been somebody s good news', 'We don t offer another tool'],
  },
  {
    number: 22,
    name: 'pull quote and definition',
    web: [
      see('figure.pull-quote[aria-hidden="true"]', 'None of them knew that this was the hour'),
      see('.block.definition dt', 'Reachable moment'),
      see('.block.definition dt', 'Critical moment'),
    ],
    pdf: ['Reachable moment A short time in which', 'Critical moment A time after which'],
  },
  {
    number: 23,
    name: 'take a look at chapter 3',
    web: [
      see('.signpost[data-kind="read"] .label', 'Take a look'),
      see('.signpost .content:has(a[href="https://learningpanel.example/annual-report-2025"])', 'Chapter 3'),
    ],
    pdf: ['Take a look Chapter 3', 'learningpanel example annual report 2025'],
    links: [
      'https://learningpanel.example/annual-report-2025',
      'https://learningpanel.example/the-long-way-home',
    ],
  },
  {
    number: 24,
    name: 'ten expectations',
    web: [
      see('#ten-things-that-a-core-group-can-expect-of-you ~ ol > li:nth-child(10):last-child', 'Leave with'),
    ],
    pdf: ['1 Come or send somebody who can decide', '10 Leave with a date'],
  },
  {
    number: 25,
    name: 'case with a pseudonym, and a note before it',
    web: [
      see('.block.content-note ~ #child-m-a-boy-of-fifteen + .block.review', 'Child M'),
      see('#our-own-review-ash + .block.review', 'WR11'),
    ],
    pdf: [
      'Before you read This edition describes the death of a boy of fifteen',
      'Child M died at the wheel',
    ],
  },
  {
    number: 26,
    name: 'statistics',
    web: [
      see('.key-figures li:has(.figure)', '412 rapid reviews read together'),
      see('.key-figures .figure', '9 in 10'),
    ],
    pdf: ['412 rapid reviews read together', '530 serious incidents notified'],
  },
  {
    number: 47,
    name: 'where to follow us',
    web: [
      see('.signpost[data-kind="follow"] a[href^="https://facebook.example/"]', '@SafeWendmoor on Facebook'),
    ],
    never: 'iframe, script, embed, object',
    pdf: ['Follow us SafeWendmoor on Facebook', 'instagram example SafeWendmoor'],
  },
  {
    number: 56,
    name: 'statutes and guidance',
    web: [see('blockquote p', 'section 47 of the Children Act 1989')],
    pdf: ['section 47 of the Children Act 1989'],
  },
  {
    number: 59,
    name: 'related documents and appendices',
    web: [
      see('#further-information ~ ul a[href="https://wendmoor.example/sharing/agreement"]'),
      see('[data-edition-body] li', 'Appendix C: a leaflet for families'),
    ],
    pdf: ['Appendix A the body map', 'wendmoor example sharing agreement'],
    links: ['https://wendmoor.example/sharing/agreement'],
  },
]);
