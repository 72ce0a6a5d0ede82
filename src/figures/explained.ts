/**
 * A deviation and what it is made of: which parts a total has, each part as a figure of its own, and the
 * sum of them with what is left over.
 *
 * Layer: figures; pure.
 */
import type { Text } from "../base/language.ts";
import { basisNames } from "../base/messages/causes.ts";
import type { BreakdownQuantity, Contribution, Quantity } from "../base/quantity.ts";
import { causeWords } from "./cause-words.ts";
import type { ExplainedTerm, FigureDefinition, FigureId, Formula, Shift, Term } from "./definition.ts";
import { absence } from "./reasons.ts";
import type { Component } from "./value.ts";

type Explained = Extract<Formula, { kind: "explained" }>;
type Definitions = ReadonlyMap<FigureId, FigureDefinition>;
type Formulas = ReadonlyMap<FigureId, { readonly formula: Formula }>;

/**
 * Depreciation is counted among the expenses and taken back by a counter-entry, so that it never moves netto
 * driftsresultat: no reason for a deviation, however large. Where both stand, neither is a part; if they do
 * not cancel, the difference shows as a remainder.
 */
const cancelling: readonly (readonly [string, string])[] = [["avskrivninger", "motpost-avskrivninger"]];

/** A line's own id, without the family of its statement. */
function lastOf(id: FigureId): string {
  return id.split("/").at(-1) ?? id;
}

/** The lines a figure is summed from, all the way down, each once, with the sign it has in the figure. */
export function partsOfSum(figure: FigureId, definitions: Formulas): readonly ExplainedTerm[] {
  const factors = new Map<FigureId, number>();
  const visit = (id: FigureId, factor: number, above: readonly FigureId[]): void => {
    const formula = definitions.get(id)?.formula;
    const isSum = formula?.kind === "sum" && formula.terms.every((term) => term.at === undefined);
    if (!isSum || above.includes(id)) {
      factors.set(id, (factors.get(id) ?? 0) + factor);
      return;
    }
    for (const term of formula.terms) visit(term.figure, factor * term.factor, [...above, id]);
  };
  visit(figure, 1, []);
  const ids = [...factors.keys()];
  const left = cancelling.filter((pair) =>
    pair.every((one) => ids.some((id) => lastOf(id) === one && id !== figure)),
  );
  return [...factors].flatMap(([id, factor]): readonly ExplainedTerm[] =>
    Math.abs(factor) !== 1 || left.some((pair) => pair.includes(lastOf(id)))
      ? []
      : [{ figure: id, factor: factor === 1 ? 1 : -1 }],
  );
}

/** Both shifts, one after the other. */
function shiftedFurther(first: Shift | undefined, then: Shift): Shift {
  const years = (first?.years ?? 0) + (then.years ?? 0);
  const { years: _, ...both } = { ...first, ...then };
  return years === 0 ? both : { ...both, years };
}

function basisOf(against: Shift | undefined): BreakdownQuantity["basis"] {
  if (against?.version === "regulert-budsjett" || against?.version === "opprinnelig-budsjett")
    return "budget";
  return against?.years !== undefined && against.years < 0 ? "earlier" : undefined;
}

/** A part of an explanation: the term, and the figure that gives its value. */
export interface Part {
  readonly term: ExplainedTerm;
  /** The term's own definition; undefined for a name nobody defined. */
  readonly named: FigureDefinition | undefined;
  /** Without `against`, undefined: the term's figure itself. Else the deviation, as a sum of two terms. */
  readonly derived: FigureDefinition | undefined;
}

