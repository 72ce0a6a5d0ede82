/**
 * The claims an earlier build recorded: a site's folder, or its data/pastander.json.
 */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { finding, type Loaded } from "../base/finding.ts";
import { notCompared } from "../base/messages/mend.ts";
import type { ClaimRecord, RecordedValue } from "../publish/claim-record.ts";
import { claimsDataPath } from "../publish/site/address.ts";

/** FAS6905 and no claims when there is no such file, or it is not what a build writes. */
export async function readEarlierClaims(path: string): Promise<Loaded<readonly ClaimRecord[] | undefined>> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isFolder ? join(path, claimsDataPath) : path;
  const text = await readFile(file, "utf8").catch(() => undefined);
  const refused = (problem: keyof typeof notCompared) => ({
    value: undefined,
    findings: [finding("FAS6905", undefined, { path, problem: notCompared[problem] })],
  });
  if (text === undefined) return refused("missing");
  const claims = claimsOf(text);
  return claims === undefined ? refused("format") : { value: claims, findings: [] };
}

function claimsOf(text: string): readonly ClaimRecord[] | undefined {
  try {
    const made: unknown = JSON.parse(text);
    if (!isObject(made) || !Array.isArray(made.claims)) return undefined;
    const claims: readonly unknown[] = made.claims;
    return claims.every(isClaim) ? claims : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

const verdicts: readonly unknown[] = ["holds", "contradicted", "undocumented", "unread"];
const isText = (value: unknown): value is string => typeof value === "string";

function isClaim(value: unknown): value is ClaimRecord {
  return (
    isObject(value) &&
    [value.file, value.phrase, value.sentence].every(isText) &&
    typeof value.line === "number" &&
    verdicts.includes(value.verdict) &&
    (value.widths === undefined || (isObject(value.widths) && Object.values(value.widths).every(isText))) &&
    Array.isArray(value.figures) &&
    value.figures.every(isText) &&
    Array.isArray(value.values) &&
    value.values.every(isValue)
  );
}

function isValue(value: unknown): value is RecordedValue {
  return (
    isObject(value) &&
    [value.figure, value.entity, value.version].every(isText) &&
    typeof value.year === "number" &&
    (value.value === null || isText(value.value))
  );
}
