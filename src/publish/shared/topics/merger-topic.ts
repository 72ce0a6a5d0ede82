/**
 * A merger's pages: the parties side by side, and a page for each statement with every version and per inhabitant.
 *
 * Layer: publish; pure.
 */
import { formatDecimal, formatQuantity } from "../../../base/format.ts";
import type { Language, Text } from "../../../base/language.ts";
import { mergerWords } from "../../../base/messages/merger.ts";
import { siteWords } from "../../../base/messages/site.ts";
import { versionNames } from "../../../base/messages/terms.ts";
import { topicWords, mergerTopicWords as words } from "../../../base/messages/topics.ts";
import type { Ore } from "../../../base/ore.ts";
import type { Quantity } from "../../../base/quantity.ts";
import { type Rational, rational, toDecimal } from "../../../base/rational.ts";
import { kontoklasseKind } from "../../../kostra/codes.ts";
import type { ProFormaStatement } from "../../../statements/merge/pro-forma.ts";
import type { MergerTables } from "../../merger-tables.ts";
import { capitalised } from "../capitalised.ts";
import { csvAmount } from "../csv.ts";
import { thousands } from "../value-text.ts";
import type { Topic, TopicCell, TopicColumn, TopicPart, TopicTable } from "./topic.ts";

const mergerTopicId = "sammenslaing";

interface Side {
  readonly merger: MergerTables;
  readonly language: Language;
  say(text: Text): string;
}

/** The overview first. `synthetic`: any of it rests on made-up data. */
export function mergerTopics(merger: MergerTables, language: Language, synthetic: boolean): readonly Topic[] {
  const side: Side = { merger, language, say: (text) => text[language] };
  const { say } = side;
  const kicker = `${merger.name} ${merger.year}, ${say(words.proForma)}`;
  const ids = [...new Set(merger.statements.map(({ id }) => id))];
  const versionsOf = (id: string) => merger.statements.filter((one) => one.id === id);
  // What a municipality earns and spends is what most want to see first.
  const [shown = ""] = ids.includes("okonomisk-oversikt-drift") ? ["okonomisk-oversikt-drift"] : ids;
  const first = versionsOf(shown).find(({ version }) => version === "regnskap");
  const overview: Topic = {
    id: mergerTopicId,
    title: say(words.title),
    kicker,
    lead: say(
      words.lead(
        listed(
          merger.parts.map(({ name }) => name),
          say(words.and),
        ),
      ),
    ),
    synthetic,
    parts: [
      sizePart(side),
      ...(first === undefined ? [] : statementParts(side, first, mergerTopicId)),
      eliminationsPart(side),
      differencesPart(side),
    ],
  };
  const pages = ids.map((id): Topic => {
    const versions = versionsOf(id);
    return {
      id: `${mergerTopicId}/${id}`,
      title: say(versions[0]?.title ?? words.title),
      kicker,
      lead: versions[0]?.law ?? "",
      parent: mergerTopicId,
      synthetic,
      parts: versions.flatMap((one) => statementParts(side, one, `${mergerTopicId}/${id}`)),
    };
  });
  return [overview, ...pages];
}