/** The total and the parts of an explanation, in order. `user` is the figure that is explained. */
export function partsOf(
  user: FigureDefinition,
  formula: Explained,
  definitions: Definitions,
): { readonly total: Part; readonly parts: readonly Part[] } {
  const { total, against } = formula;
  const terms = formula.by ?? partsOfSum(total.figure, definitions).map((term) => turned(term, total));
  const seen = new Map<FigureId, number>();
  const part = (term: ExplainedTerm): Part => {
    const times = (seen.get(term.figure) ?? 0) + 1;
    seen.set(term.figure, times);
    const named = definitions.get(term.figure);
    if (against === undefined || named === undefined) return { term, named, derived: undefined };
    const id = `${user.id}/${term.figure}${times === 1 ? "" : `-${times}`}`;
    return { term, named, derived: deviation(id, user, named, term, against) };
  };
  return { total: part(total), parts: terms.map(part) };
}

/** A part of a total that is itself subtracted, or taken elsewhere, is so too. */
function turned(term: ExplainedTerm, total: Term): ExplainedTerm {
  const factor = term.factor === total.factor ? 1 : -1;
  return { ...term, factor, ...(total.at === undefined ? {} : { at: total.at }) };
}

/** `figure − figure there`, with the sign of the figure itself. */
function deviation(
  id: FigureId,
  user: FigureDefinition,
  named: FigureDefinition,
  term: Term,
  against: Shift,
): FigureDefinition {
  const here: Term = { figure: term.figure, factor: 1, ...(term.at === undefined ? {} : { at: term.at }) };
  const there: Term = { figure: term.figure, factor: -1, at: shiftedFurther(term.at, against) };
  const words = basisNames[basisOf(against) ?? "other"];
  return {
    id,
    name: withWords(named.name, words),
    explanation: named.explanation,
    unit: named.unit,
    goodWhen: named.goodWhen,
    formula: { kind: "sum", terms: [here, there] },
    synonyms: [],
    conventions: named.conventions,
    ...(user.at === undefined ? {} : { at: user.at }),
  };
}

function withWords(name: Text, words: Text): Text {
  return {
    nb: `${name.nb}: ${words.nb}`,
    nn: `${name.nn}: ${words.nn}`,
    en: `${name.en}: ${words.en}`,
  };
}

/** Components: the total, then the parts in the order of `parts`. Absent when any of them is. */
export function explained(
  user: FigureDefinition,
  formula: Explained,
  components: readonly Component[],
  parts: readonly Part[],
  sum: (components: readonly Component[]) => Quantity,
): Quantity {
  const missing = components.map(({ value }) => value.quantity).find(({ kind }) => kind === "absent");
  if (missing !== undefined) return missing;
  const [whole, ...rest] = components;
  if (whole === undefined) return { kind: "absent", reason: absence.unitsDiffer() };
  const signed = (component: Component): Quantity => sum([component]);
  const total = sum([{ ...whole, role: formula.total.factor === 1 ? "plus" : "minus" }]);
  const left = sum([
    { ...whole, role: formula.total.factor === 1 ? "plus" : "minus" },
    ...rest.map((one): Component => ({ ...one, role: one.role === "minus" ? "plus" : "minus" })),
  ]);
  if (!isMeasure(total)) return total;
  if (!isMeasure(left)) return left;
  const contributions = rest.flatMap((component, index): readonly Contribution[] => {
    const part = parts[index];
    const value = signed(component);
    if (part === undefined || !isMeasure(value)) return [];
    const { definition } = component.value;
    const named = part.named ?? definition;
    return [
      {
        figure: definition.id,
        name: part.term.name ?? named.name,
        synonyms: [
          ...(part.term.name === undefined ? [] : [...Object.values(named.name)]),
          ...(part.term.synonyms ?? []),
          ...named.synonyms,
          ...(causeWords[lastOf(named.id)] ?? []),
        ],
        value,
        factor: part.term.factor,
      },
    ];
  });
  const basis = basisOf(formula.against);
  return {
    kind: "breakdown",
    total,
    contributions,
    remainder: left,
    goodWhen: user.goodWhen,
    ...(basis === undefined ? {} : { basis }),
  };
}

function isMeasure(quantity: Quantity): quantity is BreakdownQuantity["total"] {
  return quantity.kind === "amount" || quantity.kind === "number";
}
