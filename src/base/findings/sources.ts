/** Findings FAS1050–1999: readers of ledgers and registers. */

export const sourceFindings = {};
