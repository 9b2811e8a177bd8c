/** What the press reports; the same shape as every finding of the project. */
export interface PressFinding {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
  advice: string;
}
