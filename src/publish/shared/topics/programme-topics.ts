/**
 * A programme's page: goal, timeline, milestones with what slipped, decisions, bodies, meetings, who takes part, and the
 * money. Rows that name no programme belong to the only one there is.
 *
 * Layer: publish; pure.
 */
import { formatDate, formatQuantity } from "../../../base/format.ts";
import { siteWords } from "../../../base/messages/site.ts";
import { slipText, topicWords, programmeWords as words } from "../../../base/messages/topics.ts";
import type { Quantity } from "../../../base/quantity.ts";
import { toDecimal } from "../../../base/rational.ts";
import { slugOf } from "../../../figures/catalogue.ts";
import { participantFigure, projectDeviation, projectSpent } from "../../../figures/programme-figures.ts";
import type { PublishedFigure } from "../../checked-report.ts";
import { type RegisterRow, textIn } from "../../register-rows.ts";
import { csvAmount } from "../csv.ts";
import { thousands } from "../value-text.ts";
import { slipBetween } from "./slip.ts";
import type { Topic, TopicCell, TopicEvent, TopicPart } from "./topic.ts";
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
  where,
} from "./topic-context.ts";

const programmeListId = "program";

const used = ["programmer", "prosjekter", "milepaeler", "vedtak", "moter", "organer", "deltakere"];

/** A page for each programme, and a list of them when there are several. */
export function programmeTopics(context: TopicContext): readonly Topic[] {
  const { say } = context;
  const programmes = context.rows("programmer");
  const isOne = programmes.length === 1;
  const pages = programmes.map((row): Topic => {
    const code = textIn(row, "kode") ?? "";
    const id = `${programmeListId}/${slugOf(code)}`;
    const goal = textIn(row, "mal");
    const own = (schema: string): readonly RegisterRow[] =>
      context.rows(schema).filter((one) => (textIn(one, "program") ?? (isOne ? code : "")) === code);
    const parts = [
      aboutPart(context, row),
      timelinePart(context, own("vedtak"), own("milepaeler")),
      milestonesPart(context, own("milepaeler")),
      decisionsPart(context, own("vedtak")),
      bodiesPart(context, own("organer")),
      meetingsPart(context, own("moter")),
      participantsPart(context, code),
      projectsPart(context, own("prosjekter")),
    ];
    return {
      id,
      title: textIn(row, "navn") ?? code,
      kicker: say(words.kicker),
      ...(goal === undefined ? {} : { lead: goal }),
      ...(isOne ? {} : { parent: programmeListId }),
      parts: parts.flatMap((part) => (part === undefined ? [] : [{ ...part, id: `${id}/${part.id}` }])),
      synthetic: context.isSynthetic(used),
    };
  });
  return isOne || pages.length === 0 ? pages : [listOf(context, pages), ...pages];
}

function listOf({ say, report }: TopicContext, pages: readonly Topic[]): Topic {
  return {
    id: programmeListId,
    title: say(words.list),
    kicker: `${report.meta.entityName} ${report.meta.year}`,
    parts: [
      {
        id: `${programmeListId}/alle`,
        title: say(words.list),
        table: {
          columns: columnsOf([say(words.kicker), say(words.goal)]),
          rows: pages.map(({ id, title, lead }) =>
            line([{ text: title, link: { topic: id } }, lead === undefined ? dash : { text: lead }]),
          ),
        },
      },
    ],
    synthetic: pages.some(({ synthetic }) => synthetic),
  };
}

function aboutPart(context: TopicContext, row: RegisterRow): TopicPart {
  const { say } = context;
  return factsPart("om", say(words.about), [
    [say(words.goal), textCell(row, "mal")],
    [say(words.start), dateCell(row, "start", context)],
    [say(words.end), dateCell(row, "slutt", context)],
  ]);
}

interface Event extends TopicEvent {
  readonly who: string;
  readonly state: string;
}

