import { dirname } from 'node:path';
import { printedAddress } from '../editions/address.ts';
import type { Edition } from '../editions/archive.ts';
import { formatNameIn } from '../editions/format-name.ts';
import type { Library, Term } from '../editions/library.ts';
import type { Partnership } from '../editions/schema/partnership.ts';
import { finishEdition } from '../markdown/finish/of-edition.ts';
import { takeAlso } from './body/also.ts';
import { type PaperBody, setBody } from './body.ts';
import { type Format, panels } from './formats.ts';
import { type Question, questionsOf, spareRoomPt } from './parts/record.ts';
import { setPictures } from './pictures/pictures.ts';
import {
  contentsOf,
  type FirstPage,
  type Heading,
  inOneColumn,
  planFirstPage,
  type SideBlocks,
  standfirstPt,
} from './setting/contents.ts';
import { setDateline } from './setting/dateline.ts';
import { headerName } from './setting/margins.ts';
import { setTitle, type TitleSetting } from './setting/title.ts';
import type { WordingFacts } from './setting/wording.ts';

/** All that stands on an edition's pages in one format. */
export interface EditionSetting {
  facts: WordingFacts;
  /** The language of the format's name, if it isn't the edition's. */
  formatLang: string | undefined;
  /** The edition's address as it is printed. */
  address: string;
  title: TitleSetting;
  /** The title as the running header has it until a section begins. */
  section: string;
  body: PaperBody;
  /** A briefing's text in panels of two columns, for the case that it fits on one side; else undefined. */
  oneSide: PaperBody | undefined;
  /** “Also in this issue”, taken out of the text for the side column. */
  also: string | undefined;
  page1: FirstPage;
  shortForms: Term[];
  /** What a team talks about after a briefing; empty for other kinds. */
  questions: Question[];
}

/** What an edition is set from. */
export interface SettingInput {
  edition: Edition;
  partnership: Partnership;
  /** What editions name: sessions, resources, short forms. */
  library: Library;
  headings: readonly Heading[];
  /** Its text as Astro renders it. */
  rendered: string;
  format: Format;
  /** Room for a section's name in the running header, in points. */
  sectionPt: number;
}

/** The facts from which an edition's fixed words are made. */
export function factsOf(edition: Edition, partnership: Partnership): WordingFacts {
  const { kind, data } = edition;
  return { kind, formatName: formatNameIn(data.lang, edition, partnership).text, ...data };
}

/** Sets an edition in a format: finishes its text for paper and decides what stands where. */
export async function setEdition(input: SettingInput): Promise<EditionSetting> {
  const { edition, partnership, library, headings, rendered, format, sectionPt } = input;
  const { kind, data } = edition;
  const { html, shortForms } = finishEdition(rendered, edition, library, { name: 'paper' });
  const setting = { kind, sectionPt, lang: data.lang, titleOf: titlesOf(library) };
  const setIn = async (chosen: Format) =>
    setBody(await setPictures(html, dirname(edition.path), chosen), { ...setting, format: chosen });
  const whole = await setIn(format);
  const title = setTitle(kind, data.title);
  const facts = factsOf(edition, partnership);
  const address = printedAddress(partnership.site, edition.address);
  const entries = contentsOf(kind, headings, { lang: data.lang, hasLinks: whole.links.length > 0 });
  const { urgentHelp, signUp } = partnership;
  const blocks: SideBlocks =
    kind === 'newsletter' || !format.hasMargin
      ? { urgentHelp, signUp }
      : { urgentHelp: undefined, signUp: undefined };
  const taken = kind === 'newsletter' && format.hasMargin ? takeAlso(whole.html) : undefined;
  const page1: FirstPage = format.hasMargin
    ? planFirstPage(
        entries,
        title,
        blocks,
        data.standfirst,
        taken?.heightPt,
        // Its sections begin with rules over the width of the page; a note on its content may stand before them.
        kind === 'lessons-learned' ? standfirstPt(data.standfirst) + 60 : undefined,
        data.special ? 1 : setDateline(facts, address).lines,
      )
    : {
        contents: entries.length > 0 ? 'block' : 'none',
        entries: inOneColumn(entries, format),
        blocks,
        also: false,
      };
  const isBriefing = kind === 'briefing';
  return {
    facts,
    formatLang: formatNameIn(data.lang, edition, partnership).lang,
    address,
    title,
    section: headerName(data.title, sectionPt),
    body: page1.also && taken ? { ...whole, html: taken.text } : whole,
    oneSide: isBriefing && format.hasMargin ? await setIn(panels) : undefined,
    also: page1.also ? taken?.also : undefined,
    page1,
    shortForms,
    questions: isBriefing ? questionsOf(html, data.lang, format, spareRoomPt(data.title, partnership)) : [],
  };
}

/** What a resource is called, by its address. */
function titlesOf({ resources }: Library): (href: string) => string | undefined {
  const titles = new Map(resources.map(({ address, title }) => [address, title]));
  return (href) => titles.get(href);
}
