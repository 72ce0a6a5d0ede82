/** Findings FAS2000–2999: the engine and own SQL. */

export const warehouseFindings = {};
