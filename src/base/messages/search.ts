/** Search on the published site. The script's own sentences stand on the page as data, so that it has no language. */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

export const searchWords = {
  search: t("Søk", "Søk", "Search"),
  lead: t(
    "Søk i tekst, tall, oppstillinger og ordliste.",
    "Søk i tekst, tal, oppstillingar og ordliste.",
    "Search the text, figures, statements and glossary.",
  ),
  label: t("Søk i rapporten", "Søk i rapporten", "Search the report"),
  /** `{n}` and `{q}` are filled in by the script. */
  found: t("{n} treff på «{q}»", "{n} treff på «{q}»", "{n} results for “{q}”"),
  none: t("Ingen treff på «{q}»", "Ingen treff på «{q}»", "No results for “{q}”"),
  more: t("Vis flere treff", "Vis fleire treff", "Show more results"),
  failed: t(
    "Søket kunne ikke starte her.",
    "Søket kunne ikkje starte her.",
    "The search could not start here.",
  ),
  withoutScript: t(
    "Søkefeltet trenger JavaScript, og at rapporten leses fra en nettside, ikke fra filer på egen maskin. Uten det finner du fram slik:",
    "Søkefeltet treng JavaScript, og at rapporten blir lesen frå ei nettside, ikkje frå filer på eiga maskin. Utan det finn du fram slik:",
    "The search box needs JavaScript, and the report to be read from a website, not from files on your own machine. Without it, find your way like this:",
  ),
  inContents: t(
    "kapitlene med delene sine, og oppstillingene",
    "kapitla med delane sine, og oppstillingane",
    "the chapters with their sections, and the statements",
  ),
  inFigures: t("hvert tall i rapporten", "kvart tal i rapporten", "every figure in the report"),
  inGlossary: t("ordene forklart", "orda forklarte", "the terms explained"),
  inPage: t(
    "På hver side finner nettleserens eget søk (Ctrl+F) ordene.",
    "På kvar side finn søket i nettlesaren (Ctrl+F) orda.",
    "On each page, the browser’s own search (Ctrl+F) finds the words.",
  ),
  kindChapter: t("Tekst", "Tekst", "Text"),
  kindFigure: t("Tall", "Tal", "Figure"),
  kindLine: t("Oppstilling", "Oppstilling", "Statement"),
  kindTerm: t("Ordliste", "Ordliste", "Glossary"),
} as const satisfies Record<string, Text>;
