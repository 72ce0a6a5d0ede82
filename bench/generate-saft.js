// A SAF-T Financial file of any size (1.30, indented as systems write it), the same for the same seed: transactions of
// two to five lines with ansvar, funksjon and prosjekt as analyses, texts and customers as real files have them. Every
// transaction balances and the totals are true. An ansvar has two funksjoner and one prosjekt, as in a municipality (about
// 30 000 combinations); `scattered` draws them apart from one another (ten times as many). All of it is made up.
const arter = ["010", "020", "030", "050", "099", "100", "110", "120", "195", "230", "370", "470"];
const incomes = ["600", "620", "650", "700", "710", "810"];
const funksjoner = [
  "100",
  "120",
  "180",
  "201",
  "202",
  "211",
  "213",
  "221",
  "232",
  "241",
  "253",
  "254",
  "332",
];
const namespace = "urn:StandardAuditFile-Taxation-Financial:NO";
const piece = 2000;

/** xorshift32: small, fast, and the same everywhere. */
function random(seed) {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const kroner = (ore) => `${ore / 100n}.${String(ore % 100n).padStart(2, "0")}`;

function analysis(type, id) {
  return `
					<n1:Analysis>
						<n1:AnalysisType>${type}</n1:AnalysisType>
						<n1:AnalysisID>${id}</n1:AnalysisID>
					</n1:Analysis>`;
}

function lineText(record, line) {
  const side = line.income ? "CreditAmount" : "DebitAmount";
  const analyses =
    analysis("AV", line.ansvar) +
    analysis("FU", line.funksjon) +
    (line.prosjekt ? analysis("PR", line.prosjekt) : "");
  return `
				<n1:Line>
					<n1:RecordID>${record}</n1:RecordID>
					<n1:AccountID>${line.account}</n1:AccountID>${analyses}
					<n1:SupplierID>${20_000 + (record % 977)}</n1:SupplierID>
					<n1:Description>Faktura ${record} fra leverandør nr. ${record % 977}</n1:Description>
					<n1:${side}>
						<n1:Amount>${kroner(line.ore)}</n1:Amount>
					</n1:${side}>
					<n1:ReferenceNumber>${record}</n1:ReferenceNumber>
				</n1:Line>`;
}

function* transactions(bytes, seed, scattered) {
  const draw = random(seed);
  let written = 0;
  let record = 0;
  for (let id = 1; written < bytes; id += 1) {
    const lines = [];
    let left = 0n;
    for (let n = 1 + draw(4); n > 0; n -= 1) {
      const ore = BigInt(1 + draw(5_000_000));
      left += ore;
      lines.push({ account: `1${arter[draw(arter.length)]}${draw(10)}`, income: false, ore });
    }
    lines.push({ account: `1${incomes[draw(incomes.length)]}0`, income: true, ore: left });
    for (const line of lines) {
      line.ansvar = 300_000 + draw(60);
      const any = draw(funksjoner.length);
      line.funksjon = funksjoner[scattered ? any : (line.ansvar + (any % 2)) % funksjoner.length];
      line.prosjekt = draw(5) === 0 ? 7000 + (scattered ? draw(40) : line.ansvar % 40) : 0;
    }
    const month = 1 + draw(12);
    const date = `2025-${String(month).padStart(2, "0")}-15`;
    let text = `
			<n1:Transaction>
				<n1:TransactionID>${id}</n1:TransactionID>
				<n1:Period>${month}</n1:Period>
				<n1:PeriodYear>2025</n1:PeriodYear>
				<n1:TransactionDate>${date}</n1:TransactionDate>
				<n1:Description>Bilag ${id}</n1:Description>
				<n1:SystemEntryDate>${date}</n1:SystemEntryDate>
				<n1:GLPostingDate>${date}</n1:GLPostingDate>`;
    for (const line of lines) {
      record += 1;
      text += lineText(record, line);
    }
    text += `
			</n1:Transaction>`;
    written += text.length;
    yield { text, debit: left, lines: lines.length };
  }
}

/** What the file will hold: the totals stand before the lines, so they are drawn twice. */
export function saftTotals(bytes, seed, scattered) {
  let [entries, debit, lines] = [0, 0n, 0];
  for (const one of transactions(bytes, seed, scattered)) {
    entries += 1;
    debit += one.debit;
    lines += one.lines;
  }
  return { entries, debit, lines };
}

/** Yields pieces of text that together are a file of about `bytes` bytes. */
export function* drawSaft(bytes, seed, scattered) {
  const { entries, debit } = saftTotals(bytes, seed, scattered);
  const accounts = [
    ...arter.flatMap((art) => [...Array(10).keys()].map((n) => `1${art}${n}`)),
    ...incomes.map((art) => `1${art}0`),
  ];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<n1:AuditFile xmlns:n1="${namespace}">
	<n1:Header>
		<n1:AuditFileVersion>1.30</n1:AuditFileVersion>
		<n1:AuditFileCountry>NO</n1:AuditFileCountry>
		<n1:DefaultCurrencyCode>NOK</n1:DefaultCurrencyCode>
		<n1:SelectionCriteria><n1:PeriodStart>1</n1:PeriodStart><n1:PeriodStartYear>2025</n1:PeriodStartYear><n1:PeriodEnd>12</n1:PeriodEnd><n1:PeriodEndYear>2025</n1:PeriodEndYear></n1:SelectionCriteria>
		<n1:TaxAccountingBasis>A</n1:TaxAccountingBasis>
	</n1:Header>
	<n1:MasterFiles>
		<n1:GeneralLedgerAccounts>${accounts.map((id) => `\n\t\t\t<n1:Account><n1:AccountID>${id}</n1:AccountID><n1:AccountDescription>Konto ${id}</n1:AccountDescription><n1:AccountType>GL</n1:AccountType></n1:Account>`).join("")}
		</n1:GeneralLedgerAccounts>
	</n1:MasterFiles>
	<n1:GeneralLedgerEntries>
		<n1:NumberOfEntries>${entries}</n1:NumberOfEntries>
		<n1:TotalDebit>${kroner(debit)}</n1:TotalDebit>
		<n1:TotalCredit>${kroner(debit)}</n1:TotalCredit>
		<n1:Journal>
			<n1:JournalID>GL</n1:JournalID>
			<n1:Description>Hovedbok</n1:Description>
			<n1:Type>GL</n1:Type>`;
  let texts = [];
  for (const { text } of transactions(bytes, seed, scattered)) {
    texts.push(text);
    if (texts.length === piece) {
      yield texts.join("");
      texts = [];
    }
  }
  yield `${texts.join("")}
		</n1:Journal>
	</n1:GeneralLedgerEntries>
</n1:AuditFile>
`;
}
