/** Findings FAS4000–4099: statements. */
import { formatKr } from "../format.ts";
import type { Language, Text } from "../language.ts";
import { versionNames } from "../messages/terms.ts";
import type { Ore } from "../ore.ts";
import type { Version } from "../period.ts";
import { entry } from "./entry.ts";

/** The amount of one account, or a difference, in one year and version. */
export interface AmountAt {
  readonly year: number;
  readonly version: Version;
  readonly ore: Ore;
}

interface Account {
  readonly statement: Text;
  readonly entity: string;
  readonly kontoklasse: string;
  readonly art: string;
  /** In a balance class, where the chapter is what a line takes. */
  readonly kapittel?: string;
  readonly amounts: readonly AmountAt[];
}

const codeOf = (d: Pick<Account, "art" | "kapittel">) =>
  d.kapittel === undefined ? `art ${d.art}` : `kapittel ${d.kapittel}`;

interface Difference extends AmountAt {
  readonly statement: Text;
  readonly entity: string;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const listed = (amounts: readonly AmountAt[], language: Language) =>
  amounts.map((one) => `${formatKr(one.ore, language)} (${pointName(one, language)})`).join(", ");

const pointName = (at: Pick<AmountAt, "year" | "version">, language: Language) =>
  `${versionNames[at.version][language]} ${at.year}`;

export const statementFindings = {
  FAS4001: entry<Account>({
    slug: "account-outside-statement",
    severity: "error",
    text: {
      nb: (d) =>
        `Ingen linje i «${d.statement.nb}» tar ${codeOf(d)} i kontoklasse ${d.kontoklasse} (${d.entity}): ${listed(d.amounts, "nb")}.`,
      nn: (d) =>
        `Inga linje i «${d.statement.nn}» tek ${codeOf(d)} i kontoklasse ${d.kontoklasse} (${d.entity}): ${listed(d.amounts, "nn")}.`,
      en: (d) =>
        `No line of “${d.statement.en}” takes ${codeOf(d)} in kontoklasse ${d.kontoklasse} (${d.entity}): ${listed(d.amounts, "en")}.`,
    },
    hint: {
      nb: (d) => `Rett ${codeOf(d)} i kilden, eller kolonnen den leses fra i fasit.yaml.`,
      nn: (d) => `Rett ${codeOf(d)} i kjelda, eller kolonnen den blir lesen frå i fasit.yaml.`,
      en: (d) => `Correct ${codeOf(d)} in the source, or the column it is read from in fasit.yaml.`,
    },
    explain: {
      nb: "Oppstillingen skal vise alt som er ført i kontoklassen. Et beløp uten linje mangler i summene, så resultatet blir feil med like mye. Årsaken er oftest en art som ikke hører hjemme i regnskapet den står i, for eksempel bruk av lån (910) i drift eller avskrivninger (590) i investering, et kapittel KOSTRA ikke har, eller at feil siffer er lest som kode. Flytt posteringen, eller rett hvordan kontoen leses.",
      nn: "Oppstillinga skal vise alt som er ført i kontoklassen. Eit beløp utan linje manglar i summane, så resultatet blir feil med like mykje. Årsaka er oftast ein art som ikkje høyrer heime i rekneskapen han står i, til dømes bruk av lån (910) i drift eller avskrivingar (590) i investering, eit kapittel KOSTRA ikkje har, eller at feil siffer er lesne som kode. Flytt posteringa, eller rett korleis kontoen blir lesen.",
      en: "The statement must show everything posted in the account class. An amount without a line is missing from the sums, so the result is wrong by as much. Most often the art does not belong in the accounts it stands in, such as use of loans (910) in operations or depreciation (590) in investment, the chapter is none of KOSTRA's, or the wrong digits are read as the code. Move the posting, or correct how the account is read.",
    },
  }),
  FAS4002: entry<Account & { readonly lines: readonly Text[] }>({
    slug: "account-counted-twice",
    severity: "error",
    text: {
      nb: (d) =>
        `${capital(codeOf(d))} i kontoklasse ${d.kontoklasse} telles flere ganger i «${d.statement.nb}» (${d.entity}): ${d.lines.map((line) => line.nb).join(", ")}. Beløp: ${listed(d.amounts, "nb")}.`,
      nn: (d) =>
        `${capital(codeOf(d))} i kontoklasse ${d.kontoklasse} blir talt fleire gonger i «${d.statement.nn}» (${d.entity}): ${d.lines.map((line) => line.nn).join(", ")}. Beløp: ${listed(d.amounts, "nn")}.`,
      en: (d) =>
        `${capital(codeOf(d))} in kontoklasse ${d.kontoklasse} is counted more than once in “${d.statement.en}” (${d.entity}): ${d.lines.map((line) => line.en).join(", ")}. Amount: ${listed(d.amounts, "en")}.`,
    },
    hint: {
      nb: () => "Oppstillingen er feil definert: la hver art høre til én linje.",
      nn: () => "Oppstillinga er feil definert: lat kvar art høyre til éi linje.",
      en: () => "The statement is wrongly defined: let each art belong to one line.",
    },
    explain: {
      nb: "Hver konto skal stå på én linje, ellers er summene for store. De innebygde oppstillingene er prøvd mot KOSTRAs lister, så dette gjelder helst en oppstilling noen har endret. Se hvilke linjer meldingen nevner, og ta arten ut av alle unntatt én.",
      nn: "Kvar konto skal stå på éi linje, elles er summane for store. Dei innebygde oppstillingane er prøvde mot listene til KOSTRA, så dette gjeld helst ei oppstilling nokon har endra. Sjå kva linjer meldinga nemner, og ta arten ut av alle så nær som éi.",
      en: "Each account belongs on one line, or the sums are too large. The built-in statements are tested against KOSTRA's lists, so this most likely concerns a statement somebody has changed. See which lines the message names, and take the art out of all but one.",
    },
  }),
  FAS4003: entry<Difference>({
    slug: "result-not-disposed-of",
    severity: "error",
    text: {
      nb: (d) =>
        `Resultatet i «${d.statement.nb}» (${d.entity}, ${pointName(d, "nb")}) avviker med ${formatKr(d.ore, "nb")} fra det som er disponert.`,
      nn: (d) =>
        `Resultatet i «${d.statement.nn}» (${d.entity}, ${pointName(d, "nn")}) avvik med ${formatKr(d.ore, "nn")} frå det som er disponert.`,
      en: (d) =>
        `The result in “${d.statement.en}” (${d.entity}, ${pointName(d, "en")}) differs by ${formatKr(d.ore, "en")} from what is disposed of.`,
    },
    hint: {
      nb: () => "Se etter kontoer som ingen linje tar (FAS4001), eller som to linjer tar (FAS4002).",
      nn: () => "Sjå etter kontoar som inga linje tek (FAS4001), eller som to linjer tek (FAS4002).",
      en: () => "Look for accounts that no line takes (FAS4001), or that two lines take (FAS4002).",
    },
    explain: {
      nb: "Netto driftsresultat skal være lik det som er overført til investering, satt av, brukt og ført som mer- eller mindreforbruk. Her er forskjellen en annen enn det hovedboken selv er i ubalanse med, så oppstillingen har mistet eller doblet noe. Finn kontoen i de andre funnene; når den har én linje, forsvinner avviket.",
      nn: "Netto driftsresultat skal vere lik det som er overført til investering, sett av, brukt og ført som meir- eller mindreforbruk. Her er skilnaden ein annan enn det hovudboka sjølv er i ubalanse med, så oppstillinga har mista eller dobla noko. Finn kontoen i dei andre funna; når han har éi linje, forsvinn avviket.",
      en: "Netto driftsresultat must equal what is transferred to investment, set aside, used and carried as a deficit or surplus. Here the difference is another than the ledger's own imbalance, so the statement has lost or doubled something. Find the account in the other findings; once it has one line, the difference goes away.",
    },
  }),
  FAS4004: entry<Difference>({
    slug: "result-carries-ledger-imbalance",
    severity: "note",
    text: {
      nb: (d) =>
        `Resultatet i «${d.statement.nb}» (${d.entity}, ${pointName(d, "nb")}) avviker med ${formatKr(d.ore, "nb")} fra det som er disponert, fordi hovedboken er i ubalanse med like mye.`,
      nn: (d) =>
        `Resultatet i «${d.statement.nn}» (${d.entity}, ${pointName(d, "nn")}) avvik med ${formatKr(d.ore, "nn")} frå det som er disponert, fordi hovudboka er i ubalanse med like mykje.`,
      en: (d) =>
        `The result in “${d.statement.en}” (${d.entity}, ${pointName(d, "en")}) differs by ${formatKr(d.ore, "en")} from what is disposed of, because the ledger is out of balance by as much.`,
    },
    hint: {
      nb: () =>
        "Ubalansen er meldt ved kilden. Mangler disponeringen av årets resultat (art 530–580, 930–980), eller er det avrunding?",
      nn: () =>
        "Ubalansen er meld ved kjelda. Manglar disponeringa av årsresultatet (art 530–580, 930–980), eller er det avrunding?",
      en: () =>
        "The imbalance is reported at the source. Is the disposal of the year's result (art 530–580, 930–980) missing, or is it rounding?",
    },
    explain: {
      nb: "Summen av driftsregnskapet skal være null når årets resultat er disponert. Denne kilden summerer ikke til null, og forskjellen følger med inn i oppstillingen. Små beløp er gjerne avrunding hos den som laget filen; store beløp tyder på at posteringer mangler. En kjent ubalanse kan forklares ved kilden, under «imbalance» i fasit.yaml; avviket vises likevel her, for det følger med i tallene.",
      nn: "Summen av driftsrekneskapen skal vere null når årsresultatet er disponert. Denne kjelda summerer ikkje til null, og skilnaden følgjer med inn i oppstillinga. Små beløp er gjerne avrunding hos den som laga fila; store beløp tyder på at posteringar manglar. Ein kjend ubalanse kan forklarast ved kjelda, under «imbalance» i fasit.yaml; avviket blir likevel vist her, for det følgjer med i tala.",
      en: "The operating accounts sum to zero once the year's result is disposed of. This source does not sum to zero, and the difference follows into the statement. Small amounts are usually rounding by whoever made the file; large ones suggest that postings are missing. A known imbalance can be explained at the source, under “imbalance” in fasit.yaml; the difference is still shown here, because it follows into the figures.",
    },
  }),
  FAS4005: entry<Difference>({
    slug: "statement-does-not-close",
    severity: "error",
    text: {
      nb: (d) =>
        `«${d.statement.nb}» (${d.entity}, ${pointName(d, "nb")}) går ikke opp: de to sidene avviker med ${formatKr(d.ore, "nb")}.`,
      nn: (d) =>
        `«${d.statement.nn}» (${d.entity}, ${pointName(d, "nn")}) går ikkje opp: dei to sidene avvik med ${formatKr(d.ore, "nn")}.`,
      en: (d) =>
        `“${d.statement.en}” (${d.entity}, ${pointName(d, "en")}) does not close: its two sides differ by ${formatKr(d.ore, "en")}.`,
    },
    hint: {
      nb: () => "Se etter kontoer som ingen linje tar (FAS4001), eller som to linjer tar (FAS4002).",
      nn: () => "Sjå etter kontoar som inga linje tek (FAS4001), eller som to linjer tek (FAS4002).",
      en: () => "Look for accounts that no line takes (FAS4001), or that two lines take (FAS4002).",
    },
    explain: {
      nb: "Eiendelene skal være lik egenkapital og gjeld, og årets finansieringsbehov i investeringsregnskapet lik finansieringen pluss det som er ført som udekket eller udisponert. Her er forskjellen en annen enn det hovedboken selv er i ubalanse med, så oppstillingen har mistet eller doblet noe. Finn kontoen i de andre funnene; når den har én linje, forsvinner avviket.",
      nn: "Eigedelane skal vere lik eigenkapital og gjeld, og finansieringsbehovet i investeringsrekneskapen lik finansieringa pluss det som er ført som udekt eller udisponert. Her er skilnaden ein annan enn det hovudboka sjølv er i ubalanse med, så oppstillinga har mista eller dobla noko. Finn kontoen i dei andre funna; når han har éi linje, forsvinn avviket.",
      en: "Assets must equal equity and debt, and the year's need for financing in the investment accounts must equal the financing and what is carried as uncovered or undisposed. Here the difference is another than the ledger's own imbalance, so the statement has lost or doubled something. Find the account in the other findings; once it has one line, the difference goes away.",
    },
  }),
  FAS4006: entry<Difference>({
    slug: "statement-carries-ledger-imbalance",
    severity: "note",
    text: {
      nb: (d) =>
        `«${d.statement.nb}» (${d.entity}, ${pointName(d, "nb")}) går ikke opp: de to sidene avviker med ${formatKr(d.ore, "nb")}, fordi hovedboken er i ubalanse med like mye.`,
      nn: (d) =>
        `«${d.statement.nn}» (${d.entity}, ${pointName(d, "nn")}) går ikkje opp: dei to sidene avvik med ${formatKr(d.ore, "nn")}, fordi hovudboka er i ubalanse med like mykje.`,
      en: (d) =>
        `“${d.statement.en}” (${d.entity}, ${pointName(d, "en")}) does not close: its two sides differ by ${formatKr(d.ore, "en")}, because the ledger is out of balance by as much.`,
    },
    hint: {
      nb: () => "Ubalansen er meldt ved kilden. Mangler posteringer, eller er det avrunding?",
      nn: () => "Ubalansen er meld ved kjelda. Manglar posteringar, eller er det avrunding?",
      en: () => "The imbalance is reported at the source. Are postings missing, or is it rounding?",
    },
    explain: {
      nb: "Investeringsregnskapet og balansen skal hver for seg summere til null. Denne kilden gjør ikke det, og forskjellen følger med inn i oppstillingen. Små beløp er gjerne avrunding hos den som laget filen; store beløp tyder på at posteringer mangler. En kjent ubalanse kan forklares ved kilden, under «imbalance» i fasit.yaml; avviket vises likevel her, for det følger med i tallene.",
      nn: "Investeringsrekneskapen og balansen skal kvar for seg summere til null. Denne kjelda gjer ikkje det, og skilnaden følgjer med inn i oppstillinga. Små beløp er gjerne avrunding hos den som laga fila; store beløp tyder på at posteringar manglar. Ein kjend ubalanse kan forklarast ved kjelda, under «imbalance» i fasit.yaml; avviket blir likevel vist her, for det følgjer med i tala.",
      en: "The investment accounts and the balance each sum to zero by themselves. This source does not, and the difference follows into the statement. Small amounts are usually rounding by whoever made the file; large ones suggest that postings are missing. A known imbalance can be explained at the source, under “imbalance” in fasit.yaml; the difference is still shown here, because it follows into the figures.",
    },
  }),
  FAS4007: entry<Difference>({
    slug: "accounts-and-balance-disagree",
    severity: "warning",
    text: {
      nb: (d) =>
        `«${d.statement.nb}» (${d.entity}, ${pointName(d, "nb")}): balansen og bevilgningsregnskapet avviker med ${formatKr(d.ore, "nb")}.`,
      nn: (d) =>
        `«${d.statement.nn}» (${d.entity}, ${pointName(d, "nn")}): balansen og løyvingsrekneskapen avvik med ${formatKr(d.ore, "nn")}.`,
      en: (d) =>
        `“${d.statement.en}” (${d.entity}, ${pointName(d, "en")}): the balance and the operating and investment accounts differ by ${formatKr(d.ore, "en")}.`,
    },
    hint: {
      nb: () =>
        "Finn posteringen som står bare det ene stedet, eller en inngående balanse som ikke er fjorårets utgående.",
      nn: () =>
        "Finn posteringa som står berre den eine staden, eller ein inngåande balanse som ikkje er den utgåande frå i fjor.",
      en: () =>
        "Find the posting that stands in one of them alone, or an opening balance that is not last year's closing.",
    },
    explain: {
      nb: "Endringen i en balansepost fra i fjor til i år skal være det som er ført i drift og investering: et fond vokser med det som er satt av og minker med det som er brukt, og arbeidskapitalen endrer seg med forskjellen mellom anskaffelse og anvendelse av midler. Avviket vises på noten, og ingenting er rettet. Vanlige årsaker er en korrigering ført rett mot balansen, et prinsippskifte, en art som er brukt feil (bruk av disposisjonsfond i investering), eller at balansen for fjoråret er en annen enn den vedtatte.",
      nn: "Endringa i ein balansepost frå i fjor til i år skal vere det som er ført i drift og investering: eit fond veks med det som er sett av og minkar med det som er brukt, og arbeidskapitalen endrar seg med skilnaden mellom framskaffing og bruk av midlar. Avviket blir vist på noten, og ingenting er retta. Vanlege årsaker er ei korrigering ført rett mot balansen, eit prinsippskifte, ein art som er brukt feil (bruk av disposisjonsfond i investering), eller at balansen for i fjor er ein annan enn den vedtekne.",
      en: "The change of a balance item from last year to this must be what is posted in operations and investment: a fund grows by what is set aside and shrinks by what is used, and working capital changes by the difference between funds raised and funds used. The difference stands in the note, and nothing is corrected. Common causes are a correction posted straight to the balance, a change of principle, an art used wrongly (use of the disposition fund in investment), or a balance of last year that is not the one adopted.",
    },
  }),
  FAS4008: entry<AmountAt & { readonly entity: string; readonly name: Text }>({
    slug: "internal-items-do-not-meet",
    severity: "warning",
    text: {
      nb: (d) =>
        `Interne poster i ${d.entity} (${pointName(d, "nb")}) møtes ikke: «${d.name.nb}» avviker med ${formatKr(d.ore, "nb")}.`,
      nn: (d) =>
        `Interne postar i ${d.entity} (${pointName(d, "nn")}) møtest ikkje: «${d.name.nn}» avvik med ${formatKr(d.ore, "nn")}.`,
      en: (d) =>
        `Internal items of ${d.entity} (${pointName(d, "en")}) do not meet: “${d.name.en}” differs by ${formatKr(d.ore, "en")}.`,
    },
    hint: {
      nb: () => "Finn posten den ene enheten har ført og den andre ikke, eller som står på en annen art.",
      nn: () => "Finn posten den eine eininga har ført og den andre ikkje, eller som står på ein annan art.",
      en: () => "Find the item that one unit has posted and the other has not, or has on another art.",
    },
    explain: {
      nb: "I et konsolidert årsregnskap tas det enhetene har ført mot hverandre, ut. Det den ene har som utgift, skal den andre ha som inntekt, så postene skal summere til null. Her gjør de ikke det: begge sider er tatt ut som de er ført, og avviket følger med inn i det konsoliderte regnskapet. Vanlige årsaker er ulikt tidspunkt, merverdiavgift på den ene siden, eller at kapittel 14 og 33 også rommer mellomværender med interkommunale selskaper, som ikke er en del av kommunen.",
      nn: "I ein konsolidert årsrekneskap blir det einingane har ført mot kvarandre, teke ut. Det den eine har som utgift, skal den andre ha som inntekt, så postane skal summere til null. Her gjer dei ikkje det: begge sider er tekne ut som dei er førte, og avviket følgjer med inn i den konsoliderte rekneskapen. Vanlege årsaker er ulikt tidspunkt, meirverdiavgift på den eine sida, eller at kapittel 14 og 33 òg rommar mellomvære med interkommunale selskap, som ikkje er ein del av kommunen.",
      en: "Consolidated accounts leave out what the units have posted towards each other. What is an expense of one is income of another, so the items sum to zero. Here they do not: both sides are left out as they are posted, and the difference follows into the consolidated accounts. Common causes are different timing, VAT on one side, or chapters 14 and 33 that also hold balances with intermunicipal companies, which are no part of the municipality.",
    },
  }),
};
