/**
 * A processing activity as the record of Art. 30 (1) DSGVO wants it: German, because the record is. Registered by the
 * feature that does it, so that the record says what the program does.
 */
export type ProcessingActivity = {
  /** Short, stands as a heading. */
  name: string;
  purpose: string;
  /** Article and letter; the county adds the law of its state. */
  basis: string;
  persons: string;
  data: string;
  recipients: string;
  /** When data go; names the program's periods. */
  erasure: string;
  /** Tables that hold these data: a test proves that each one with words or people in it is named by an activity. */
  tables: readonly string[];
};
