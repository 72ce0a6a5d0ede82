/**
 * A deviation and its contributions as a waterfall in text: each bar begins where the one above it ended.
 */
import {
  formatSigned,
  type Language,
  magnitude,
  type Quantity,
  type Rational,
  toNumber,
  type WaterfallStep,
  waterfallSteps,
  waterfallWords,
} from "../../index.ts";
import { washed } from "./paint.ts";
import { padded, textWidth } from "./width.ts";

/** Narrower than this, a bar says nothing and is left out. */
const leastBar = 12;
const mostBar = 40;

/** A line for every step that is not 0, and one for all that are. Empty for what is no explanation. */
export function renderWaterfall(
  quantity: Quantity,
  view: { readonly language: Language; readonly width: number },
): readonly string[] {
  if (quantity.kind !== "breakdown") return [];
  const { language, width } = view;
  const all = waterfallSteps(quantity);
  const steps = all.filter(({ kind, value }) => kind === "total" || sizeOf(value).n !== 0n);
  const nameOf = ({ kind, contribution }: WaterfallStep): string =>
    kind === "total"
      ? waterfallWords.total[language]
      : kind === "remainder"
        ? waterfallWords.unexplained[language]
        : washed(contribution?.name[language] ?? "");
  const names = steps.map(nameOf);
  const amounts = steps.map(({ value }) => formatSigned(value, language));
  const [nameWidth, amountWidth] = [names, amounts].map((texts) => Math.max(...texts.map(textWidth)));
  const room = Math.min(mostBar, width - (nameWidth ?? 0) - (amountWidth ?? 0) - 6);
  const bars = room < leastBar ? [] : barsOf(steps, room);
  const lines = steps.map((_, index) =>
    `${padded(names[index] ?? "", nameWidth ?? 0)}  ${padded(amounts[index] ?? "", amountWidth ?? 0, true)}  ${bars[index] ?? ""}`.trimEnd(),
  );
  const zeros = all.length - steps.length;
  return zeros === 0
    ? lines
    : [...lines.slice(0, -1), waterfallWords.zeros(zeros)[language], ...lines.slice(-1)];
}

function sizeOf(value: Quantity): Rational {
  return magnitude(value) ?? { n: 0n, d: 1n };
}

/** `█` for what pulls up and `░` for what pulls down: told apart without colour. */
function barsOf(steps: readonly WaterfallStep[], room: number): readonly string[] {
  const spans = steps.map(({ kind, value, after }) => {
    const [size, end] = [toNumber(sizeOf(value)), toNumber(sizeOf(after))];
    return kind === "total" ? { from: 0, to: end } : { from: end - size, to: end };
  });
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const across = (value: number): number => Math.round(((value - low) / (high - low || 1)) * room);
  return spans.map(({ from, to }) => {
    const [start, end] = [across(Math.min(from, to)), across(Math.max(from, to))];
    return `${" ".repeat(start)}${(to < from ? "░" : "█").repeat(Math.max(1, end - start))}`;
  });
}
