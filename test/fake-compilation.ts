/**
 * A compilation made by hand, for tests of what stands above the compiler. Every number is synthetic.
 */
import { rational } from "../src/base/rational.ts";
import {
  type CheckedClaim,
  type CheckedReport,
  type ClaimCounts,
  type Compilation,
  type FigureDefinition,
  type FigureValue,
  type Finding,
  type LedgerRow,
  ore,
  type Point,
  type PublishedFigure,
  sortFindings,
} from "../src/index.ts";

const point: Point = { entity: "eksempelvik", year: 2025, version: "regnskap" };
const text = (nb: string) => ({ nb, nn: nb, en: nb });

function definition(id: string, name: string, more: Partial<FigureDefinition> = {}): FigureDefinition {
  return {
    id,
    name: text(name),
    explanation: text(`${name}: forklaring.`),
    unit: "NOK",
    goodWhen: "up",
    formula: { kind: "published" },
    synonyms: [],
    conventions: [],
    ...more,
  };
}

function ledgerFigure(id: string, name: string, kr: bigint, art: string): FigureValue {
  return {
    definition: definition(id, name),
    point,
    quantity: { kind: "amount", ore: ore(kr * 100n) },
    lineage: { kind: "ledger", filter: { art: [art] }, sign: 1, sumOre: ore(kr * 100n), rows: 1 },
    reconciled: [],
    synthetic: true,
  };
}

const income = ledgerFigure("inntekter", "Inntekter", 1_000_000n, "600-899");
const expense = ledgerFigure("utgifter", "Utgifter", 960_000n, "010-490");

const result: FigureValue = {
  definition: definition("resultat", "Resultat", {
    conventions: [text("Uten internkjøp.")],
    recommendation: { value: "1.75", atLeast: true, source: text("TBU"), year: 2025 },
  }),
  point,
  quantity: { kind: "amount", ore: ore(4_000_000n) },
  lineage: {
    kind: "components",
    operation: "sum",
    symbol: "−",
    components: [
      { role: "plus", value: income },
      { role: "minus", value: expense },
    ],
  },
  reconciled: [
    {
      agrees: true,
      published: {
        figure: "resultat",
        point,
        quantity: { kind: "number", value: rational(40n), unit: "count" },
        title: "Årsmelding",
        url: "https://example.org/",
        note: "",
        at: { file: "sources/publisert.csv", line: 2, column: 1 },
      },
    },
  ],
  synthetic: true,
};

function row(konto: string, kontoText: string, oreAmount: bigint, lines: readonly number[]): LedgerRow {
  return {
    konto,
    kontoText,
    kontoklasse: "1",
    art: konto.slice(1, 4),
    ansvar: "100",
    ansvarText: "Skolen",
    tjeneste: "20200",
    tjenesteText: "Grunnskole",
    funksjon: "202",
    area: "1",
    prosjekt: "",
    ore: ore(oreAmount),
    file: "sources/regnskap.csv",
    lines,
    lineCount: lines.length,
  };
}

const source = `# Økonomi\n\nResultatet ble 41 000 kroner i 2025.\n`;

const claim: CheckedClaim = {
  binding: {
    figures: ["resultat"],
    phrase: "41 000 kroner",
    at: { file: "report/01-okonomi.md", line: 3, column: 16 },
    phraseAt: { file: "report/01-okonomi.md", line: 3, column: 16, endLine: 3, endColumn: 29 },
    offset: 25,
    sentence: "Resultatet ble 41 000 kroner i 2025.",
    phraseStart: 15,
    blockIndex: 1,
    heading: "Økonomi",
  },
  chapter: {
    file: "report/01-okonomi.md",
    slug: "okonomi",
    title: "Økonomi",
    order: 1,
    language: "nb",
    root: { type: "root", children: [] },
    bindings: [],
    blocks: [],
    runs: [],
  },
  values: [result],
  decision: { verdict: "contradicted", readings: [], reason: { kind: "outside", part: 0 } },
};

const figure: PublishedFigure = {
  value: result,
  series: [],
  rows: [
    { row: row("16000", "Brukerbetaling", -100_000_000n, [4, 5, 6, 9]), point, factor: -1 },
    { row: row("10100", "Fastlønn", 96_000_000n, [2]), point, factor: -1 },
  ],
  sources: [
    {
      file: "sources/regnskap.csv",
      kind: "ledger",
      sha256: "ab".repeat(32),
      bytes: 120,
      rows: 8,
      title: "Oppdiktet regnskap",
      synthetic: true,
      ledgers: [],
    },
  ],
  usedBy: [claim],
};

const noCounts: ClaimCounts = { holds: 0, contradicted: 0, undocumented: 0, unread: 0, unbound: 0 };

export interface FakeOptions {
  readonly findings?: readonly Finding[];
  readonly counts?: Partial<ClaimCounts>;
  /** False: a folder that could not be read. */
  readonly report?: boolean;
  readonly language?: "nb" | "nn" | "en";
  readonly onClose?: () => void;
}

export function fakeCompilation(options: FakeOptions = {}): Compilation {
  const findings = sortFindings(options.findings ?? []);
  const language = options.language ?? "nb";
  const report: CheckedReport = {
    meta: {
      entity: "eksempelvik",
      entityName: "Eksempelvik kommune",
      municipalityNumber: "9999",
      year: 2025,
      language,
      title: "Årsrapport 2025",
      headline: "",
      lead: "",
      highlights: [],
      internalTrade: "excluded",
      rounding: "half-away",
      widths: new Map(),
      synthetic: undefined,
    },
    main: point,
    chapters: [],
    claims: [claim],
    counts: { ...noCounts, ...options.counts },
    figures: new Map([["resultat", figure]]),
    statements: [],
    areas: [],
    sources: figure.sources,
    findings,
  };
  return {
    report: options.report === false ? undefined : report,
    findings,
    language,
    sourceText: (file) => (file === "report/01-okonomi.md" ? source : undefined),
    trace: async (id) =>
      id === "resultat" ? { figure, near: [] } : { figure: undefined, near: ["resultat", "inntekter"] },
    evaluate: async (id) => (id === "resultat" ? figure.value : undefined),
    figureIds: () => ["inntekter", "resultat", "utgifter"],
    close: options.onClose ?? (() => {}),
  };
}
