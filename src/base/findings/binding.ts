/** Findings FAS5020–FAS5029: numbers that binding help leaves to the author. */
import { entry } from "./entry.ts";

/** A figure that a number may be, best first. */
interface Candidate {
  readonly target: string;
  readonly percent: number;
  readonly words: readonly string[];
}

const listed = (candidates: readonly Candidate[], common: string): string =>
  candidates
    .map(({ target, percent, words }) => {
      const reason = words.length === 0 ? "" : `; ${common}: ${words.join(", ")}`;
      return `${target} (${percent} %${reason})`;
    })
    .join(", ");

export const bindingFindings = {
  FAS5020: entry<{ text: string; proposals: readonly Candidate[] }>({
    slug: "binding-not-sure",
    severity: "warning",
    text: {
      nb: (d) => `«${d.text}» er ikke bundet: ingen av forslagene er sikre nok.`,
      nn: (d) => `«${d.text}» er ikkje bunde: ingen av framlegga er sikre nok.`,
      en: (d) => `“${d.text}” is not bound: no proposal is sure enough.`,
    },
    hint: {
      nb: (d) => `Velg det som er rett: ${listed(d.proposals, "felles ord")}.`,
      nn: (d) => `Vel det som er rett: ${listed(d.proposals, "felles ord")}.`,
      en: (d) => `Choose the right one: ${listed(d.proposals, "words in common")}.`,
    },
    explain: {
      nb: "Tallene i forslagene har samme verdi som teksten, men ordene rundt sier ikke tydelig nok hvilket det er, eller to passer like godt. Fasit binder ikke på en gjetning: et sant tall bundet til feil kilde blir usant neste gang kilden endres. Skriv lenken selv, eller gi tallet `synonyms` med ordene rapporten bruker.",
      nn: "Tala i framlegga har same verdi som teksten, men orda rundt seier ikkje tydeleg nok kva for eit det er, eller to passar like godt. Fasit bind ikkje på ei gjetting: eit sant tal bunde til feil kjelde blir usant neste gong kjelda blir endra. Skriv lenkja sjølv, eller gi talet `synonyms` med orda rapporten bruker.",
      en: "The proposed figures have the value the text says, but the words around it do not tell clearly enough which it is, or two fit as well. Fasit does not bind on a guess: a true number tied to the wrong source becomes untrue the next time the source changes. Write the link yourself, or give the figure `synonyms` with the words the report uses.",
    },
  }),
  FAS5021: entry<{ text: string }>({
    slug: "number-without-figure",
    severity: "warning",
    text: {
      nb: (d) => `«${d.text}» er ikke bundet: ingen av rapportens tall har denne verdien.`,
      nn: (d) => `«${d.text}» er ikkje bunde: ingen av tala i rapporten har denne verdien.`,
      en: (d) => `“${d.text}” is not bound: none of the report's figures has this value.`,
    },
    hint: {
      nb: () => "Rett tallet, eller legg kilden til i sources/ og tallet i figures/.",
      nn: () => "Rett talet, eller legg kjelda til i sources/ og talet i figures/.",
      en: () => "Correct the number, or add its source to sources/ and the figure to figures/.",
    },
    explain: {
      nb: "Setningen er lest slik «fasit check» ville lest den, og prøvd mot alle tall i rapporten, også budsjettet og nære år som setningen nevner. Enten er tallet i teksten feil, eller så mangler kilden. Tall uten lenke telles, men hindrer ikke publisering.",
      nn: "Setninga er lesen slik «fasit check» ville ha lese henne, og prøvd mot alle tal i rapporten, også budsjettet og nære år som setninga nemner. Anten er talet i teksten feil, eller så manglar kjelda. Tal utan lenkje blir talde, men hindrar ikkje publisering.",
      en: "The sentence was read as “fasit check” would read it and tried against every figure of the report, and the budget and near years that the sentence names. Either the number in the text is wrong, or its source is missing. Numbers without a link are counted but do not stop publishing.",
    },
  }),
};
