/**
 * SAF-T Financial (Norwegian, 1.x and 1.30) → header, accounts, analyses, totals and postings, as they
 * pass by. Nothing is kept here; and what is not asked for (customers, suppliers, owners, texts of vouchers)
 * is never read out of the file at all.
 *
 * Layer: sources; pure.
 */
import { type Finding, finding, type Span } from "../../base/finding.ts";
import type { XmlPlace } from "../xml/bounded-xml.ts";
import { parseCount } from "./saft-amount.ts";
import type { XmlHandler } from "./saft-xml.ts";

/** Both spellings in use; the prefix is the file's own affair. */
const namespaces = [
  "urn:StandardAuditFile-Taxation-Financial:NO",
  "urn:StandardAuditFile-Taxation-Financial",
];

/** A text and where it begins. */
export interface Placed {
  readonly text: string;
  readonly at: Span;
}

export interface SaftHeader {
  /** Undefined when the file does not say, though the schema asks for it. */
  readonly currency: Placed | undefined;
}

export interface SaftAccount {
  readonly at: Span;
  readonly id: string;
  readonly description: string;
  readonly standardId: string;
  readonly groupingCategory: string;
  readonly groupingCode: string;
  /** As written; undefined when the file does not say. */
  readonly openingDebit: Placed | undefined;
  readonly openingCredit: Placed | undefined;
  readonly closingDebit: Placed | undefined;
  readonly closingCredit: Placed | undefined;
}

export interface SaftAnalysisEntry {
  readonly type: string;
  readonly typeDescription: string;
  readonly id: string;
  readonly description: string;
}

export interface SaftAnalysis {
  readonly type: string;
  readonly id: string;
  /** As written; undefined when the whole line is meant. */
  readonly amount: string | undefined;
  /** `line`: the side of the line itself (1.x); 1.30 says which. */
  readonly side: "line" | "debit" | "credit";
}

/** One line of a transaction. Used again for the next one: what is kept must be copied. */
export interface SaftLine {
  readonly account: string;
  readonly year: string;
  readonly debit: string | undefined;
  readonly credit: string | undefined;
  readonly analyses: readonly SaftAnalysis[];
  readonly line: number;
  readonly column: number;
  /** Where the amount is written. */
  readonly amountLine: number;
  readonly amountColumn: number;
}

export type SaftTotal = "NumberOfEntries" | "TotalDebit" | "TotalCredit";

/** What the reader hands over. A finding that is returned ends the reading. */
export interface SaftSink {
  header(header: SaftHeader): Finding | undefined;
  account(account: SaftAccount): Finding | undefined;
  analysis(entry: SaftAnalysisEntry): Finding | undefined;
  total(name: SaftTotal, stated: Placed): void;
  line(line: SaftLine): Finding | undefined;
  endTransaction(line: number, column: number): void;
}

type Texts = Map<string, Placed>;

const headerTexts = ["DefaultCurrencyCode"];
const criteriaTexts = ["PeriodStartYear", "SelectionStartDate"];
const accountTexts = [
  "AccountID",
  "AccountDescription",
  "StandardAccountID",
  "GroupingCategory",
  "GroupingCode",
  "OpeningDebitBalance",
  "OpeningCreditBalance",
  "ClosingDebitBalance",
  "ClosingCreditBalance",
];
const analysisTexts = ["AnalysisType", "AnalysisTypeDescription", "AnalysisID", "AnalysisIDDescription"];
const totals: readonly string[] = ["NumberOfEntries", "TotalDebit", "TotalCredit"] satisfies SaftTotal[];

/** The texts wanted under each element, by its path below the root. */
const wanted: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["Header", new Set(headerTexts)],
  ["Header/SelectionCriteria", new Set(criteriaTexts)],
  ["MasterFiles/GeneralLedgerAccounts/Account", new Set(accountTexts)],
  ["MasterFiles/AnalysisTypeTable/AnalysisTypeTableEntry", new Set(analysisTexts)],
  ["GeneralLedgerEntries", new Set(totals)],
]);

export class SaftReader implements XmlHandler {
  readonly #file: string;
  readonly #sink: SaftSink;
  readonly #names: string[] = [];
  readonly #texts: Texts = new Map();
  #textAt: Span = { file: "", line: 1, column: 1 };
  #itemAt: Span = { file: "", line: 1, column: 1 };
  #place: XmlPlace | undefined;
  /** Inside GeneralLedgerEntries: paths are not built there, for speed. */
  #inEntries = false;
  #startYear: number | undefined;
  #inLine = false;
  #year = "";
  #date = "";
  #transactionLine = 1;
  #transactionColumn = 1;
  #analysis = emptyAnalysis();
  #analyses: SaftAnalysis[] = [];
  #line = emptyLine();

  constructor(file: string, sink: SaftSink) {
    this.#file = file;
    this.#sink = sink;
  }

  /** The first year of the file's period; undefined when it does not say. */
  get startYear(): number | undefined {
    return this.#startYear;
  }

