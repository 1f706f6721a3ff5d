/*
 * How much a heading's words weigh (see `Meaning`), step by step.
 */

/** Words that may be a heading. */
export const LIKELY = 0.55;
/** Words that are a heading, or a label in a form, wherever they stand. */
export const KNOWN = 0.7;
/** Words that mean one field, whatever stands in the cells. */
export const SURE = 0.8;
/** Words that say a rank; No. and コード may stand over the codes of a register. */
export const RANK = 0.9;
