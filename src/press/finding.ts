/** What the press reports. The same shape as every finding of the project. */
export interface PressFinding {
  file: string;
  line: number;
  column: number;
  /** A warning is of a PDF that is whole, but not as designed. */
  severity: 'error' | 'warning';
  rule: string;
  message: string;
  advice: string;
}