  open(name: string, namespace: string, depth: number, place: XmlPlace): Finding | undefined {
    this.#place = place;
    if (depth === 1 && (name !== "AuditFile" || !namespaces.includes(namespace)))
      return finding("FAS1105", this.#spanOfTag(), { file: this.#file, root: name, namespace });
    this.#names[depth - 1] = name;
    this.#names.length = depth;
    if (depth === 2) this.#inEntries = name === "GeneralLedgerEntries";
    if (!this.#inEntries || depth <= 3) {
      if (name === "Account" || name === "AnalysisTypeTableEntry") this.#itemAt = this.#spanOfTag();
      this.#textAt = { file: this.#file, line: place.textLine(), column: place.textColumn() };
      return undefined;
    }
    if (depth === 4 && name === "Transaction") {
      this.#year = "";
      this.#date = "";
      this.#transactionLine = place.tagLine();
      this.#transactionColumn = place.tagColumn();
    } else if (depth === 5 && name === "Line") {
      this.#inLine = true;
      this.#line = emptyLine();
      this.#line.line = place.tagLine();
      this.#line.column = place.tagColumn();
      this.#analyses = [];
    } else if (depth === 6 && name === "Analysis") {
      this.#analysis = emptyAnalysis();
    } else if (depth === 7 && name === "Amount") {
      this.#line.amountLine = place.textLine();
      this.#line.amountColumn = place.textColumn();
    }
    return undefined;
  }

  close(name: string, text: string, depth: number): Finding | undefined {
    if (this.#inEntries && depth > 3) {
      if (this.#inLine) return this.#closeInLine(name, text, depth);
      if (depth === 5 && name === "PeriodYear") this.#year = text.trim();
      else if (depth === 5 && name === "TransactionDate") this.#date = text.trim();
      else if (depth === 4 && name === "Transaction")
        this.#sink.endTransaction(this.#transactionLine, this.#transactionColumn);
      return undefined;
    }
    const path = this.#names.slice(1, depth - 1).join("/");
    if (wanted.get(path)?.has(name) === true) {
      const stated = { text: text.trim(), at: this.#textAt };
      if (path === "GeneralLedgerEntries") this.#sink.total(name as SaftTotal, stated);
      else if (!this.#texts.has(name)) this.#texts.set(name, stated);
      return undefined;
    }
    return this.#endOf(path === "" ? name : `${path}/${name}`);
  }

  /** The end of an element whose texts have been gathered. */
  #endOf(path: string): Finding | undefined {
    if (!wanted.has(path)) return undefined;
    // The period stands one step below the header, whose texts are still being gathered.
    if (path === "Header/SelectionCriteria") return undefined;
    const texts = new Map(this.#texts);
    this.#texts.clear();
    const of = (name: string): string => texts.get(name)?.text ?? "";
    switch (path) {
      case "Header": {
        const startYear = parseCount(of("PeriodStartYear") || of("SelectionStartDate").slice(0, 4));
        this.#startYear = startYear;
        return this.#sink.header({ currency: texts.get("DefaultCurrencyCode") });
      }
      case "MasterFiles/GeneralLedgerAccounts/Account":
        return this.#sink.account({
          at: this.#itemAt,
          id: of("AccountID"),
          description: of("AccountDescription"),
          standardId: of("StandardAccountID"),
          groupingCategory: of("GroupingCategory"),
          groupingCode: of("GroupingCode"),
          openingDebit: texts.get("OpeningDebitBalance"),
          openingCredit: texts.get("OpeningCreditBalance"),
          closingDebit: texts.get("ClosingDebitBalance"),
          closingCredit: texts.get("ClosingCreditBalance"),
        });
      case "MasterFiles/AnalysisTypeTable/AnalysisTypeTableEntry":
        return this.#sink.analysis({
          type: of("AnalysisType"),
          typeDescription: of("AnalysisTypeDescription"),
          id: of("AnalysisID"),
          description: of("AnalysisIDDescription"),
        });
      default:
        return undefined;
    }
  }

  #closeInLine(name: string, text: string, depth: number): Finding | undefined {
    const parent = this.#names[depth - 2];
    if (depth === 6) {
      if (name === "AccountID") this.#line.account = text.trim();
      else if (name === "Analysis") this.#analyses.push(this.#analysis);
    } else if (depth === 7) {
      if (parent === "Analysis") {
        if (name === "AnalysisType") this.#analysis.type = text.trim();
        else if (name === "AnalysisID") this.#analysis.id = text.trim();
      } else if (name === "Amount") {
        if (parent === "DebitAmount") this.#line.debit = text;
        else if (parent === "CreditAmount") this.#line.credit = text;
      }
    } else if (depth === 8 && name === "Amount" && this.#names[5] === "Analysis") {
      const side = parent === undefined ? undefined : sides[parent];
      if (side !== undefined) {
        this.#analysis.amount = text;
        this.#analysis.side = side;
      }
    } else if (depth === 5 && name === "Line") {
      this.#inLine = false;
      this.#line.year = this.#year || this.#date.slice(0, 4);
      this.#line.analyses = this.#analyses;
      return this.#sink.line(this.#line);
    }
    return undefined;
  }

  #spanOfTag(): Span {
    return { file: this.#file, line: this.#place?.tagLine() ?? 1, column: this.#place?.tagColumn() ?? 1 };
  }
}

const sides: Readonly<Record<string, SaftAnalysis["side"]>> = {
  AnalysisAmount: "line",
  DebitAnalysisAmount: "debit",
  CreditAnalysisAmount: "credit",
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function emptyLine(): Writable<SaftLine> {
  return {
    account: "",
    year: "",
    debit: undefined,
    credit: undefined,
    analyses: [],
    line: 1,
    column: 1,
    amountLine: 1,
    amountColumn: 1,
  };
}

function emptyAnalysis(): Writable<SaftAnalysis> {
  return { type: "", id: "", amount: undefined, side: "line" };
}
