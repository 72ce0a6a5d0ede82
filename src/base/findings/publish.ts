/** Findings FAS6000–6999: writing the site. */

export const publishFindings = {};
