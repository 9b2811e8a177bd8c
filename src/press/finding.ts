/** What the press reports: always an error. The same shape as every finding of the project. */
export interface PressFinding {
  file: string;
  line: number;
  column: number;
  severity: 'error';
  rule: string;
  message: string;
  advice: string;
}