function timelinePart(
  context: TopicContext,
  decisions: readonly RegisterRow[],
  milestones: readonly RegisterRow[],
): TopicPart | undefined {
  const { say, language } = context;
  const yearEnd = `${context.report.meta.year}-12-31`;
  const dated = (date: string, what: string, who: string, state: string, planned: boolean): Event => {
    const when = formatDate(date, language);
    return { date, when: planned ? `${when} (${state})` : when, what, who, state, planned };
  };
  const events = [
    ...decisions.flatMap((row): readonly Event[] => {
      const [date, what, who] = [textIn(row, "dato"), textIn(row, "vedtak"), textIn(row, "organ")];
      if (date === undefined || what === undefined) return [];
      return [
        dated(
          date,
          who === undefined ? what : `${who}: ${what}`,
          who ?? "",
          say(words.decided),
          date > yearEnd,
        ),
      ];
    }),
    ...milestones.flatMap((row): readonly Event[] => {
      const [done, planned, what] = [textIn(row, "gjennomfort"), textIn(row, "planlagt"), textIn(row, "hva")];
      if (what === undefined) return [];
      if (done !== undefined) return [dated(done, what, "", say(words.done), false)];
      if (planned === undefined) return [];
      return [dated(planned, what, "", say(planned > yearEnd ? words.planned : words.late), true)];
    }),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.what < b.what ? -1 : 1));
  if (events.length === 0) return undefined;
  return {
    id: "tidslinje",
    title: say(words.timeline),
    note: say(words.timelineNote),
    drawing: { kind: "timeline", events },
    table: {
      columns: columnsOf([say(words.what), say(words.state), say(words.when)], { main: 2 }),
      rows: events.map(({ date, what, state }) =>
        line([{ text: what }, { text: state }, { text: formatDate(date, language), exact: date }]),
      ),
    },
  };
}

function milestonesPart(context: TopicContext, rows: readonly RegisterRow[]): TopicPart | undefined {
  if (rows.length === 0) return undefined;
  const { say, report } = context;
  const yearEnd = `${report.meta.year}-12-31`;
  const slip = (row: RegisterRow): TopicCell => {
    const [planned, done] = [textIn(row, "planlagt"), textIn(row, "gjennomfort")];
    if (planned === undefined) return dash;
    const found = slipBetween(planned, done ?? yearEnd);
    if (found === undefined) return dash;
    if (done === undefined && found.count <= 0) return { text: say(words.notYet) };
    if (found.count === 0) return { text: say(words.onTime) };
    return { text: say(slipText(found.count, found.unit, done === undefined)) };
  };
  return {
    id: "milepaeler",
    title: say(words.milestones),
    note: say(words.slipNote),
    table: {
      columns: columnsOf(
        [words.milestone, words.plannedFor, words.doneAt, words.slip, words.remark].map(say),
        { main: 3 },
      ),
      rows: sortedBy(rows, "planlagt", "hva").map((row) =>
        line([
          textCell(row, "hva"),
          dateCell(row, "planlagt", context),
          dateCell(row, "gjennomfort", context),
          slip(row),
          textCell(row, "merknad"),
        ]),
      ),
    },
  };
}

function decisionsPart(context: TopicContext, rows: readonly RegisterRow[]): TopicPart | undefined {
  if (rows.length === 0) return undefined;
  const { say } = context;
  return {
    id: "vedtak",
    title: say(words.decisions),
    table: {
      columns: columnsOf([words.decision, words.who, words.when, words.reference].map(say), { main: 2 }),
      rows: sortedBy(rows, "dato", "organ").map((row) =>
        line([
          textCell(row, "vedtak"),
          textCell(row, "organ"),
          dateCell(row, "dato", context),
          textCell(row, "referanse"),
        ]),
      ),
    },
  };
}

function bodiesPart(context: TopicContext, rows: readonly RegisterRow[]): TopicPart | undefined {
  if (rows.length === 0) return undefined;
  const { say } = context;
  const municipalities = distinct(rows, "kommune");
  const numeric = municipalities.map((_, index) => index + 1);
  return {
    id: "organer",
    title: say(words.bodies),
    note: say(words.bodiesNote),
    table: {
      columns: columnsOf([say(words.who), ...municipalities, say(topicWords.sum)], {
        numeric: [...numeric, municipalities.length + 1],
        main: municipalities.length + 1,
      }),
      rows: distinct(rows, "organ").map((body) => {
        const seats = where(rows, "organ", body);
        const of = municipalities.map((one) => countCell(where(seats, "kommune", one).length, context));
        return line([{ text: body }, ...of, countCell(seats.length, context)]);
      }),
    },
  };
}

