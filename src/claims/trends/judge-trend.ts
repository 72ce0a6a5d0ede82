/**
 * A claim about one figure over years or against its budget, beside what its numbers alone say.
 *
 * Layer: claims; pure.
 */
import type { Version } from "../../base/period.ts";
import type { ClaimInput, Decision } from "../claim.ts";
import { decideTrend } from "./decide-trend.ts";
import type { Known } from "./known.ts";
import { readTrend } from "./read-trend.ts";
import type { Trend } from "./trend.ts";
import type { TrendOutcome } from "./trend-outcome.ts";
import { yearsNamed } from "./years-named.ts";

/** The years and versions of its one figure that the phrase speaks of; undefined when it speaks of its own alone. */
export function yearsAsked(
  input: ClaimInput,
  known: Pick<Known, "year" | "version" | "sense">,
): { readonly years: readonly number[]; readonly versions: readonly Version[] } | undefined {
  const read = input.quantities.length === 1 ? readTrend(input, known) : undefined;
  if (read?.kind !== "read") return undefined;
  const against = read.trend.tests.flatMap((test): readonly Version[] => {
    if (test.kind === "sign" || test.basis.kind === "earlier") return [];
    const { version } = test.basis;
    return version === "budget" ? ["regulert-budsjett", "opprinnelig-budsjett"] : [version];
  });
  const versions = [...new Set([known.version, "regnskap" as const, ...against])];
  return { years: yearsNamed(read.trend, known.year), versions };
}

/** Decides it where the phrase is about years; otherwise what `numbers` says. */
export function judgeTrend(input: ClaimInput, numbers: () => Decision): Decision {
  const [quantity, ...others] = input.quantities;
  const known = input.known?.[0];
  const isMeasure = quantity?.kind === "amount" || quantity?.kind === "number";
  if (known === undefined || !isMeasure || others.length > 0) return numbers();
  const read = readTrend(input, known);
  if (read === undefined) return numbers();
  const isDifference = known.sense.nature === "difference" || quantity.isChange === true;
  const alone = isDifference || known.sense.nature === "unknown" ? numbers() : undefined;
  if (read.kind === "unread")
    return alone?.verdict === "holds" || alone?.verdict === "contradicted"
      ? { ...alone, verdict: "unread", reason: { kind: "unknown-words", words: read.words } }
      : {
          verdict: "unread",
          readings: alone?.readings ?? [],
          reason: { kind: "unknown-words", words: read.words },
        };
  const { trend } = read;
  const saysChange = trend.numbers.some((number) => number.role !== "level");
  // What already is a change is told by its own value; what may be one is when its value is the number told.
  if (alone !== undefined && saysChange && (isDifference || alone.verdict === "holds"))
    return both(alone, trend, input, known);
  const said = decided(trend, input, known);
  if (alone === undefined || !saysChange || said?.verdict === "holds") return said ?? numbers();
  return alone;
}

/** The numbers as they stand, and the years that are told beside them. */
function both(alone: Decision, trend: Trend, input: ClaimInput, known: Known): Decision {
  const isFramed = trend.frames.length > 0 || trend.records.length > 0;
  const isSaid = trend.numbers.some((number) => number.role === "level");
  if (!isFramed || isSaid || alone.verdict !== "holds") return alone;
  const said = decided({ ...trend, numbers: [] }, input, known);
  return said === undefined ? alone : { ...said, readings: alone.readings };
}

function decided(trend: Trend, input: ClaimInput, known: Known): Decision | undefined {
  const [quantity] = input.quantities;
  const outcome = quantity === undefined ? undefined : decideTrend(trend, quantity, known, input.rounding);
  return outcome === undefined ? undefined : asDecision(outcome, trend);
}

function asDecision({ verdict, why, used, number }: TrendOutcome, trend: Trend): Decision {
  const readings = trend.numbers.map(({ reading }) => reading);
  return {
    verdict,
    readings,
    reason: verdict === "holds" ? { kind: "within" } : { kind: "trend", part: 0, why },
    compared: used.map(({ year, version, quantity }) => ({ year, version, quantity })),
    ...(number === undefined ? {} : { decisive: number.reading, answers: number.quantity }),
  };
}
