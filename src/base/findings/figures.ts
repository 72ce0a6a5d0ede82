/** Findings FAS4000–4999: statements and figures. */

export const figureFindings = {};
