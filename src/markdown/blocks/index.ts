import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { action } from './action.ts';
import { also } from './also.ts';
import { audit } from './audit.ts';
import type { Block, BlockAttribute } from './block.ts';
import { byline } from './byline.ts';
import { campaign } from './campaign.ts';
import { changes } from './changes.ts';
import { columns } from './columns.ts';
import { contacts } from './contacts.ts';
import { contentNote } from './content-note.ts';
import { definition } from './definition.ts';
import { figure } from './figure.ts';
import { group } from './group.ts';
import { keyFigures } from './key-figures.ts';
import { keyMessage } from './key-message.ts';
import { news } from './news.ts';
import { passage } from './passage.ts';
import { pullQuote } from './pull-quote.ts';
import { quote } from './quote.ts';
import { reflect } from './reflect.ts';
import { resources } from './resources.ts';
import { review } from './review.ts';
import { signpost } from './signpost.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { training } from './training.ts';
import { urgentHelp } from './urgent-help.ts';

/** Every block of the dialect, in the order of the officers' reference. */
export const blocks: readonly Block[] = [
  keyMessage,
  quote,
  pullQuote,
  definition,
  reflect,
  action,
  urgentHelp,
  contentNote,
  keyFigures,
  audit,
  steps,
  signpost,
  contacts,
  campaign,
  news,
  columns,
  also,
  figure,
  table,
  byline,
  changes,
  passage,
  training,
  resources,
  group,
  review,
];

const byName = new Map(blocks.map((block) => [block.name, block]));

/** Attributes that every block takes. */
export const commonAttributes: Readonly<Record<string, BlockAttribute>> = {
  lang: { type: 'language', description: 'Its language, if it isn’t the edition’s.', example: 'cy' },
};

/** The block of a name, or undefined. */
export function blockNamed(name: string): Block | undefined {
  return byName.get(name);
}

/** The block that a directive is, or undefined when there is none of its name and form. */
export function findBlock(node: ContainerDirective | LeafDirective): Block | undefined {
  const block = byName.get(node.name);
  const form = node.type === 'leafDirective' ? 'leaf' : 'container';
  return block?.forms.includes(form) ? block : undefined;
}
