/** Where pages without end were given up. */
export interface Endless {
  /** How many pages there were. */
  pages: number;
  /** `data-edition` of what stood on the last of them. */
  edition: string | undefined;
  /** The last words that were set. */
  text: string;
}

/**
 * A page can't be set as it is: Paged.js threw, or its pages had no end, which is found by counting them. It would be
 * the same in a fresh browser.
 */
export class SettingError extends Error {
  override name = 'SettingError';
  readonly endless: Endless | undefined;

  constructor(message: string, endless?: Endless) {
    super(message);
    this.endless = endless;
  }
}