/** `Asker, Røyken og Hurum`. */
function listed(names: readonly string[], and: string): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} ${and} ${names[names.length - 1]}`;
}

function partyColumns({ merger, language, say }: Side, withEliminated: boolean): readonly TopicColumn[] {
  const { eliminated, whole } = mergerWords[language];
  return [
    { label: say(siteWords.line) },
    ...merger.parts.map(({ name }) => ({ label: name, numeric: true as const })),
    ...(withEliminated ? [{ label: eliminated, numeric: true as const }] : []),
    { label: whole, numeric: true, main: true },
  ];
}

/** The amounts in thousands, and the same per inhabitant where everybody's inhabitants are known. */
function statementParts(side: Side, statement: ProFormaStatement, page: string): readonly TopicPart[] {
  const { merger, language, say } = side;
  const version = say(versionNames[statement.version]);
  const title = `${say(statement.title)}, ${version} ${statement.year}`;
  const name = `${statement.id}-${statement.version}`;
  const rows = (
    cell: (amount: Ore | undefined, inhabitants: number | undefined) => TopicCell,
    all: boolean,
  ) =>
    statement.lines.map((line): TopicTable["rows"][number] => {
      const label = { text: say(line.label) };
      if (line.kind === "heading") return { kind: "group", cells: [label] };
      return {
        kind: line.kind === "sum" ? "sum" : "line",
        cells: [
          label,
          ...line.parts.map((amount, index) => cell(amount, merger.parts[index]?.inhabitants)),
          ...(all ? [cell(line.eliminated, undefined)] : []),
          cell(line.whole, merger.inhabitants),
        ],
      };
    });
  const amounts: TopicPart = {
    id: `${page}/${name}`,
    title,
    note: say(words.amountsNote),
    table: {
      columns: partyColumns(side, true),
      unit: say(siteWords.unitThousand),
      rows: rows((amount) => amountCell(amount, language), true),
    },
  };
  if (merger.parts.every(({ inhabitants }) => inhabitants === undefined)) return [amounts];
  const each: TopicPart = {
    id: `${page}/${name}-per-innbygger`,
    title: `${title}, ${mergerWords[language].perInhabitant}`,
    table: {
      columns: partyColumns(side, false),
      unit: say(words.perInhabitant),
      rows: rows((amount, inhabitants) => perInhabitantCell(amount, inhabitants, language), false),
    },
  };
  return [amounts, each];
}

const nothing: TopicCell = { text: "–", exact: "" };

function amountCell(amount: Ore | undefined, language: Language): TopicCell {
  return amount === undefined ? nothing : { text: thousands(amount, language), exact: csvAmount(amount) };
}

/** Kroner, rounded once, from the exact amount. */
function perInhabitant(amount: Ore, inhabitants: number): Rational {
  return rational(amount, 100n * BigInt(inhabitants));
}

function perInhabitantCell(
  amount: Ore | undefined,
  inhabitants: number | undefined,
  language: Language,
): TopicCell {
  if (amount === undefined || inhabitants === undefined || inhabitants === 0) return nothing;
  const value = perInhabitant(amount, inhabitants);
  return { text: formatDecimal(value, 0, language), exact: { number: toDecimal(value, 0) } };
}

/** Whole kroner; øre are in the data. */
function kronerCell(amount: Ore, language: Language): TopicCell {
  return { text: formatDecimal(rational(amount, 100n), 0, language), exact: csvAmount(amount) };
}

function countCell(count: number | undefined, language: Language): TopicCell {
  if (count === undefined) return nothing;
  return { text: formatDecimal(rational(count), 0, language), exact: { number: String(count) } };
}

/** A ratio with one decimal; the data have four. */
function quantityCell(quantity: Quantity, language: Language): TopicCell {
  if (quantity.kind === "absent") return nothing;
  if (quantity.kind !== "number") return { text: formatQuantity(quantity, language) };
  const unit = quantity.unit === "percent" ? (language === "en" ? "%" : "\u00a0%") : "";
  return {
    text: `${formatDecimal(quantity.value, 1, language)}${unit}`,
    exact: { number: toDecimal(quantity.value, 4).replace(".", ",") },
  };
}

function sizePart(side: Side): TopicPart {
  const { merger, language, say } = side;
  return {
    id: `${mergerTopicId}/nokkeltall`,
    title: say(words.size),
    note: say(words.sizeNote),
    table: {
      columns: partyColumns(side, false),
      rows: [
        {
          kind: "sum",
          cells: [
            { text: mergerWords[language].inhabitants },
            ...merger.parts.map(({ inhabitants }) => countCell(inhabitants, language)),
            countCell(merger.inhabitants, language),
          ],
        },
        ...merger.keyFigures.map((one) => ({
          kind: "line" as const,
          cells: [
            { text: say(one.name) },
            ...one.parts.map((quantity) => quantityCell(quantity, language)),
            quantityCell(one.whole, language),
          ],
        })),
      ],
    },
  };
}

function nameOf({ merger }: Side, entity: string): string {
  return merger.parts.find((part) => part.entity === entity)?.name ?? entity;
}

function eliminationsPart(side: Side): TopicPart {
  const { merger, language, say } = side;
  const own = mergerWords[language];
  const id = `${mergerTopicId}/elimineringer`;
  if (merger.eliminated.length === 0) return { id, title: own.eliminations, note: own.noEliminations };
  const kr = (amount: Ore): TopicCell => kronerCell(amount, language);
  return {
    id,
    title: own.eliminations,
    note: say(words.eliminationsNote),
    table: {
      unit: say(topicWords.kr),
      columns: [
        { label: own.eliminations, data: "navn" },
        { label: own.version },
        { label: own.buyer },
        { label: `${own.amount}, ${own.buyer.toLowerCase()}`, numeric: true },
        { label: own.seller },
        { label: `${own.amount}, ${own.seller.toLowerCase()}`, numeric: true },
        { label: own.difference, numeric: true, main: true },
      ],
      rows: merger.eliminated.map((one) => ({
        kind: "line",
        cells: [
          { text: one.name },
          { text: `${say(versionNames[one.version])} ${one.year}` },
          { text: nameOf(side, one.buyer.entity) },
          kr(one.buyer.ore),
          { text: nameOf(side, one.seller.entity) },
          kr(one.seller.ore),
          kr(one.differenceOre),
        ],
      })),
    },
  };
}

function differencesPart(side: Side): TopicPart {
  const { merger, language, say } = side;
  const own = mergerWords[language];
  const id = `${mergerTopicId}/ulik-praksis`;
  if (merger.differences.length === 0) return { id, title: own.differences, note: say(words.noDifferences) };
  return {
    id,
    title: own.differences,
    note: say(words.differencesNote),
    table: {
      unit: say(topicWords.kr),
      columns: [
        { label: own.code },
        { label: say(words.kind) },
        { label: own.party },
        { label: own.rows, numeric: true },
        { label: own.amount, numeric: true, main: true },
      ],
      rows: merger.differences.map((one) => {
        const kind = kontoklasseKind(undefined, one.kontoklasse);
        return {
          kind: "line",
          cells: [
            { text: `${capitalised(one.dimension)} ${one.code}${one.name === "" ? "" : ` ${one.name}`}` },
            { text: kind === undefined ? one.kontoklasse : say(words.accounts[kind]) },
            { text: nameOf(side, one.entity) },
            countCell(one.rows, language),
            kronerCell(one.ore, language),
          ],
        };
      }),
    },
  };
}
