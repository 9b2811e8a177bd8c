/**
 * The words that the press brings along, in English: the pattern for all other languages. Those whose names end in
 * `-on`, `-by` or `-ring` stand before a date or a number; `{…}` is filled in.
 */
export const english = {
  months: 'January February March April May June July August September October November December',

  // Kinds and formats, above the title.
  newsletter: 'Newsletter',
  bulletin: 'Bulletin',
  masterclass: 'Managers’ masterclass',
  briefing: 'Briefing',
  'seven-minute': '7-minute briefing',
  'seven-point': '7-point briefing',
  'one-minute-guide': 'One-minute guide',
  'lessons-learned': 'Lessons learned',
  issue: 'Issue {issue}',
  'issue-in-sentence': 'issue {issue}',
  'special-edition': 'Special edition',
  'special-edition-in-sentence': 'special edition',

  // How it stands with an edition.
  draft: 'Draft',
  'not-until': 'Not out until {date}',
  replaced: 'Replaced',
  'replaced-on': 'Replaced on',
  'review-due': 'Review due',
  withdrawn: 'Withdrawn',
  'do-not-use': 'Do not use this edition',
  'newer-edition': 'A newer edition takes its place. This one is kept only as a record.',
  'newer-withdrawn': 'A newer edition took its place, and has been withdrawn since.',
  'withdrawn-because': 'It has been withdrawn, and nothing in it should be relied on.',
  'read-new-edition': 'Read the new edition:',
  'see-all-newsletter': 'See all newsletters',
  'see-all-briefing': 'See all briefings',
  'see-all-lessons-learned': 'See all lessons learned',
  'leave-now': 'Leave this site now',

  // Facts of an edition.
  published: 'Published',
  'review-by': 'Review by',
  topic: 'Topic',
  topics: 'Topics',
  version: 'Version {version}',
  'version-in-sentence': 'version {version}',
  'and-published': ', published',

  // Contents and files.
  'contents-newsletter': 'In this issue',
  'contents-briefing': 'In this briefing',
  'contents-lessons-learned': 'In this edition',
  'inside-this-issue': 'Inside this issue',
  'to-print-or-save': 'To print or save',
  'pdf-a4': '{kind}, A4 (PDF)',
  'pages-1': '1 page',
  'pages-2': '2 pages',
  pages: '{pages} pages',
  'page-of': 'Page {page} of {pages}',

  // The last block on paper.
  contacts: 'Contacts',
  for: 'For',
  telephone: 'Telephone',
  email: 'Email',
  'on-the-web': 'On the web',
  'read-on-the-web': 'Read it on the web',
  comment: 'Comment on this edition',
  follow: 'Follow',
  'on-network': '{handle} on',
  and: ' and ',
  'another-format': 'Another format',
  'short-forms-used': 'Short forms used',

  // Notes.
  notes: 'Notes',
  'back-to-text': 'Back to text',
  'back-to-place': 'Back to text ({place})',
  'back-from-note': 'Back to text from note {note}',
  'back-to-place-from-note': 'Back to text ({place}) from note {note}',

  // Blocks.
  'also-in-this-issue': 'Also in this issue',
  'before-you-read': 'Before you read',
  book: 'Book',
  'closed-on': 'This closed on',
  continued: 'continued',
  definition: 'What it means',
  'follow-us': 'Follow us',
  from: 'From',
  'from-the-report': 'From the report',
  'if-it-worries-you-ring': 'If it worries you, ring',
  'key-message': 'Key message',
  listen: 'Listen',
  reflect: 'Reflect',
  'return-by': 'Return by',
  'role-and-remit': 'Role and remit',
  'take-a-look': 'Take a look',
  to: 'to',
  until: 'Until',
  'urgent-help': 'Urgent help',
  watch: 'Watch',
  'what-to-do': 'What to do',

  // Facts of a review.
  review: 'Review',
  'called-here': 'Called here',
  'by-publisher': 'By',
  'read-at': 'Read it at',
  'before-you-read-it': 'Before you read it',
} as const;
