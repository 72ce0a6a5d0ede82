/**
 * The accessibility statement. Its parts are those a public body must state under forskrift om universell
 * utforming av IKT-løsninger: compliance, what is not accessible, how it was assessed, how to tell, and whom to
 * complain to. The official statement is the one made at uustatus.no. That public bodies must follow WCAG 2.1 and publish a
 * statement from 1 February 2023 was read at uutilsynet.no; the paragraph's own text and the list of parts were not.
 */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

export const accessibilityWords = {
  title: t("Tilgjengelighetserklæring", "Tilgjengeerklæring", "Accessibility statement"),
  official: t(
    "Les erklæringen på uustatus.no",
    "Les erklæringa på uustatus.no",
    "Read the statement at uustatus.no",
  ),
  officialMissing: t(
    "Kommunen har ikke oppgitt adressen til erklæringen på uustatus.no. Denne siden erstatter den ikke.",
    "Kommunen har ikkje oppgitt adressa til erklæringa på uustatus.no. Denne sida erstattar ho ikkje.",
    "The municipality has not given the address of its statement at uustatus.no. This page does not replace it.",
  ),
  compliance: t("Samsvar med kravene", "Samsvar med krava", "Compliance"),
  complianceText: t(
    "Kravet er WCAG 2.1 på nivå A og AA, med unntakene i forskriften. Sidene er ikke vurdert mot hele kravet; nedenfor står hva som er prøvd. PDF-en er merket etter PDF/UA-1.",
    "Kravet er WCAG 2.1 på nivå A og AA, med unntaka i forskrifta. Sidene er ikkje vurderte mot heile kravet; nedanfor står kva som er prøvd. PDF-en er merkt etter PDF/UA-1.",
    "The requirement is WCAG 2.1 levels A and AA, with the regulation’s exceptions. The pages have not been assessed against all of it; what has been tested is said below. The PDF is tagged to PDF/UA-1.",
  ),
  shortcomings: t(
    "Innhold som ikke er tilgjengelig",
    "Innhald som ikkje er tilgjengeleg",
    "Content that is not accessible",
  ),
  noneKnown: t(
    "Kommunen kjenner ingen brudd på kravene.",
    "Kommunen kjenner ingen brot på krava.",
    "The municipality knows of no breaches.",
  ),
  notSaid: t(
    "Kommunen har ikke oppgitt om den kjenner brudd på kravene.",
    "Kommunen har ikkje oppgitt om han kjenner brot på krava.",
    "The municipality has not said whether it knows of breaches.",
  ),
  assessed: t("Slik er det kontrollert", "Slik er det kontrollert", "How it was assessed"),
  assessedText: t(
    "Malene for sidene prøves automatisk med axe-core i en nettleser, med og uten JavaScript. Automatisk prøving finner bare en del av mulige brudd.",
    "Malane for sidene blir prøvde automatisk med axe-core i ein nettlesar, med og utan JavaScript. Automatisk prøving finn berre ein del av moglege brot.",
    "The page templates are tested automatically with axe-core in a browser, with and without JavaScript. Automatic testing finds only some of the possible breaches.",
  ),
  notTested: t(
    "Kommunen har ikke oppgitt når den selv kontrollerte nettstedet.",
    "Kommunen har ikkje oppgitt når han sjølv kontrollerte nettstaden.",
    "The municipality has not said when it assessed the site itself.",
  ),
  tell: t(
    "Meld fra om noe ikke virker",
    "Meld frå om noko ikkje verkar",
    "Tell us if something does not work",
  ),
  contact: t("Ta kontakt med kommunen", "Ta kontakt med kommunen", "Contact the municipality"),
  noContact: t(
    "Kommunen har ikke oppgitt hvor du kan melde fra.",
    "Kommunen har ikkje oppgitt kvar du kan melde frå.",
    "The municipality has not said where to report.",
  ),
  complain: t("Klage", "Klage", "Complaints"),
  complainText: t(
    "Digitaliseringsdirektoratet fører tilsyn med kravene. Er du utsatt for diskriminering, kan du klage til Diskrimineringsnemnda.",
    "Digitaliseringsdirektoratet fører tilsyn med krava. Er du utsett for diskriminering, kan du klage til Diskrimineringsnemnda.",
    "The Norwegian Digitalisation Agency supervises the requirements. If you are discriminated against, you may complain to the Anti-Discrimination Tribunal.",
  ),
  link: t("Tilgjengelighet", "Tilgjenge", "Accessibility"),
} as const satisfies Record<string, Text>;

export const accessibilityPhrases = {
  tested: (date: string): Text =>
    t(
      `Kommunen kontrollerte nettstedet selv ${date}.`,
      `Kommunen kontrollerte nettstaden sjølv ${date}.`,
      `The municipality assessed the site itself on ${date}.`,
    ),
};
