/**
 * A query in fasit.yaml → the requests a PxWebApi v2 is asked with.
 *
 * Source: SSB's user guide for PxWebApi v2. Layer: sources; pure.
 */
import type { PxQuery } from "../json-stat/json-stat-source.ts";

export interface PxRequest {
  readonly url: string;
  /** JSON of a POST; undefined for a GET. */
  readonly body: string | undefined;
}

/** Longer addresses are refused by servers on the way; the selection then goes as a body. */
const longestUrl = 2000;

/** The same query gives the same request, whatever the order it is written in. */
export function dataRequest(query: PxQuery): PxRequest {
  const base = `${query.base.replace(/\/+$/, "")}/tables/${encodeURIComponent(query.table)}/data`;
  const fixed = `?lang=${query.lang}&outputFormat=json-stat2`;
  const dimensions = Object.keys(query.values).sort();
  const parts = dimensions.map(
    (id) =>
      `&valueCodes[${encodeURIComponent(id)}]=${(query.values[id] ?? []).map(encodeURIComponent).join(",")}`,
  );
  const lists = Object.entries(query.codelists ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, list]) => `&codelist[${encodeURIComponent(id)}]=${encodeURIComponent(list)}`);
  const url = `${base}${fixed}${parts.join("")}${lists.join("")}`;
  if (url.length <= longestUrl) return { url, body: undefined };
  const selection = dimensions.map((variableCode) => {
    const codelist = query.codelists?.[variableCode];
    return {
      variableCode,
      valueCodes: query.values[variableCode],
      ...(codelist === undefined ? {} : { codelist }),
    };
  });
  return { url: `${base}${fixed}`, body: JSON.stringify({ selection }) };
}

export function configUrl(query: PxQuery): string {
  return `${query.base.replace(/\/+$/, "")}/config`;
}

export function metadataUrl(query: PxQuery): string {
  return `${query.base.replace(/\/+$/, "")}/tables/${encodeURIComponent(query.table)}/metadata?lang=${query.lang}`;
}
