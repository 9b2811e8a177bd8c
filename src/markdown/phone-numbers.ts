/** UK telephone numbers as people write them, and the short ones: 999, 112, 111, 101, 116 123. */
export const phoneNumbers =
  /(?<![\d.,/-])(?:\+44[\d\s()]{9,16}\d|0\d[\d\s()]{7,13}\d|116\s?\d{3}|999|112|111|101)(?![\d/-]|[.,]\d)/g;
