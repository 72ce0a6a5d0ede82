/**
 * The innovation work: the portfolio by stage, a page for each initiative, competition and call, and the prizes.
 *
 * Layer: publish; pure.
 */
import { formatDecimal } from "../../../base/format.ts";
import { innovationWords as words } from "../../../base/messages/topics.ts";
import { parseDecimal, type Rational } from "../../../base/rational.ts";
import { slugOf } from "../../../figures/catalogue.ts";
import { shippedSchemas } from "../../../sources/registers/shipped.ts";
import { type RegisterRow, textIn } from "../../register-rows.ts";
import { capitalised } from "../capitalised.ts";
import type { Topic, TopicCell, TopicPart, TopicStep, TopicTable } from "./topic.ts";
import {
  columnsOf,
  countCell,
  dash,
  dateCell,
  distinct,
  factsPart,
  line,
  sortedBy,
  type TopicContext,
  textCell,
  truthCell,
  where,
} from "./topic-context.ts";

const innovationTopicId = "innovasjon";

const used = ["initiativer", "utlysninger", "forslag", "konkurranser", "konkurransetall", "konkurransetrinn"];

const initiativeId = (code: string): string => `${innovationTopicId}/initiativ/${slugOf(code)}`;
const competitionId = (name: string): string => `${innovationTopicId}/konkurranse/${slugOf(name)}`;
const callId = (code: string): string => `${innovationTopicId}/utlysning/${slugOf(code)}`;

/** The overview first; nothing when the report has none of the registers. */
export function innovationTopics(context: TopicContext): readonly Topic[] {
  const { say, report } = context;
  const initiatives = context.rows("initiativer");
  const competitions = context.rows("konkurranser");
  const calls = sortedBy(context.rows("utlysninger"), "apner", "kode");
  const parts = [
    portfolioPart(context, initiatives),
    competitionsPart(context, competitions, innovationTopicId),
    prizesPart(context, context.rows("nominasjoner"), innovationTopicId),
    callsPart(context, calls),
  ].flatMap((part) => part ?? []);
  if (parts.length === 0) return [];
  const kicker = `${report.meta.entityName} ${report.meta.year}`;
  const synthetic = context.isSynthetic([...used, "nominasjoner"]);
  const below = { kicker: say(words.title), parent: innovationTopicId };
  return [
    { id: innovationTopicId, title: say(words.title), kicker, lead: say(words.lead), parts, synthetic },
    ...initiatives.map((row) => ({ ...initiativeTopic(context, row), ...below })),
    ...competitions.map((row) => ({ ...competitionTopic(context, row), ...below })),
    ...calls.map((row) => ({ ...callTopic(context, row), ...below })),
  ];
}

type Own = Omit<Topic, "kicker" | "parent">;

/** The stages in the order of the schema, from an idea to what is over. */
const stages = shippedSchemas.get("initiativer")?.fields.find(({ name }) => name === "fase")?.values ?? [];

function portfolioPart(context: TopicContext, rows: readonly RegisterRow[]): TopicPart | undefined {
  if (rows.length === 0) return undefined;
  const { say } = context;
  return {
    id: `${innovationTopicId}/portefolje`,
    title: say(words.portfolio),
    table: {
      columns: columnsOf(
        [words.initiative, words.stage, words.owner, words.method, words.started, words.measured].map(say),
        { main: 1 },
      ),
      rows: stages.flatMap((stage): TopicTable["rows"] => {
        const at = sortedBy(where(rows, "fase", stage), "navn");
        if (at.length === 0) return [];
        return [
          { kind: "group", cells: [{ text: `${capitalised(stage)} (${at.length})` }] },
          ...at.map((row) =>
            line([
              textCell(row, "navn", { topic: initiativeId(textIn(row, "kode") ?? "") }),
              { text: stage },
              textCell(row, "eier"),
              textCell(row, "metode"),
              dateCell(row, "start", context),
              truthCell(row, "effekt_malt", context),
            ]),
          ),
        ];
      }),
    },
  };
}

