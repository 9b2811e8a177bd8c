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
  /** What is needed to tell a fault once that several PDFs have; findings of a whole run are without it. */
  fault?: Fault;
}

/** A fault of one PDF. */
export interface Fault {
  /** What the fault is about: the same in each PDF that has it. */
  thing: string;
  edition: string;
  variant: string;
  /** What is wrong, without edition and variant. */
  message: string;
  /** The first page on which it shows, as read. */
  page?: number;
}
