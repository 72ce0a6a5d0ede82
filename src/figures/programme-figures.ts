/**
 * Figures that follow from a report's programmes: what each project has spent, against its budget, and how many take part,
 * by role and municipality. They are figures like any other, so that a sentence can be bound to them, and so that small
 * numbers of persons are hidden wherever they stand.
 *
 * Layer: figures; pure.
 */
import { same, type Text } from "../base/language.ts";
import { slugOf } from "./catalogue.ts";
import type { FigureDefinition } from "./definition.ts";

/** Of one role in a programme. */
export interface ParticipantGroup {
  readonly programme: string;
  readonly role: string;
  readonly municipality: string;
}

export interface ProgrammeInput {
  /** The projects in the ledger, by code, with their names. */
  readonly projects: ReadonlyMap<string, string>;
  readonly participants: readonly ParticipantGroup[];
  /** The register of participants, and whether its rows say which programme they are of. */
  readonly table: string;
  readonly hasProgramme: boolean;
}

export const projectSpent = (code: string): string => `prosjektregnskap/${slugOf(code)}`;
export const projectDeviation = (code: string): string => `prosjektavvik/${slugOf(code)}`;

/** All municipalities when none is named. */
export function participantFigure(programme: string, role: string, municipality?: string): string {
  const of = municipality === undefined ? "" : `/${slugOf(municipality)}`;
  return `deltakere/${slugOf(programme)}/${slugOf(role)}${of}`;
}

/** Expenses less operating income: arter 010–499 and 600–899, in operations and investment. */
const money = { kontoklasse: ["0", "1", "3", "4"], art: ["010-499", "600-899"] } as const;

export function programmeFigures(input: ProgrammeInput): readonly FigureDefinition[] {
  return [...[...input.projects].flatMap(([code, name]) => moneyOf(code, name)), ...participantsOf(input)];
}

function moneyOf(code: string, name: string): readonly FigureDefinition[] {
  const base = { unit: "NOK", synonyms: [], conventions: [] } as const;
  const spent = projectSpent(code);
  return [
    {
      ...base,
      id: spent,
      name: t(`Brukt i prosjektet ${name}`, `Brukt i prosjektet ${name}`, `Spent in the project ${name}`),
      explanation: t(
        `Utgifter mindre driftsinntekter ført på prosjekt ${code}, i drift og investering.`,
        `Utgifter mindre driftsinntekter førte på prosjekt ${code}, i drift og investering.`,
        `Expenses less operating income posted on project ${code}, in operations and investment.`,
      ),
      goodWhen: "neutral",
      formula: { kind: "accounts", filter: { ...money, prosjekt: [code] }, sign: 1 },
    },
    {
      ...base,
      id: projectDeviation(code),
      name: t(`Budsjettavvik, ${name}`, `Budsjettavvik, ${name}`, `Budget deviation, ${name}`),
      explanation: t(
        "Hvor mye mindre som ble brukt i prosjektet enn det regulerte budsjettet ga rom for. Et negativt tall er et merforbruk.",
        "Kor mykje mindre som vart brukt i prosjektet enn det regulerte budsjettet gav rom for. Eit negativt tal er eit meirforbruk.",
        "How much less was spent in the project than the revised budget allowed. A negative number is an overspend.",
      ),
      goodWhen: "up",
      formula: {
        kind: "sum",
        terms: [
          { figure: spent, factor: 1, at: { version: "regulert-budsjett" } },
          { figure: spent, factor: -1 },
        ],
      },
    },
  ];
}

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

function participantsOf({ participants, table, hasProgramme }: ProgrammeInput): readonly FigureDefinition[] {
  const groups = new Map<string, { programme: string; role: string; municipality?: string }>();
  for (const one of participants) {
    groups.set(participantFigure(one.programme, one.role, one.municipality), one);
    const { programme, role } = one;
    groups.set(participantFigure(programme, role), { programme, role });
  }
  return [...groups].map(([id, { programme, role, municipality }]) => ({
    id,
    name: t(
      `Deltakere: ${role}${municipality === undefined ? "" : `, ${municipality}`}`,
      `Deltakarar: ${role}${municipality === undefined ? "" : `, ${municipality}`}`,
      `Participants: ${role}${municipality === undefined ? "" : `, ${municipality}`}`,
    ),
    explanation: t(
      "Ulike personer med rollen i programmet. Hver person telles én gang.",
      "Ulike personar med rolla i programmet. Kvar person blir telt éin gong.",
      "Different persons with the role in the programme. Each is counted once.",
    ),
    unit: "count",
    noun: same(role),
    goodWhen: "neutral",
    people: true,
    synonyms: [],
    conventions: [],
    formula: {
      kind: "register",
      query: {
        table,
        measure: "distinct",
        column: "person",
        where: {
          rolle: role,
          ...(municipality === undefined ? {} : { kommune: municipality }),
          ...(hasProgramme ? { program: programme } : {}),
        },
        publish: false,
      },
    },
  }));
}
