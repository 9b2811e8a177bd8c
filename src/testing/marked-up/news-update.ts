import { above, around, below, type Edit, typed } from '../marked-up.ts';

/** Document 1, a newsletter of a partnership's groups. */
export const newsUpdate: readonly Edit[] = [
  typed('3', 'd20 12', 'date: 2020-08-31\nissue: "8"\ntopics: [early help, child-exploitation]'),
  around('12', 'Pst 22', ':::key-message'),
  typed(
    '14-20',
    'ITI 18',
    `:::also[{14}]
- [{16:1-2}](#arrangements) {16:3}
- [{17:1}](#courses) {17:2}
- [{18:1-2}](#campaign) {18:3}
- [{19:1-3}](#groups) {19:4}
- [{20:1-2}](#contact) {20:3}
:::`,
  ),
  around('26-31', 'Kao 64', ':::columns'),
  typed(
    '39-42',
    'Rtp 113',
    `:::changes
- **[{39:1}](resource:library)**: {39:3-}
- **{40:1-22}**: {40:23-}
- **{41:1-4}** – {41:6-}
- **[{42:1-9}](https://wendmoor.example/levels-of-need)**: {42:10-}
:::

::resources{since=2020-07-01}`,
  ),
  around('46-51', 'TSP 185', ':::columns{#arrangements}'),
  around('53-61', 'TSa 60', ':::columns'),
  below('81', 'Ant 33', '::training{from=2020-09-01 to=2021-03-31}'),
  around('63-81', 'CsM 186', '::::news{#courses}'),
  typed(
    '65',
    'TCs 18',
    ':::signpost\n{65:1-11} [{65:12-}](https://wendmoor.example/annual-report-2019-20.pdf#page=2)\n:::',
  ),
  around('67', 'INL 35', ':::pull-quote'),
  typed(
    '73-77',
    'UCR 27',
    `:::table[{73}]
| | |
| --- | --- |
| {75:1-5} | {75:7-} |
| {76:1-6} | {76:8-} |
| {77:1-5} | {77:7-} |
:::`,
  ),
  typed(
    '79',
    'New 25',
    ':::action[{79:1-15}]\n{79:16-22} [{79:23-}](https://wendmoor.example/training/workbooks)\n:::',
  ),
  typed('81', 'Ant 33', '{81:1-23}\n\n:::signpost\n{81:24-30} [{81:31-}](resource:technology)\n:::'),
  typed('87', 'Ama 13', '{87:1-11}\n\n:::campaign[{87:12}]{#campaign from=2020-08-01 to=2020-08-31}'),
  below('93', 'Tvt 40', ':::'),
  typed(
    '93',
    'Tvt 40',
    '- {93:1-17} [{93:18}](https://social.example/a) {93:19} [{93:20}](https://social.example/b)\n- {93:21-}',
  ),
  around('103-106', 'Tio 119', ':::columns'),
  typed('108', 'Lib 24', '{108:1-8} [{108:9-16}](group:splig) {108:17-}'),
  around('114-139', 'ISo 369', '::::news'),
  typed(
    '136-139',
    'Tma 66',
    `:::steps
1. {136}
2. {137}
3. {138}
4. **{139:1-8}** {139:9-}
:::`,
  ),
  typed('147', 'TCs 31', '::group{id=pathway}\n\n:::definition[{147:1-8}]{#groups}\n{147:9-}\n:::'),
  around('149-157', 'Saa 111', ':::columns'),
  typed(
    '163',
    'ItC 26',
    `- {163:1-7}
  {163:8-}`,
  ),
  below('171', 'RaR 3', '::group{id=splig}'),
  typed('173', 'TSP 11', '{173:1} [{173:2-8}](group:splig) {173:9-}'),
  typed('196', 'GfL 18', ':::action[{196:1-7}]{by=2020-09-30}\n{196:8-}\n:::'),
  typed('200', 'Ffi 20', ':::contacts{#contact}\n- **{200:1-3}** {200:4-}\n:::\n\n::contacts'),
  typed(
    '202',
    'Iyw 28',
    ':::action[{202:1-10}]\n{202:11-23}\n\n[{202:24-}](https://wendmoor.example/sign-up)\n:::',
  ),
  around('204-206', 'Fuo 18', ':::signpost{kind=follow}'),
  above('210', 'S 1', '::urgent-help'),
];
