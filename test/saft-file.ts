/** Small SAF-T files for tests: invented, in the shape of the Norwegian schemas. */
export interface TestLine {
  readonly account: string;
  readonly debit?: string;
  readonly credit?: string;
  /** Analyses as XML, for what is out of the ordinary; or by type. */
  readonly analyses?: Readonly<Record<string, string>> | string;
}

export interface TestSaft {
  /** "" for the default namespace. */
  readonly prefix?: string;
  readonly version?: string;
  readonly accounts: Readonly<Record<string, string>>;
  readonly transactions: readonly (readonly TestLine[])[];
  readonly totals?: { readonly entries?: string; readonly debit?: string; readonly credit?: string };
  readonly header?: string;
  readonly master?: string;
}

/** 0 for what is no amount. */
const inOre = (text: string | undefined): bigint => {
  if (!/^[\d.]*$/.test(text ?? "")) return 0n;
  const [whole = "0", part = ""] = (text ?? "0").split(".");
  return BigInt(`${whole}${part.padEnd(2, "0").slice(0, 2)}`);
};
const inKroner = (ore: bigint): string => `${ore / 100n}.${String(ore % 100n).padStart(2, "0")}`;

/** `accounts` holds what stands inside each account after its id. */
export function saftFile(file: TestSaft): string {
  const lines = file.transactions.flat();
  const sum = (side: "debit" | "credit"): string =>
    inKroner(lines.reduce((total, line) => total + inOre(line[side]), 0n));
  const totals = {
    entries: String(file.transactions.length),
    debit: sum("debit"),
    credit: sum("credit"),
    ...file.totals,
  };
  const analysesOf = ({ analyses = {} }: TestLine): string =>
    typeof analyses === "string"
      ? analyses
      : Object.entries(analyses)
          .map(
            ([type, id]) =>
              `<Analysis><AnalysisType>${type}</AnalysisType><AnalysisID>${id}</AnalysisID></Analysis>`,
          )
          .join("");
  const amountOf = (name: string, text: string | undefined): string =>
    text === undefined ? "" : `<${name}><Amount>${text}</Amount></${name}>`;
  const plain = `<AuditFile>
<Header><AuditFileVersion>${file.version ?? "1.30"}</AuditFileVersion>${file.header ?? "<DefaultCurrencyCode>NOK</DefaultCurrencyCode><SelectionCriteria><PeriodStart>1</PeriodStart><PeriodStartYear>2016</PeriodStartYear></SelectionCriteria>"}</Header>
<MasterFiles><GeneralLedgerAccounts>
${Object.entries(file.accounts)
  .map(([id, inner]) => `<Account><AccountID>${id}</AccountID>${inner}</Account>`)
  .join("\n")}
</GeneralLedgerAccounts><Customers><Customer><Name>Kari Hemmelig</Name></Customer></Customers>${file.master ?? ""}</MasterFiles>
<GeneralLedgerEntries><NumberOfEntries>${totals.entries}</NumberOfEntries><TotalDebit>${totals.debit}</TotalDebit><TotalCredit>${totals.credit}</TotalCredit>
<Journal><JournalID>GL</JournalID>
${file.transactions
  .map(
    (transaction, index) =>
      `<Transaction><TransactionID>B${index}</TransactionID><Period>1</Period><PeriodYear>2016</PeriodYear><TransactionDate>2016-01-31</TransactionDate><Description>Kari Hemmelig</Description>
${transaction
  .map(
    (line, n) =>
      `<Line><RecordID>${n}</RecordID><AccountID>${line.account}</AccountID>${analysesOf(line)}<CustomerID>K1</CustomerID><Description>Kari Hemmelig</Description>${amountOf("DebitAmount", line.debit)}${amountOf("CreditAmount", line.credit)}<TaxInformation><TaxAmount><Amount>99.99</Amount></TaxAmount></TaxInformation></Line>`,
  )
  .join("\n")}
</Transaction>`,
  )
  .join("\n")}
</Journal></GeneralLedgerEntries>
</AuditFile>
`;
  const prefix = file.prefix ?? "";
  const named = prefix === "" ? plain : plain.replaceAll(/<(\/?)([A-Z])/g, `<$1${prefix}:$2`);
  const xmlns = `xmlns${prefix === "" ? "" : `:${prefix}`}="urn:StandardAuditFile-Taxation-Financial:NO"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${named.replace(/AuditFile>/, `AuditFile ${xmlns}>`)}`;
}