function initiativeTopic(context: TopicContext, row: RegisterRow): Own {
  const { say } = context;
  const code = textIn(row, "kode") ?? "";
  const id = initiativeId(code);
  const prizes = prizesPart(context, where(context.rows("nominasjoner"), "initiativ", code), id);
  const competitions = competitionsPart(context, where(context.rows("konkurranser"), "initiativ", code), id);
  const told = (name: string, title: string, column: string): readonly TopicPart[] => {
    const text = textIn(row, column);
    return text === undefined ? [] : [{ id: `${id}/${name}`, title, note: text }];
  };
  return {
    id,
    title: textIn(row, "navn") ?? code,
    parts: [
      factsPart(`${id}/om`, say(words.about), [
        [say(words.stage), textCell(row, "fase")],
        [say(words.owner), textCell(row, "eier")],
        [say(words.method), textCell(row, "metode")],
        [say(words.started), dateCell(row, "start", context)],
        [say(words.measured), truthCell(row, "effekt_malt", context)],
      ]),
      ...told("provd", say(words.tried), "provd"),
      ...told("effekt", say(words.ledTo), "effekt"),
      ...(competitions === undefined ? [] : [competitions]),
      ...(prizes === undefined ? [] : [prizes]),
    ],
    synthetic: context.isSynthetic(["initiativer"]),
  };
}

function competitionsPart(
  context: TopicContext,
  rows: readonly RegisterRow[],
  page: string,
): TopicPart | undefined {
  if (rows.length === 0) return undefined;
  const { say } = context;
  return {
    id: `${page}/konkurranser`,
    title: say(words.competitions),
    table: {
      columns: columnsOf([words.competition, words.result, words.scope, words.season].map(say), { main: 1 }),
      rows: rows.map((row) =>
        line([
          textCell(row, textIn(row, "navn") === undefined ? "konkurranse" : "navn", {
            topic: competitionId(textIn(row, "konkurranse") ?? ""),
          }),
          textCell(row, "resultat"),
          textCell(row, "omfang"),
          textCell(row, "sesong"),
        ]),
      ),
    },
  };
}

/** Stages in their order: by number, else by date; a stage that only has numbers comes where it is met. */
function stagesOf(context: TopicContext, competition: string): readonly string[] {
  const steps = where(context.rows("konkurransetrinn"), "konkurranse", competition);
  const order = (row: RegisterRow): string =>
    textIn(row, "nummer")?.padStart(6, "0") ?? `~${textIn(row, "dato") ?? ""}`;
  const known = [...steps].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return [
    ...new Set([
      ...distinct(known, "trinn"),
      ...distinct(where(context.rows("konkurransetall"), "konkurranse", competition), "trinn"),
    ]),
  ];
}

/** What the funnel is as wide as at a stage: the largest of its numbers (276 applications, not 58 countries). */
function widest(rows: readonly RegisterRow[]): Rational | undefined {
  const numbers = rows.flatMap((row) => parseDecimal(textIn(row, "antall") ?? "") ?? []);
  return numbers.reduce<Rational | undefined>(
    (most, one) => (most === undefined || one.n * most.d > most.n * one.d ? one : most),
    undefined,
  );
}

function competitionTopic(context: TopicContext, row: RegisterRow): Own {
  const { say, language } = context;
  const name = textIn(row, "konkurranse") ?? "";
  const id = competitionId(name);
  const numbers = where(context.rows("konkurransetall"), "konkurranse", name);
  const steps = where(context.rows("konkurransetrinn"), "konkurranse", name);
  const names = stagesOf(context, name);
  const counted = (stage: string): string =>
    [...where(numbers, "trinn", stage)]
      .sort((a, b) => Number(b.antall ?? 0) - Number(a.antall ?? 0))
      .flatMap((one) => {
        const value = parseDecimal(textIn(one, "antall") ?? "");
        return value === undefined
          ? []
          : [`${formatDecimal(value, 0, language)} ${textIn(one, "hva") ?? ""}`];
      })
      .join(", ");
  const drawn = names.map((stage): TopicStep => {
    const text = counted(stage);
    const value = widest(where(numbers, "trinn", stage));
    return { label: capitalised(stage), text: text === "" ? say(words.unknown) : text, value };
  });
  const at = (stage: string): RegisterRow => where(steps, "trinn", stage)[0] ?? {};
  const funnel: TopicPart = {
    id: `${id}/trinn`,
    title: say(words.funnel),
    ...(drawn.some(({ value }) => value !== undefined) ? { drawing: { kind: "funnel", steps: drawn } } : {}),
    table: {
      columns: columnsOf([words.step, words.numbers, words.place, words.season, words.took].map(say), {
        main: 1,
      }),
      rows: names.map((stage) => {
        const text = counted(stage);
        return line([
          { text: capitalised(stage) },
          text === "" ? dash : { text },
          textCell(at(stage), "sted"),
          dateCell(at(stage), "dato", context),
          truthCell(at(stage), "med", context),
        ]);
      }),
    },
  };
  const initiative = context
    .rows("initiativer")
    .find((one) => textIn(one, "kode") === textIn(row, "initiativ"));
  return {
    id,
    title: textIn(row, "navn") ?? name,
    parts: [
      factsPart(`${id}/om`, say(words.competition), [
        [say(words.result), textCell(row, "resultat")],
        [say(words.scope), textCell(row, "omfang")],
        [say(words.season), textCell(row, "sesong")],
        [
          say(words.initiative),
          initiative === undefined
            ? dash
            : textCell(initiative, "navn", { topic: initiativeId(textIn(initiative, "kode") ?? "") }),
        ],
      ]),
      ...(names.length === 0 ? [] : [funnel]),
    ],
    synthetic: context.isSynthetic(["konkurranser", "konkurransetall", "konkurransetrinn"]),
  };
}

