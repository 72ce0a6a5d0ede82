/**
 * What a requirement asks to see, in words: for findings and for the page in docs/.
 *
 * Layer: prose; pure.
 */
import type { Text } from "../../base/language.ts";
import type { Evidence } from "./requirement.ts";

const or: Text = { nb: " eller ", nn: " eller ", en: " or " };

/** `oppstillingen «okonomisk-oversikt-drift»`; several kinds are joined by “or”. */
export function describeEvidence(evidence: readonly Evidence[]): Text {
  const each = evidence.map(describeOne);
  const [nb = "", nn = "", en = ""] = (["nb", "nn", "en"] as const).map((language) =>
    each.map((text) => text[language]).join(or[language]),
  );
  return { nb, nn, en };
}

function describeOne(evidence: Evidence): Text {
  switch (evidence.kind) {
    case "statement": {
      const ids = evidence.ids.join(", ");
      return { nb: `oppstillingen ${ids}`, nn: `oppstillinga ${ids}`, en: `the statement ${ids}` };
    }
    case "areas":
      return {
        nb: "tabellen over tjenesteområdene (blokken «fasit areas»)",
        nn: "tabellen over tenesteområda (blokka «fasit areas»)",
        en: "the table of service areas (the block “fasit areas”)",
      };
    case "figure": {
      const patterns = evidence.patterns.join(", ");
      return {
        nb: `et bundet eller vist tall som heter ${patterns}`,
        nn: `eit bunde eller vist tal som heiter ${patterns}`,
        en: `a bound or shown figure named ${patterns}`,
      };
    }
    case "link": {
      const stems = stemList(evidence.stems);
      return {
        nb: `en lenke til dokumentet i et avsnitt med ord på ${stems}`,
        nn: `ei lenkje til dokumentet i eit avsnitt med ord på ${stems}`,
        en: `a link to the document in a paragraph with words on ${stems}`,
      };
    }
    case "prose": {
      const stems = stemList(evidence.stems);
      const on = (word: string): string => (stems === "" ? "" : ` ${word} ${stems}`);
      return {
        nb: `minst ${evidence.words} ord prosa${on("med ord på")}`,
        nn: `minst ${evidence.words} ord prosa${on("med ord på")}`,
        en: `at least ${evidence.words} words of prose${on("with words on")}`,
      };
    }
  }
}

function stemList(stems: readonly string[]): string {
  return stems.map((stem) => `${stem}-`).join(", ");
}
