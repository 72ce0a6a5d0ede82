/**
 * What a figure is for words of change and of sign: a level, or a change or deviation; and what a value above zero
 * is. A definition says it (`positive`), or its formula does, or its name.
 *
 * Layer: figures; pure.
 */
import type { PositiveWord, Sense } from "../base/sense.ts";
import type { FigureDefinition, FigureId, Term } from "./definition.ts";

type Definitions = ReadonlyMap<FigureId, FigureDefinition>;

export function senseOf(definition: FigureDefinition, definitions: Definitions): Sense {
  const { positive, goodWhen } = definition;
  const made =
    positive === undefined ? madeAs(definition, definitions) : { nature: natureOf(positive), positive };
  return { ...made, goodWhen };
}

type Made = Omit<Sense, "goodWhen">;

/** A result is a level; what is said against a budget or another year is a difference. */
function natureOf(positive: PositiveWord): Sense["nature"] {
  return positive === "overskudd" || positive === "underskudd" ? "level" : "difference";
}

function madeAs(definition: FigureDefinition, definitions: Definitions): Made {
  const { formula } = definition;
  const name = namedAs(definition.id);
  switch (formula.kind) {
    case "change":
      return { nature: "difference", positive: "økning" };
    case "accounts":
      return { nature: "level", ...resultOnly(name) };
    case "sum": {
      if (isDifference(formula.terms)) return { nature: "difference", ...positiveOf(name) };
      // One figure less another, in the report's own words: a deviation, or a level like any sum.
      const mayDiffer = definition.at !== undefined && formula.terms.some((term) => term.factor === -1);
      return mayDiffer ? unknownOr(name) : { nature: "level", ...resultOnly(name) };
    }
    case "ratio": {
      const numerator = definitions.get(formula.numerator.figure);
      const of = numerator === undefined ? undefined : senseOf(numerator, definitions);
      if (of === undefined) return { nature: "level", ...resultOnly(name) };
      const { goodWhen: _goodWhen, ...made } = of;
      const isTurned = formula.numerator.factor * formula.denominator.factor === -1;
      if (!isTurned) return made;
      return { nature: made.nature };
    }
    default:
      return unknownOr(name);
  }
}

/** The same figure at two points, the one taken from the other: a change, or a deviation from budget. */
function isDifference(terms: readonly Term[]): boolean {
  return terms.some(
    (term) => term.factor === 1 && terms.some((other) => other.factor === -1 && other.figure === term.figure),
  );
}

const names: readonly (readonly [RegExp, PositiveWord])[] = [
  [/mindreforbruk|underforbruk|innsparing/, "mindreforbruk"],
  [/me(?:i)?rforbruk|overforbruk|overskridelse|overskriding/, "merforbruk"],
  [/mindreinntekt|skattesvikt|inntektssvikt/, "mindreinntekt"],
  [/me(?:i)?rinntekt|me(?:i)?ravkastning/, "merinntekt"],
  [/unders(?:kudd|kot)/, "underskudd"],
  [/overs(?:kudd|kot)|resultat/, "overskudd"],
  [/nedgang|reduksjon/, "nedgang"],
  [/vekst|økning|okning|endring|auke/, "økning"],
];

/** What the id says, when it says one thing: «mer-mindreforbruk» says two. */
function namedAs(id: FigureId): PositiveWord | undefined {
  if (/me(?:i)?r-(?:og-|eller-)?mindre/.test(id)) return undefined;
  return names.find(([pattern]) => pattern.test(id))?.[1];
}

function positiveOf(name: PositiveWord | undefined): { readonly positive?: PositiveWord } {
  return name === undefined ? {} : { positive: name };
}

/** A line that is named «nedgang» is still a level; a result has a sign of its own. */
function resultOnly(name: PositiveWord | undefined): { readonly positive?: PositiveWord } {
  return name === "overskudd" || name === "underskudd" ? { positive: name } : {};
}

function unknownOr(name: PositiveWord | undefined): Made {
  return name === undefined ? { nature: "unknown" } : { nature: natureOf(name), positive: name };
}
