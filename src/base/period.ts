/**
 * Whose amounts, when and for whom: the three co-ordinates of every figure.
 *
 * Layer: base; imports nothing.
 */

/** Whose amounts. Codes are spelt without spaces; labels are in messages/terms.ts. */
export const versions = ["regnskap", "opprinnelig-budsjett", "regulert-budsjett", "prognose"] as const;
export type Version = (typeof versions)[number];

/** Where a figure is taken: an entity, an accounting year and a version. */
export interface Point {
  readonly entity: string;
  readonly year: number;
  readonly version: Version;
}

export function isVersion(value: string): value is Version {
  return (versions as readonly string[]).includes(value);
}

/** «regulert budsjett», «regulert-budsjett» and «Regulert_budsjett» name the same version. */
export function parseVersion(value: string): Version | undefined {
  const code = value
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  return isVersion(code) ? code : undefined;
}
