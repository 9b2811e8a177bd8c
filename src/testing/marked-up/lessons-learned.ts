import { above, around, below, type Edit, repeated, typed } from '../marked-up.ts';

/** Ten bullets, which are numbered. */
const ten = Array.from({ length: 10 }, (_, index) => `${index + 1}. {${120 + index}}`).join('\n');

/** Document 2, a special edition with quotations from five reports. */
export const lessonsLearned: readonly Edit[] = [
  typed(
    '3',
    'd20 12',
    `date: 2021-01-29
topics: [child-exploitation, Safer sleep]
reviews:
  - id: panel
    title: The panel’s first annual report
    publisher: National panel
    published: 2020-03-26
    address: https://panel.example/annual-report
  - id: exploitation
    title: "Exploitation: a national review"
    published: 2020-03-04
    address: https://panel.example/exploitation
  - id: child-c
    title: "Child C: a practice review"
    publisher: A board in London
    published: 2020-05-20
    address: https://reviews.example/child-c
    pseudonym: Child C
    contentNote: It describes the murder of a boy.
  - { id: sleep, title: "Sleep: a national review", published: 2020-07-16, address: "https://panel.example/sleep" }`,
  ),
  around('18', 'Wwt 26', ':::key-message'),
  typed('20', 'Pst 22', ':::action[{20:1-6}]\n{20:7-}\n:::'),
  typed(
    '22-26',
    'ITI 23',
    `:::also[{22}]
- [{24:1-6}](#reports) {24:7-}
- [{25:1-5}](#events) {25:6-}
- [{26:1-2}](#contact) {26:3-}
:::`,
  ),
  below('28', 'CSP 9', '::review{of=panel}'),
  around('32-36', 'Wbt 185', ':::quote{#reports}'),
  typed(
    '38-40',
    'Tal 47',
    `:::signpost
{38:1-4} [{38:5-6}](https://panel.example/annual-report#page=21) {38:7-16}
:::

:::quote
{38:17-}

— *{40:1-3}* {40:4-7} [{40:8-}](https://panel.example/annual-report)
:::`,
  ),
  typed('46', 'Tal 15', ':::signpost\n{46:1-4} [{46:5-}](https://panel.example/covid-19#page=8)\n:::'),
  below('48', 'IwH 12', '::review{of=exploitation}'),
  around('52-56', 'Swb 177', ':::quote[{50:32-33}]'),
  typed('50', 'TCS 35', '{50:1-31}'),
  typed(
    '58-60',
    'Tal 57',
    `:::signpost
{58:1-4} [{58:5-11}](https://panel.example/exploitation#page=44) {58:12-}

{60:1} [{60:2-6}](https://panel.example/exploitation) {60:7-}
:::`,
  ),
  typed('64', 'TWF 40', '{64:1-23}\n\n:::content-note\n{64:24-}\n:::\n\n::review{of=child-c}'),
  typed('66', 'Aan 126', '{66:1-46}\n\n:::definition[{66:47-53}]{#moments}\n{66:54-90}\n\n{66:91-}\n:::'),
  repeated('66', 'Aan 126', ':::pull-quote\n{66:91-106}\n:::'),
  typed(
    '70',
    'Tia 82',
    `:::definition[{70:1-13}]
{70:14-50}

{70:51-70}
:::

:::pull-quote
{70:71-}
:::`,
  ),
  typed('72', 'Ss8 43', ':::signpost\n{72:1} [{72:2-9}](#moments) {72:10-}\n:::'),
  around('74', 'Ato 11', ':::reflect{lines=4}'),
  typed(
    '76',
    'Tfr 18',
    ':::signpost{kind=read}\n{76:1-7} [{76:8-13}](https://reviews.example/child-c) {76:14-15} [{76:16-}](https://reviews.example/)\n:::',
  ),
  below('78', 'OoR 24', '::review{of=sleep}'),
  around('84-88', 'Mot 117', '::::quote[{82}]'),
  typed('82', 'Ibb 4', ''),
  typed(
    '84-86',
    'Mot 72',
    `{84:1-33}

:::key-figures
- **{84:34}** {84:35-46}
- **{84:47}** {84:48-}
:::

:::pull-quote
{86}
:::`,
  ),
  typed(
    '90-92',
    'Tro 60',
    `:::signpost
- {90:1-14} [{90:15-18}](https://panel.example/sleep#page=30)
- {90:19-24} [{90:25-}](https://panel.example/sleep)
- [{92:1-7}](resource:safer-sleep) {92:8-14}

{92:15-}
:::`,
  ),
  typed('96-98', 'Aka 53', ':::key-message[{96}]{#events}\n{98}\n:::'),
  typed(
    '100-106',
    'TII 118',
    ':::quote[{100}]\n{102}\n\n{104}\n\n— {106:1-2} [{106:3-}](resource:sharing)\n:::',
  ),
  typed(
    '114',
    'DJ2 62',
    '{114:1-17}\n\n:::action[{114:18-28}]{by=2021-03-31}\n{114:29-33} [{114:34-46}](briefing:document-3) {114:47-51} [{114:52-}](resource:narrative)\n:::',
  ),
  typed('120-129', 'Bsa 359', `:::steps\n${ten}\n:::`),
  typed('131', 'Fmi 26', ':::signpost\n{131:1-6} [{131:7-16}](resource:assessing) {131:17-}\n:::'),
  typed('135', 'Ffi 20', ':::contacts{#contact}\n- **{135:1-3}** {135:4-}\n:::\n\n::contacts'),
  typed(
    '137',
    'Iyw 28',
    ':::action[{137:1-10}]\n{137:11-23}\n\n[{137:24-}](https://wendmoor.example/sign-up)\n:::',
  ),
  around('139-141', 'Fuo 18', ':::signpost{kind=follow}'),
  above('143', 'SNL 43', '::urgent-help'),
];
