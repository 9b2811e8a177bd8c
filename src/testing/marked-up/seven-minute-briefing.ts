import { around, below, type Edit, repeated, typed } from '../marked-up.ts';

/** Document 3, a briefing of seven panels. */
export const sevenMinuteBriefing: readonly Edit[] = [
  typed('2-3', 'tMs 25', 'title: {2:2-5}\ndate: 2020-09-30\nreviewBy: 2021-09-30'),
  typed('14', 'Tew 42', ':::key-message\n{14:1-29}\n:::\n\n{14:30-}'),
  repeated('16', 'Dwh 55', ':::pull-quote\n{16:15-30}\n:::'),
  around('20-26', 'Tma 84', ':::columns'),
  typed(
    '36',
    'Tma 42',
    `:::action[{36:1-21}]{by=2020-12-01}
{36:22-}
:::

::group{id=splig}`,
  ),
  typed('42-43', 'Dta 29', ':::reflect{lines=4}\n{42}\n:::\n\n:::reflect[{43:1-2}]{lines=2}\n{43:3-}\n:::'),
  typed(
    '47-49',
    'OFA 32',
    `:::signpost
- [{47}](https://wendmoor.example/levels-of-need)
- [{48}](resource:assessing)
- {49:1-6} [{49:7-}](resource:early-help)
:::`,
  ),
  typed('51-55', 'smn 9', ':::contacts\n- **{51}**, {53}, {55}\n:::'),
  below('55', 'wnc 4', '::urgent-help'),
];
