import { above, around, below, type Edit, typed } from '../marked-up.ts';

/** Document 4, the slides of a masterclass. Its pictures stand beside it. */
export const masterclass: readonly Edit[] = [
  typed('3', 'd21 12', 'date: 2020-10-30\nformat: masterclass\ntopics: [child-exploitation]'),
  typed('6-9', 'Ppy 44', ':::steps\n1. {6}\n2. {7}\n3. {8}\n4. {9}\n:::'),
  around('13', 'Auo 24', ':::key-message'),
  typed('15-17', 'Bao 31', '- {15}\n- {17}'),
  typed('21', 'JPN 5', '::byline[{21}]'),
  typed('25', 'WwC 3', ':::reflect{lines=2}\n{25}\n:::'),
  typed(
    '33-34',
    'FSa 43',
    `:::signpost
{33}
:::

:::action[{34:1-11}]{by=2020-11-16}
{34:12-14}

{34:15}
:::`,
  ),
  around('45', 'hws 9', ':::signpost{kind=read}'),
  typed('49-50', 'Nhd 21', ':::signpost\n{49}\n\n- {50}\n:::'),
  typed('52-56', 'CPT 72', ':::definition[{52}]\n{54}\n\n{56}\n:::'),
  typed(
    '58-62',
    'Tac 172',
    `:::table[{58}]
| {60:1-2} {60:3} |
| --- |
| **{60:4-8}** {60:9-57} |
| **{60:58-60}** {60:61-77} |
| **{60:78-82}** {60:83-126} |
| **{60:127-131}** {60:132-} {62} |
:::`,
  ),
  around('64-71', 'STD 111', ':::table{wide}'),
  around('73', 'hws 10', ':::signpost{kind=book}'),
  around('75', '如 1', ':::passage{lang=zh}'),
  typed('77', 'AQ 2', ':::reflect{lines=0}\n{77}\n:::'),
  typed('81-82', 'EPN 6', '::byline[{81}, {82}]'),
  around('86-91', 'CSE 27', ':::columns'),
  typed(
    '97-105',
    'NYC 35',
    `{97}

:::figure{wide}
![Four boxes in a row, an arrow from each to the next.](boxes.svg)

{99}
:::

:::steps
1. {101}
2. {103}
3. {105}
:::`,
  ),
  typed('107', 'Ayi 4', ':::audit[{107}]'),
  below('126', 'Lot 9', ':::'),
  around('137-141', 'Emt 57', ':::columns'),
  typed('143-145', 'AQI 32', ':::action[{143}]\n{145:1-25} {145:26}\n:::'),
  typed('147', 'Fdo 21', ':::signpost\n[{147:1-11}](resource:guides) {147:12-}\n:::'),
  typed('151-154', 'BAi 46', ':::definition[{151:1-2}]\n{151:3-}\n\n- {152}\n- {154}\n:::'),
  typed('170-172', 'WiC 24', ':::definition[{170}]{#exploitation}\n{172}\n:::'),
  typed(
    '176-178',
    'WsC 32',
    ':::signpost[{176}]{kind=watch}\n{178:1-17} [{178:18-19}](https://video.example/1) {178:20-}\n:::',
  ),
  typed(
    '180-182',
    'WdC 33',
    ':::signpost[{180}]{kind=watch}\n{182:1-3} [{182:4-7}](resource:films) {182:8-}\n:::',
  ),
  typed('188', 'Isi 41', ':::content-note\n{188:1-18}\n:::\n\n:::key-message\n{188:19-35}\n:::\n\n{188:36-}'),
  around('190-199', 'stt 61', ':::columns'),
  typed('201', 'Sym 10', '### {201}'),
  around('207', 'Hsy 31', ':::urgent-help'),
  above('209', 'MAA 4', '::urgent-help'),
  typed('211', 'HSB 6', '::::audit[{211}]{#audit}'),
  below('245', 'Nhd 16', '::::'),
  typed('217', 'Gpi 24', ':::pull-quote\n{217}\n:::'),
  typed('247', 'MFH 6', ':::audit[{247}]'),
  below('271', 'Nwd 19', ':::'),
  around('273', '如 1', ':::passage{lang=zh}'),
  typed('279', 'HRJ 7', '::byline[{279:1-3}, {279:4-}]'),
  around('281-301', 'PIS 132', '::::news'),
  typed('284', 'Aso 14', ':::figure{decorative}\n![](boxes.svg)\n\n{284}\n:::'),
  around('294-297', 'Rao 22', ':::signpost'),
  typed('303-307', 'PFA 67', ':::definition[{303}]\n- {305}\n- {306}\n- {307}\n:::'),
  typed(
    '313-320',
    'TNh 27',
    `{313}

:::figure
![A leaflet with a picture of a house.](leaflet.svg)

{315}

{317} {318}
:::

{320}`,
  ),
  typed('327-330', 'NAT 44', ':::action[{327}]{by=2021-03-31}\n- {329}\n- {330}\n:::'),
  typed('332-336', 'SSA 63', ':::action[{332}]{by=2021-03-31}\n- {334}\n- {335}\n- {336}\n:::'),
  typed(
    '338-350',
    'wsc 33',
    ':::signpost{kind=follow}\n- {338}\n- [{340}](https://social.example/p) {342}\n\n{344}\n\n- {346}\n- {348}, {349}\n:::\n\n{350}',
  ),
  typed('352', '5F1 5', ':::key-figures\n- **{352:1}** {352:2}\n- **{352:3}** {352:4}\n:::'),
  typed('356', 'MAC 12', '::byline[{356}]'),
  typed('358-360', 'FRh 24', ':::signpost[{358}]\n{360}\n:::'),
  typed('364-366', 'PPG 17', ':::signpost\n{364}\n\n{366}\n:::\n\n::resources{kind=guidance}'),
  around('370', 'wsc 9', ':::signpost{kind=book}'),
  typed('374', 'FNM 8', ':::action[{374:1-4}]\n[{374:5-}](https://wendmoor.example/sign-up)\n:::'),
  typed(
    '376-400',
    'CUE 82',
    `:::contacts[{376}]
- **{378}** {380}, {382}
- **{384}** {385} {386}
- **{388}** {389}, {390}
- **{392}**, {393}, {394}
- **{396:1-2}**, {396:3-6}
- **{396:7-8}**, {396:9-11}
- **{398:1-2}** {398:3}
- **{399:1-3}** {399:4-}
:::

:::signpost
{400}
:::`,
  ),
  typed('402-404', 'Aqo 9', ':::action[{402}]\n{404}\n:::'),
];