function prizesPart(
  context: TopicContext,
  rows: readonly RegisterRow[],
  page: string,
): TopicPart | undefined {
  if (rows.length === 0) return undefined;
  const { say } = context;
  const initiatives = new Set(context.rows("initiativer").map((row) => textIn(row, "kode")));
  const project = (row: RegisterRow): TopicCell => {
    const code = textIn(row, "initiativ");
    const isKnown = code !== undefined && initiatives.has(code) && page === innovationTopicId;
    return textCell(row, "prosjekt", isKnown ? { topic: initiativeId(code) } : undefined);
  };
  return {
    id: `${page}/priser`,
    title: say(words.prizes),
    table: {
      columns: columnsOf([words.project, words.prize, words.result].map(say), { main: 2 }),
      rows: sortedBy(rows, "pris", "prosjekt").map((row) =>
        line([
          project(row),
          textCell(row, "pris"),
          { text: say(row.vunnet === true ? words.won : words.nominated) },
        ]),
      ),
    },
  };
}

function callsPart(context: TopicContext, rows: readonly RegisterRow[]): TopicPart | undefined {
  if (rows.length === 0) return undefined;
  const { say } = context;
  return {
    id: `${innovationTopicId}/utlysninger`,
    title: say(words.calls),
    table: {
      columns: columnsOf(
        [words.call, words.from, words.to, words.proposals].map((one) => capitalised(say(one))),
        {
          numeric: [3],
          main: 3,
        },
      ),
      rows: rows.map((row) => {
        const code = textIn(row, "kode") ?? "";
        return line([
          textCell(row, "tittel", { topic: callId(code) }),
          dateCell(row, "apner", context),
          dateCell(row, "stenger", context),
          countCell(where(context.rows("forslag"), "utlysning", code).length, context),
        ]);
      }),
    },
  };
}

/** Only published proposals are among the rows: the others never come this far. */
function callTopic(context: TopicContext, row: RegisterRow): Own {
  const { say } = context;
  const code = textIn(row, "kode") ?? "";
  const id = callId(code);
  const about = textIn(row, "om");
  const proposals = sortedBy(where(context.rows("forslag"), "utlysning", code), "mottatt", "kode");
  const columns = [words.proposal, words.status, words.received, words.answer].map(say);
  const list: TopicPart = {
    id: `${id}/forslag`,
    title: say(words.proposals),
    note: say(proposals.length === 0 ? words.noProposals : words.proposalsNote),
    ...(proposals.length === 0
      ? {}
      : {
          table: {
            columns: columnsOf(columns, { main: 1 }),
            rows: proposals.map((one) =>
              line([
                textCell(one, "tittel"),
                textCell(one, "status"),
                dateCell(one, "mottatt", context),
                textCell(one, "svar"),
              ]),
            ),
          },
        }),
  };
  return {
    id,
    title: textIn(row, "tittel") ?? code,
    ...(about === undefined ? {} : { lead: about }),
    parts: [
      factsPart(`${id}/om`, say(words.call), [
        [capitalised(say(words.from)), dateCell(row, "apner", context)],
        [capitalised(say(words.to)), dateCell(row, "stenger", context)],
      ]),
      list,
    ],
    synthetic: context.isSynthetic(["utlysninger", "forslag"]),
  };
}
