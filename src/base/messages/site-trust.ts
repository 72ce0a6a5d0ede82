/** What the site says of the report's status, its method, and what has changed since it was approved. */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });
const words = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");
const after = (word: string, name: string): string => (name === "" ? "" : `${word} ${name}`);

/** `by` and `date` may be empty. */
export const statusPhrases: Readonly<Record<"draft" | "approved", (by: string, date: string) => Text>> = {
  draft: (by, date) =>
    t(
      words("Utkast", after("fra", by), after("per", date)),
      words("Utkast", after("frå", by), after("per", date)),
      words("Draft", after("by", by), after("as of", date)),
    ),
  approved: (by, date) =>
    t(
      words("Vedtatt", after("av", by), date),
      words("Vedteke", after("av", by), date),
      words("Approved", after("by", by), after("on", date)),
    ),
};

export const trustWords = {
  status: t("Status", "Status", "Status"),
  noStatus: t(
    "Kommunen har ikke oppgitt om rapporten er vedtatt.",
    "Kommunen har ikkje oppgitt om rapporten er vedteken.",
    "The municipality has not said whether the report is approved.",
  ),
  changes: t("Endret siden vedtaket", "Endra sidan vedtaket", "Changed since approval"),
  noChanges: t(
    "Ingen påstand har fått en annen dom eller et annet tall siden den vedtatte utgaven.",
    "Ingen påstand har fått ein annan dom eller eit anna tal sidan den vedtekne utgåva.",
    "No claim has another verdict or another figure than in the approved edition.",
  ),
  before: t("Før", "Før", "Before"),
  now: t("Nå", "No", "Now"),
  claim: t("Påstand", "Påstand", "Claim"),
  method: t("Slik kontrolleres rapporten", "Slik blir rapporten kontrollert", "How the report is checked"),
  methodLead: t(
    "Hvert tall i teksten er knyttet til en kilde. Før rapporten publiseres, regner et program ut tallet på nytt og sammenligner det med ordene.",
    "Kvart tal i teksten er knytt til ei kjelde. Før rapporten blir publisert, reknar eit program ut talet på nytt og samanliknar det med orda.",
    "Every number in the text is tied to a source. Before the report is published, a program computes the number again and compares it with the words.",
  ),
  readMethod: t("Slik kontrolleres tallene", "Slik blir tala kontrollerte", "How the numbers are checked"),
  choices: t("Valg som er gjort", "Val som er gjorde", "Choices made"),
  hedges: t("Ord for omtrent", "Ord for omtrent", "Words for about"),
  hedgesText: t(
    "Uten forbehold må tallet runde av til det som står. «Rundt» og «om lag» gir rom for ett steg av siste siffer, høyst 5 prosent. «Nesten» og «under» går ett steg nedover, «over» ett steg oppover, høyst 10 prosent, og selve tallet er ikke med. «Minst» og «høyst» tar med grensen. Bredden er en konvensjon for Fasit, ikke en norm.",
    "Utan atterhald må talet runde av til det som står. «Rundt» og «om lag» gir rom for eitt steg av siste siffer, høgst 5 prosent. «Nesten» og «under» går eitt steg nedover, «over» eitt steg oppover, høgst 10 prosent, og sjølve talet er ikkje med. «Minst» og «høgst» tek med grensa. Breidda er ein konvensjon for Fasit, ikkje ei norm.",
    "Without a hedge the figure must round to what is written. “About” leaves room for one step of the last digit, at most 5 per cent. “Nearly” and “under” reach one step down, “over” one step up, at most 10 per cent, and the number itself is not included. “At least” and “at most” include the limit. The widths are Fasit’s convention, not a norm.",
  ),
  feedback: t("Meld fra om feil i rapporten", "Meld frå om feil i rapporten", "Report an error"),
} as const satisfies Record<string, Text>;

/** What the check does, in the order it does it. */
export const methodSteps: readonly Text[] = [
  t(
    "Kildene leses: regnskap, budsjett, registre og publiserte tall. Hver fil får et fingeravtrykk, og hver rad beholder linjenummeret sitt.",
    "Kjeldene blir lesne: rekneskap, budsjett, register og publiserte tal. Kvar fil får eit fingeravtrykk, og kvar rad held på linjenummeret sitt.",
    "The sources are read: accounts, budgets, registers and published values. Each file gets a fingerprint, and each row keeps its line number.",
  ),
  t(
    "Oppstillingene og nøkkeltallene regnes ut etter forskriften, i hele øre. Finnes en publisert verdi, sammenlignes den med den beregnede.",
    "Oppstillingane og nøkkeltala blir rekna ut etter forskrifta, i heile øre. Finst ein publisert verdi, blir han samanlikna med den utrekna.",
    "Statements and key figures are computed as the regulation says, in whole øre. Where a value is published, it is compared with the computed one.",
  ),
  t(
    "Ordene rundt hvert tall i teksten leses som en påstand: et beløp med en nøyaktighet, en grense, en sammenligning eller en rangering.",
    "Orda rundt kvart tal i teksten blir lesne som ein påstand: eit beløp med ei nøyaktigheit, ei grense, ei samanlikning eller ei rangering.",
    "The words around each number are read as a claim: an amount at a precision, a bound, a comparison or a rank.",
  ),
  t(
    "Påstanden prøves mot tallet. Den stemmer, er motsagt, kan ikke dokumenteres, eller er ikke forstått. En rapport der kildene motsier teksten, blir ikke publisert.",
    "Påstanden blir prøvd mot talet. Han stemmer, er motsagd, kan ikkje dokumenterast, eller er ikkje forstått. Ein rapport der kjeldene motseier teksten, blir ikkje publisert.",
    "The claim is tried against the figure. It holds, is contradicted, cannot be documented, or was not understood. A report whose sources contradict its text is not published.",
  ),
];
