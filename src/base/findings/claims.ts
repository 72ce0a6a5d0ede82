/** Findings FAS5000–5999: prose, bindings and claims. */

export const claimFindings = {};
