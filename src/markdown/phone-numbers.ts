/**
 * UK telephone numbers as people write them, and the short ones: 999, 112, 111, 101, 116 123. A number ends where it has
 * all its digits: `01632 960 014 (9am to 5pm)` and `0800 1111 24 hours a day` go on with something else.
 */
export const phoneNumbers =
  /(?<![\d.,/-])(?:\+44[\s(]{0,3}(?:0\)\s{0,2})?(?:[\s)]{0,3}\d){9,10}|0800\s?1111|0(?:[\s)]{0,3}\d){8,10}|116\s?\d{3}|999|112|111|101)(?![\d/-]|[.,]\d)/g;