function meetingsPart(context: TopicContext, rows: readonly RegisterRow[]): TopicPart | undefined {
  const { say, report } = context;
  const year = String(report.meta.year);
  const held = rows.filter((row) => textIn(row, "dato")?.startsWith(year) === true);
  if (held.length === 0) return undefined;
  const cells = (of: readonly RegisterRow[]): readonly TopicCell[] => {
    const extra = of.filter((row) => row.ekstra === true).length;
    return [of.length - extra, extra, of.length].map((count) => countCell(count, context));
  };
  const bodies = [...distinct(held, "organ")].sort();
  return {
    id: "moter",
    title: say(words.meetings(year)),
    table: {
      columns: columnsOf([words.who, words.ordinary, words.extra, topicWords.sum].map(say), {
        numeric: [1, 2, 3],
        main: 3,
      }),
      rows: [
        ...bodies.map((body) => line([{ text: body }, ...cells(where(held, "organ", body))])),
        { kind: "sum", cells: [{ text: say(topicWords.sum) }, ...cells(held)] },
      ],
    },
  };
}

/** A figure's value with a link to its page: amounts in thousands, exact in the data. A dash where it is not shown. */
function figureCell(context: TopicContext, key: string, figure: PublishedFigure | undefined): TopicCell {
  if (figure === undefined) return dash;
  const { quantity } = figure.value;
  const { language } = context;
  if (quantity.kind === "absent") return { ...dash, link: { figure: key } };
  const text =
    quantity.kind === "amount" ? thousands(quantity.ore, language) : formatQuantity(quantity, language);
  return { ...exactOf(quantity), text, link: { figure: key } };
}

function exactOf(quantity: Quantity): Pick<TopicCell, "exact"> {
  if (quantity.kind === "amount") return { exact: csvAmount(quantity.ore) };
  if (quantity.kind === "number") return { exact: { number: toDecimal(quantity.value, 0) } };
  return {};
}

/** Counts of persons are figures, so that the small ones are hidden wherever they stand. */
function participantsPart(context: TopicContext, programme: string): TopicPart | undefined {
  const { say, report } = context;
  const groups = (report.participants ?? []).filter((one) => one.programme === programme);
  if (groups.length === 0) return undefined;
  const municipalities = [...new Set(groups.map((one) => one.municipality))];
  const columns = [...municipalities, undefined];
  const cellOf = (role: string, municipality: string | undefined): TopicCell => {
    const key = participantFigure(programme, role, municipality);
    return figureCell(context, key, report.figures.get(key));
  };
  return {
    id: "deltakere",
    title: say(words.participants),
    note: say(words.participantsNote),
    table: {
      columns: columnsOf([say(words.role), ...municipalities, say(topicWords.sum)], {
        numeric: columns.map((_, index) => index + 1),
        main: columns.length,
      }),
      rows: [...new Set(groups.map((one) => one.role))].map((role) =>
        line([{ text: role }, ...columns.map((municipality) => cellOf(role, municipality))]),
      ),
    },
  };
}

function projectsPart(context: TopicContext, rows: readonly RegisterRow[]): TopicPart | undefined {
  if (rows.length === 0) return undefined;
  const { say, report, language } = context;
  const money = (row: RegisterRow): readonly TopicCell[] => {
    const code = textIn(row, "prosjektkode");
    if (code === undefined) return [dash, dash, dash];
    const deviation = report.figures.get(projectDeviation(code));
    const lineage = deviation?.value.lineage;
    const budget =
      lineage?.kind === "components"
        ? lineage.components.find(({ role }) => role === "plus")?.value
        : undefined;
    const budgeted: TopicCell =
      budget?.quantity.kind === "amount"
        ? { text: thousands(budget.quantity.ore, language), ...exactOf(budget.quantity) }
        : dash;
    const spent = projectSpent(code);
    return [
      budgeted,
      figureCell(context, spent, report.figures.get(spent)),
      figureCell(context, projectDeviation(code), deviation),
    ];
  };
  return {
    id: "prosjekter",
    title: say(words.projects),
    note: say(words.projectsNote),
    table: {
      columns: columnsOf([words.project, words.state, words.budget, words.spent, words.deviation].map(say), {
        numeric: [2, 3, 4],
        main: 3,
      }),
      unit: say(siteWords.unitThousand),
      rows: rows.map((row) => line([textCell(row, "navn"), textCell(row, "status"), ...money(row)])),
    },
  };
}
