import { above, around, below, type Edit, typed } from '../marked-up.ts';

/** Document 5, a newsletter with a list of what else is in it. */
export const countyNewsletter: readonly Edit[] = [
  typed('3', 'd20 12', 'date: 2019-07-26\ntopics: [neglect, child-exploitation]'),
  around('11', 'Tna 34', ':::key-message'),
  typed('15', 'Why 24', ':::action[{15:1-9}]\n{15:10-}\n:::'),
  around('19-21', 'Aa3 145', ':::columns'),
  around('23-25', 'Fdo 18', ':::signpost'),
  typed(
    '27-49',
    'Ait 57',
    `:::also[{27}]
- [{29}](#sharing)
- {31}
  - [{33}](#panel)
  - {34}
- {36}
  - [{38}](#tips)
  - [{39}](resource:neglect-toolkit)
  - {40}
  - [{41}](#changes)
- [{43}](#booking)
- {45}
- {47}
- {49}
:::`,
  ),
  typed('57', 'Bdo 81', ':::steps{#sharing}\n1. {57:1-33}\n2. {57:34-54}\n:::\n\n{57:55-}'),
  around('59', 'Tsd 27', ':::pull-quote'),
  typed('65', 'Cay 53', ':::quote\n{65:1-15}\n\n— {65:17-19}\n:::\n\n{65:20-}'),
  around('71', 'AnS 167', ':::columns{#panel}'),
  typed(
    '73',
    'Dof 22',
    ':::signpost\n{73:1-14} [{73:15-18}](#partnership-safeguarding-priorities) {73:19-}\n:::',
  ),
  around('79', 'hnp 9', ':::signpost{kind=read}'),
  around('81', 'Iyw 33', ':::signpost'),
  around('85-103', 'Snm 241', '::::news{#tips}'),
  typed('89-91', 'Btl 63', '{89:1-25}\n\n:::signpost{kind=watch}\n{89:26-}\n\n{91}\n:::'),
  typed(
    '95',
    'Eio 47',
    '{95:1-15}\n\n:::key-message\n{95:16} [{95:17-18}](resource:neglect-toolkit) {95:19-}\n:::',
  ),
  typed('101', 'Acw 50', '{101:1-22}\n\n:::urgent-help\n{101:23-39}\n:::\n\n{101:40-}'),
  typed(
    '109-113',
    'Rta 71',
    `:::changes{#changes}
- **{109:1-5}**: {109:6-}
- **{110:1-3}** – {110:4-}
- **{111:1-3}:** {111:4-}
- **{112:1-3}**: {112:4-}
- **{113:1-2}**: {113:3-}
:::

::resources{ids="neglect-toolkit, library"}`,
  ),
  around('121-126', 'Bot 83', ':::columns'),
  typed('130-131', 'Sgt 46', ':::steps{#booking}\n1. {130}\n2. {131}\n:::'),
  typed('133', 'Faf 22', ':::contacts\n- **{133:1-11}** {133:12-}\n:::'),
  typed('137', 'ACE 93', ':::definition[{137:1-4}]\n{137:5-24}\n\n{137:25-55}\n:::\n\n{137:56-}'),
  below('139', 'AnE 31', '::training{courses=early-hurts}'),
  typed('141-143', 'BoS 19', ':::action[{141}]\n{143:1-10}\n\n{143:11}\n:::'),
  around('149-156', 'TNi 96', ':::columns'),
  typed('158-160', 'Tfe 40', '{158:1-18}\n\n:::signpost{kind=book}\n{158:19-}\n\n{160}\n:::'),
  around('164', 'Ftc 32', ':::content-note'),
  typed('166', 'Tfr 21', ':::signpost\n{166}\n:::'),
  above('174', 'CSE 69', '::group{id=assurance}'),
  typed(
    '183-187',
    'Itn 56',
    `- **{183:1-4}**: {183:5-}
- **{184}**
  1. {185}
  2. {186}
  3. {187}`,
  ),
  below('194', 'S1M 42', '::urgent-help\n\n::contacts'),
];
