/** Claims that changed since an earlier build, as text and as JSON. */
import { type ClaimChange, type ClaimRecord, sinceWords, type Verdict, verdictNames } from "../../index.ts";
import type { Voice } from "../context.ts";
import type { Json } from "./json-value.ts";
import { type Tone, washed } from "./paint.ts";

const tones: Readonly<Record<Verdict, Tone>> = {
  contradicted: "error",
  unread: "warning",
  undocumented: "warning",
  holds: "good",
};

/** A line for each change, and one for the values where they are others. */
export function renderSince(
  path: string,
  changes: readonly ClaimChange[],
  { language, paint }: Voice,
  shown: (file: string) => string,
): string {
  const words = sinceWords[language];
  if (changes.length === 0) return `${words.title(path)} ${words.unchanged}\n`;
  const verdict = (claim: ClaimRecord) => paint(tones[claim.verdict], verdictNames[claim.verdict][language]);
  const values = (claim: ClaimRecord) => claim.values.map((one) => one.value ?? words.absent).join("; ");
  const place = (claim: ClaimRecord) => `${shown(claim.file)}:${claim.line}: ${washed(claim.phrase)}`;
  const lines = changes.flatMap((change): readonly string[] => {
    if (change.kind === "new") return [`  ${place(change.now)}: ${words.isNew}, ${verdict(change.now)}`];
    if (change.kind === "vanished") return [`  ${place(change.before)}: ${words.vanished}`];
    const { before, now } = change;
    const what = change.kind === "value" ? words.value : `${verdict(before)} → ${verdict(now)}`;
    const moved = values(before) === values(now) ? [] : [`      ${values(before)} → ${values(now)}`];
    const widths =
      widthsOf(before) === widthsOf(now) ? [] : [`      ${words.widths(widthsOf(before), widthsOf(now))}`];
    return [`  ${place(now)}: ${what}`, ...moved.map(washed), ...widths.map(washed)];
  });
  return `${[paint("strong", words.title(path)), ...lines].join("\n")}\n`;
}

/** The municipality's own widths that a verdict was reached with; empty for the usual ones. */
function widthsOf({ widths = {} }: ClaimRecord): string {
  return Object.entries(widths)
    .map(([word, width]) => `${word} ${width}`)
    .join("; ");
}

export function sinceJson(path: string, changes: readonly ClaimChange[]): Json {
  return {
    path,
    changes: changes.map((change) => ({
      kind: change.kind,
      before: change.kind === "new" ? null : recordJson(change.before),
      now: change.kind === "vanished" ? null : recordJson(change.now),
    })),
  };
}

function recordJson(claim: ClaimRecord): Json {
  const { compared, widths, ...rest } = claim;
  const values = claim.values.map((one) => ({ ...one }));
  return {
    ...rest,
    ...(widths === undefined ? {} : { widths: { ...widths } }),
    values,
    ...(compared === undefined ? {} : { compared: compared.map((one) => ({ ...one })) }),
  };
}
