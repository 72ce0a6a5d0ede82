/**
 * Definitions + ledger + published values + own queries → values with lineage. Every value is computed
 * once per point; a circle or an unknown name is a finding and an absent value, never an exception.
 *
 * Layer: figures. The only effect is the own queries, run by the warehouse that is passed in.
 */
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import type { Text } from "../base/language.ts";
import { nearMatches } from "../base/near-match.ts";
import { negate, ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { SqlAnswer } from "../warehouse/warehouse.ts";
import { type Area, carriedValue } from "./carried.ts";
import type { FigureDefinition, FigureId, Formula, RegisterQuery, Shift, Term } from "./definition.ts";
import { explained, type Part, partsOf } from "./explained.ts";
import * as formulas from "./formulas.ts";
import { type LedgerView, pointKey } from "./ledger-view.ts";
import { finestPublished, publishedIndex, reconcile } from "./published.ts";
import { absence } from "./reasons.ts";
import { aggregateOf } from "./register-query.ts";
import { daysOf, hasTooFew, restsOn, withSaying } from "./rests-on.ts";
import { aggregateAnswer } from "./sql-aggregate.ts";
import type { Component, FigureValue, Lineage } from "./value.ts";

export interface EvaluatorInput {
  /** The report's year: a query that does not ask for `$year` answers for this one alone. */
  readonly year: number;
  readonly definitions: ReadonlyMap<FigureId, FigureDefinition>;
  readonly ledger: LedgerView;
  readonly published: readonly PublishedValue[];
  /** Runs an own query; see Warehouse.query. */
  query(sql: string, at: Span, parameters: Point): Promise<Loaded<SqlAnswer | undefined>>;
  tablesOf(sql: string): readonly string[];
  /** The SELECT of a register query. */
  registerSql(query: RegisterQuery): string;
  /** Whose values are carried across changes of municipality number; undefined: nobody's. */
  readonly area?: Area;
  /** Tables whose rows are published only where this column of theirs is true. */
  readonly moderated?: ReadonlyMap<string, string>;
  isSynthetic(source: { readonly point: Point } | { readonly table: string }): boolean;
}

export interface Evaluator {
  /** The value at a point; an absent quantity says why. Undefined only for a name nobody defined. */
  evaluate(id: FigureId, point: Point): Promise<FigureValue | undefined>;
  /** Years for which the figure may have a value: those with a ledger or a published value, ascending. */
  candidateYears(id: FigureId, point: Point): readonly number[];
  /** Everything found while evaluating, so far. */
  findings(): readonly Finding[];
}

/** A figure that shifts to ever earlier years of itself never ends; no honest chain is this long. */
const longestChain = 200;

/** The figures being computed, outermost first, each at its point. */
type Path = readonly { readonly id: FigureId; readonly key: string }[];

interface Made {
  readonly quantity: Quantity;
  readonly lineage: Lineage;
  readonly synthetic: boolean;
  /** What the value says of itself beside the definition's explanation: how many days a mean rests on. */
  readonly says?: Text;
}

/** The point a term is taken at. */
function shiftPoint(point: Point, shift: Shift | undefined): Point {
  return {
    entity: shift?.entity ?? point.entity,
    year: (shift?.year ?? point.year) + (shift?.years ?? 0),
    version: shift?.version ?? point.version,
  };
}

export function createEvaluator(input: EvaluatorInput): Evaluator {
  const published = publishedIndex(input.published);
  const values = new Map<string, Promise<FigureValue>>();
  const found: Finding[] = [];

  function none(reason: Text): Made {
    return { quantity: { kind: "absent", reason }, lineage: { kind: "none", reason }, synthetic: false };
  }

  function evaluate(id: FigureId, point: Point, path: Path): Promise<FigureValue> | undefined {
    const definition = input.definitions.get(id);
    return definition === undefined ? undefined : known(definition, point, path);
  }

  /** The value of a definition, made once per point. */
  function known(definition: FigureDefinition, point: Point, path: Path): Promise<FigureValue> {
    const { id } = definition;
    const key = `${id}\u0000${pointKey(point)}`;
    if (path.length > longestChain || path.some((step) => step.key === key)) {
      const names = [...path.map((step) => step.id), id].slice(-6).join(" → ");
      found.push(finding("FAS4104", definition.at, { figure: id, path: names }));
      return Promise.resolve({ definition, point, reconciled: [], ...none(absence.circular(id)) });
    }
    const kept = values.get(key);
    if (kept !== undefined) return kept;
    const value = make(definition, point, [...path, { id, key }]);
    values.set(key, value);
    return value;
  }

  async function make(definition: FigureDefinition, point: Point, path: Path): Promise<FigureValue> {
    const candidates = published.at(definition.id, point);
    const made = await compute(definition, definition.formula, point, path);
    const fallback = made.quantity.kind === "absent" ? finestPublished(candidates) : undefined;
    if (fallback !== undefined) {
      const lineage: Lineage = { kind: "published", published: fallback };
      return {
        definition,
        point,
        quantity: withNoun(fallback.quantity, definition),
        lineage,
        reconciled: [],
        synthetic: false,
      };
    }
    const carried =
      made.quantity.kind === "absent" && input.area !== undefined
        ? carriedValue(definition, point, input.area, (at) => published.at(definition.id, at))
        : undefined;
    if (carried !== undefined)
      return {
        definition,
        point,
        ...carried,
        quantity: withNoun(carried.quantity, definition),
        reconciled: [],
      };
    const { reconciled, findings } = reconcile(definition, point, made.quantity, candidates);
    found.push(...findings);
    const { says, ...value } = made;
    const told = says === undefined ? definition : withSaying(definition, says);
    return { definition: told, point, ...value, quantity: withNoun(made.quantity, definition), reconciled };
  }

  async function compute(
    definition: FigureDefinition,
    formula: Formula,
    point: Point,
    path: Path,
  ): Promise<Made> {
    switch (formula.kind) {
      case "accounts":
        return fromLedger(definition, formula, point);
      case "published":
        return none(absence.noPublished(point));
      case "absent":
        return none(formula.reason);
      case "sql":
        return fromQuery(definition, formula, point);
      case "register": {
        const { query } = formula;
        return fromQuery(
          definition,
          {
            kind: "sql",
            sql: input.registerSql(query),
            at: definition.at ?? { file: "", line: 1, column: 1 },
            aggregate: aggregateOf[query.measure],
            publishRows: query.publish,
          },
          point,
        );
      }
      case "sum": {
        const parts = await components(definition, formula.terms, point, path, (term) =>
          term.factor === 1 ? "plus" : "minus",
        );
        return combine("sum", "Σ", parts, formulas.sum(parts));
      }
      case "ratio": {
        const terms = [formula.numerator, formula.denominator];
        const parts = await components(definition, terms, point, path, (_, i) =>
          i === 0 ? "numerator" : "denominator",
        );
        return combine("ratio", "÷", parts, formulas.ratio(parts, formula, definition.unit));
      }
      case "change": {
        const terms: Term[] = [
          { figure: formula.of, factor: 1 },
          { figure: formula.of, factor: 1, at: { years: -formula.years } },
        ];
        const parts = await components(definition, terms, point, path, (_, i) =>
          i === 0 ? "later" : "earlier",
        );
        return combine("change", "Δ", parts, formulas.change(parts, formula.as));
      }
      case "compare": {
        const terms = [formula.left, formula.right];
        const parts = await components(definition, terms, point, path, (_, i) =>
          i === 0 ? "left" : "right",
        );
        return combine("compare", formula.operator, parts, formulas.comparison(parts, formula.operator));
      }
      case "explained":
        return explanation(definition, formula, point, path);
      case "rank":
      case "series": {
        const span = formula.kind === "rank" ? { to: point.year } : formula;
        const parts = await years(definition, formula.of, span, point, path);
        const quantity =
          formula.kind === "rank" ? formulas.rank(parts, formula.order, point.year) : formulas.series(parts);
        return combine(formula.kind, formula.kind === "rank" ? "#" : "…", parts, quantity);
      }
    }
  }

  function combine(
    operation: Extract<Lineage, { kind: "components" }>["operation"],
    symbol: string,
    parts: readonly Component[],
    quantity: Quantity,
  ): Made {
    return {
      quantity,
      lineage: { kind: "components", operation, symbol, components: parts },
      synthetic: parts.some((part) => part.value.synthetic),
    };
  }

  async function components(
    definition: FigureDefinition,
    terms: readonly Term[],
    point: Point,
    path: Path,
    roleOf: (term: Term, index: number) => Component["role"],
  ): Promise<readonly Component[]> {
    return Promise.all(
      terms.map(async (term, index) => ({
        role: roleOf(term, index),
        value: await required(definition, term.figure, shiftPoint(point, term.at), path),
      })),
    );
  }

  async function required(
    user: FigureDefinition,
    id: FigureId,
    point: Point,
    path: Path,
  ): Promise<FigureValue> {
    const value = evaluate(id, point, path);
    if (value !== undefined) return value;
    const near = nearMatches(id, [...input.definitions.keys()]);
    found.push(finding("FAS4103", user.at, { figure: user.id, unknown: id, near }));
    const definition: FigureDefinition = {
      ...user,
      id,
      formula: { kind: "absent", reason: absence.unknownFigure(id) },
    };
    return { definition, point, reconciled: [], ...none(absence.unknownFigure(id)) };
  }

  /** A part without a comparison is the term's figure itself; with one, a deviation of its own. */
  async function explanation(
    definition: FigureDefinition,
    formula: Extract<Formula, { kind: "explained" }>,
    point: Point,
    path: Path,
  ): Promise<Made> {
    const { total, parts } = partsOf(definition, formula, input.definitions);
    const partValue = ({ term, derived }: Part): Promise<FigureValue> =>
      derived === undefined
        ? required(definition, term.figure, shiftPoint(point, term.at), path)
        : known(derived, point, path);
    const components: readonly Component[] = [
      { role: "total", value: await partValue(total) },
      ...(await Promise.all(
        parts.map(async (part) => ({
          role: part.term.factor === 1 ? ("plus" as const) : ("minus" as const),
          value: await partValue(part),
        })),
      )),
    ];
    const quantity = explained(definition, formula, components, parts, formulas.sum);
    return combine("explained", "Σ", components, quantity);
  }

  async function years(
    definition: FigureDefinition,
    of: FigureId,
    span: { readonly from?: number; readonly to?: number },
    point: Point,
    path: Path,
  ): Promise<readonly Component[]> {
    const wanted = candidateYears(of, point).filter(
      (year) => year >= (span.from ?? -Infinity) && year <= (span.to ?? Infinity),
    );
    const all = await Promise.all(
      wanted.map(async (year) => ({
        role: "year" as const,
        value: await required(definition, of, { ...point, year }, path),
      })),
    );
    return all.filter((part) => part.value.quantity.kind !== "absent");
  }

  function fromLedger(
    definition: FigureDefinition,
    formula: Extract<Formula, { kind: "accounts" }>,
    point: Point,
  ): Made {
    if (!input.ledger.has(point)) return none(absence.noLedger(point));
    const { kontoklasse } = formula.filter;
    if (formula.needsPart === true && kontoklasse !== undefined)
      if (input.ledger.sum(point, { kontoklasse }).rows === 0)
        return none(absence.noPart(point, kontoklasse));
    const { sumOre, rows } = input.ledger.sum(point, formula.filter);
    if (rows === 0 && definition.at !== undefined)
      found.push(finding("FAS4106", definition.at, { figure: definition.id, year: point.year }));
    return {
      quantity: { kind: "amount", ore: formula.sign === 1 ? sumOre : negate(sumOre) },
      lineage: { kind: "ledger", filter: formula.filter, sign: formula.sign, sumOre: ore(sumOre), rows },
      synthetic: input.isSynthetic({ point }),
    };
  }

  async function fromQuery(
    definition: FigureDefinition,
    formula: Extract<Formula, { kind: "sql" }>,
    point: Point,
  ): Promise<Made> {
    if (point.year !== input.year && !formula.sql.includes("$year"))
      return none(absence.queryOfOtherYear(input.year));
    const at = formula.at;
    if (definition.formula.kind === "register" && definition.formula.query.measure === "perSchoolDay")
      if (input.tablesOf(formula.sql).length < 2) return withoutCalendar(definition, point);
    const { value: answer, findings } = await input.query(formula.sql, at, point);
    found.push(...findings);
    if (answer === undefined) return none(absence.brokenQuery());
    const days = formula.aggregate === "known-mean" ? daysOf(answer) : undefined;
    if (days !== undefined && days.of === 0 && definition.formula.kind === "register")
      return withoutCalendar(definition, point);
    // Another year of the series, before or after the register: it has no value, and nothing is wrong.
    if (days?.known === 0 && point.year !== input.year) return none(absence.noDays(point));
    // A year beside the report's own need not be whole.
    if (days !== undefined && hasTooFew(days) && point.year === input.year)
      found.push(
        finding("FAS4120", definition.at, {
          figure: definition.id,
          known: days.known,
          of: days.of,
          first: days.firstMissing,
        }),
      );
    if (days?.known === 0) return none(absence.noDays(point));
    const made = aggregateAnswer(answer, formula.aggregate, definition.unit);
    if ("problem" in made) {
      found.push(finding("FAS4105", at, { figure: definition.id, problem: made.problem }));
      return none(absence.brokenQuery());
    }
    const tables = input.tablesOf(formula.sql);
    const lineage: Lineage = {
      kind: "query",
      sql: formula.sql,
      aggregate: formula.aggregate,
      answer,
      tables,
      publishRows:
        formula.publishRows && tables.every((table) => mayShow(answer, input.moderated?.get(table))),
    };
    return {
      quantity: made.quantity,
      lineage,
      ...(days === undefined ? {} : { says: restsOn(days) }),
      synthetic: tables.some((table) => input.isSynthetic({ table })),
    };
  }

  function withoutCalendar(definition: FigureDefinition, point: Point): Made {
    if (point.year === input.year)
      found.push(finding("FAS4121", definition.at, { figure: definition.id, year: point.year }));
    return none(absence.noSchoolCalendar(point));
  }

  function candidateYears(id: FigureId, point: Point): readonly number[] {
    const carried = point.entity === input.area?.entity ? published.anyYears(id) : [];
    const all = [
      ...input.ledger.years(point.entity, point.version),
      ...published.years(id, point),
      ...carried,
    ];
    return [...new Set(all)].sort((a, b) => a - b);
  }

  return {
    evaluate: async (id, point) => evaluate(id, point, []),
    candidateYears,
    findings: () => found,
  };
}

/** Of a moderated table: the answer says of every row that it may be published. */
function mayShow({ columns, rows }: SqlAnswer, column: string | undefined): boolean {
  if (column === undefined) return true;
  const place = columns.indexOf(column);
  return place >= 0 && rows.every((row) => row[place] === true);
}

function withNoun(quantity: Quantity, definition: FigureDefinition): Quantity {
  if (definition.noun === undefined || (quantity.kind !== "number" && quantity.kind !== "range"))
    return quantity;
  return { ...quantity, noun: definition.noun };
}
