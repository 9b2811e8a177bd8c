/** A block typed wrong, and what is said about it. */
interface Fault {
  markdown: string;
  message: string;
  /** The line of `markdown` at which it is found, if it isn't the block as a whole. */
  line?: number;
}

/** Wrong blocks, one for each thing that a block's `problems` look for. */
export const faults: Record<string, Fault[]> = {
  'key-message': [
    {
      markdown: ':::key-message\n- One\n- Two\n:::',
      message: 'A key message is one paragraph.',
    },
  ],
  quote: [{ markdown: ':::quote\n— A report, page 3\n:::', message: 'This quotation has no words.' }],
  'pull-quote': [
    { markdown: ':::pull-quote\n— A parent\n:::', message: 'This pull quote has no words.' },
    {
      markdown: ':::pull-quote\nAsk again.\n\n- and again\n:::',
      message: 'A pull quote holds a sentence or two, and nothing else.',
      line: 4,
    },
    {
      markdown: `:::pull-quote\n${'Ask again, please. '.repeat(14)}\n:::`,
      message: 'This pull quote has 42 words; beside the text there is room for about 25.',
      line: 2,
    },
  ],
  definition: [
    {
      markdown: ':::definition[Unseen adult]\n:::',
      message: 'This definition doesn’t say what the word means.',
    },
  ],
  reflect: [
    { markdown: ':::reflect\n:::', message: 'This block has no question.' },
    {
      markdown: ':::reflect\nWho knew?\n\nWho was told?\n:::',
      message: 'One block holds one question, so that each has lines to write on.',
      line: 4,
    },
    {
      markdown: ':::reflect\n- Who knew?\n- Who was told?\n:::',
      message: 'One block holds one question, so that each has lines to write on.',
      line: 2,
    },
    { markdown: ':::reflect{lines=30}\nWho knew?\n:::', message: '30 lines don’t fit below a question.' },
  ],
  action: [
    {
      markdown: ':::action[Send it in]{by=2026-10-09}\n:::',
      message: 'This doesn’t say how to do it.',
    },
  ],
  'urgent-help': [
    {
      markdown: '::urgent-help[Worried?]',
      message: '::urgent-help on one line has the heading of partnership.yaml, and takes no other.',
      line: 1,
    },
    { markdown: ':::urgent-help\n:::', message: 'This urgent help has no words.' },
    {
      markdown: ':::urgent-help\nRing the front door.\n:::',
      message: 'This urgent help has no number to ring.',
      line: 2,
    },
  ],
  'content-note': [{ markdown: ':::content-note\n:::', message: 'This content note has no words.' }],
  'key-figures': [
    {
      markdown: ':::key-figures\n- **64** records\n- **9** clinics\n\nAll in June.\n:::',
      message: 'Key figures are one list, and nothing else.',
      line: 5,
    },
    { markdown: ':::key-figures\n:::', message: 'Key figures are one list, and nothing else.' },
    {
      markdown: ':::key-figures\n- **64** records\n- 9 clinics\n:::',
      message: 'Each item begins with its figure in bold, and says what it counts.',
      line: 3,
    },
    {
      markdown: ':::key-figures\n- **64**\n- **9** clinics\n:::',
      message: 'Each item begins with its figure in bold, and says what it counts.',
      line: 2,
    },
    {
      markdown: ':::key-figures\n- **64** records\n:::',
      message: 'Key figures are two, three or four; here is one.',
      line: 2,
    },
    {
      markdown: `:::key-figures\n${'- **64** records\n'.repeat(5)}:::`,
      message: 'Key figures are two, three or four; here are 5.',
      line: 2,
    },
  ],
  audit: [
    {
      markdown: ':::audit\nAll went well.\n:::',
      message: 'Audit learning has two parts or more, each below a heading.',
      line: 2,
    },
    {
      markdown: ':::audit\n#### Good practice\n\nMuch.\n\n### To develop\n\nLittle.\n:::',
      message:
        'The headings of audit learning are of one level; this one is of a higher level than the first.',
      line: 6,
    },
    {
      markdown: ':::audit\n#### Good practice\n\n#### To develop\n\nLittle.\n:::',
      message: 'This part has nothing below its heading.',
      line: 2,
    },
  ],
  steps: [
    {
      markdown: ':::steps\n- Write it down.\n- Ring.\n:::',
      message: 'Steps are a numbered list of two or more.',
      line: 2,
    },
    {
      markdown: ':::steps\n1. Ring.\n:::',
      message: 'Steps are a numbered list of two or more.',
      line: 2,
    },
    {
      markdown: ':::steps\nWrite it down.\n:::',
      message: 'Steps are a numbered list of two or more.',
      line: 2,
    },
  ],
  signpost: [
    {
      markdown: ':::signpost\nThe film for parents.\n:::',
      message: 'This signpost leads nowhere: it has no link.',
      line: 2,
    },
  ],
  contacts: [
    {
      markdown: '::contacts[Whom to ring]',
      message: '::contacts on one line takes no name of its own.',
      line: 1,
    },
    { markdown: ':::contacts\nRing us.\n:::', message: 'Contacts are a list.', line: 2 },
    {
      markdown: ':::contacts\n- **Front door**, 01632 960 014\n- Audits, learning@wendmoor.example\n:::',
      message:
        'Each contact begins with its role or team in bold, and has a telephone number or an email address.',
      line: 3,
    },
    {
      markdown: ':::contacts\n- **Front door**\n:::',
      message:
        'Each contact begins with its role or team in bold, and has a telephone number or an email address.',
      line: 2,
    },
  ],
  campaign: [
    {
      markdown: ':::campaign[Ask again week]\nAsk.\n:::',
      message: '“Ask again week” is no hashtag: that is # and letters, with no space.',
      line: 1,
    },
    {
      markdown: ':::campaign[#askagainweek]\nAsk.\n:::',
      message: 'A screen reader can’t tell the words of #askagainweek apart.',
      line: 1,
    },
    {
      markdown: ':::campaign[#ASKAGAINWEEK]\nAsk.\n:::',
      message: 'A screen reader can’t tell the words of #ASKAGAINWEEK apart.',
      line: 1,
    },
    {
      markdown: ':::campaign[#AskAgain]{from=2026-11-08 to=2026-11-02}\nAsk.\n:::',
      message: 'This campaign ends before it begins.',
    },
  ],
  news: [
    {
      markdown: ':::news\nA night desk.\n:::',
      message: 'News in brief is made of two items or more, each below a heading of the same level.',
      line: 2,
    },
    {
      markdown: ':::news\n### A night desk\n\nFrom November.\n:::',
      message: 'News in brief is made of two items or more, each below a heading of the same level.',
      line: 2,
    },
  ],
  columns: [{ markdown: ':::columns\n:::', message: 'This passage is empty.' }],
  also: [
    {
      markdown: ':::also\nFor schools.\n:::',
      message: '“Also in this issue” is a list, and nothing else.',
      line: 2,
    },
  ],
  figure: [
    {
      markdown: ':::figure\nThe path.\n:::',
      message: 'This doesn’t begin with a picture.',
      line: 2,
    },
    {
      markdown: ':::figure{decorative}\n![A path.](path.svg)\n:::',
      message:
        'A decorative picture is passed over when the page is read out, so nobody would hear these words.',
      line: 2,
    },
    {
      markdown: ':::figure\n![A path.](path.svg)\n\nThe path.\n\nPicture: us\n\nMore.\n:::',
      message:
        'After the picture come one paragraph for the caption and one for the credit, and nothing else.',
      line: 8,
    },
  ],
  table: [
    {
      markdown: ':::table\nNo table.\n:::',
      message: 'Between :::table and ::: stands one table, and nothing else.',
      line: 2,
    },
  ],
  changes: [
    {
      markdown: ':::changes\n- **Missing**: the form.\n- Bruising.\n:::',
      message: 'In a list of changes each item begins with what was changed, in bold, and a colon.',
      line: 3,
    },
    {
      markdown: ':::changes\nBruising.\n:::',
      message: 'In a list of changes each item begins with what was changed, in bold, and a colon.',
      line: 2,
    },
  ],
};
