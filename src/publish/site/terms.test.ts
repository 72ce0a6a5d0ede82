import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import type { Language } from "../../base/language.ts";
import { glossary } from "../../base/messages/glossary.ts";
import { termUses } from "./terms.ts";

function found(text: string, language: Language = "nb"): readonly string[] {
  return [...termUses(fromMarkdown(text), language).values()].flat().map(({ term }) => term.id);
}

describe("terms in a chapter", () => {
  test("are found the first time, in any case and form, as whole words", () => {
    expect(found("Netto driftsresultat steg.\n\nSå falt netto driftsresultat.")).toEqual([
      "netto-driftsresultat",
    ]);
    expect(found("De frie inntektene og lånegjelden")).toEqual(["frie-inntekter", "lanegjeld"]);
    expect(found("avdragsfri, KOSTRA-tall")).toEqual([]);
  });

  test("are not marked in headings, links, code and tables", () =>
    expect(found("# Avdrag\n\n[avdrag](fasit:a) `avdrag`")).toEqual([]));

  test("stand where they stand in the text", () => {
    const [[, uses] = [0, []]] = termUses(fromMarkdown("Vi betalte avdrag."), "nb");
    expect(uses).toMatchObject([{ start: 11, end: 17 }]);
  });

  test("follow the chapter's language", () => {
    expect(found("rammetilskotet", "nn")).toEqual(["rammetilskudd"]);
    expect(found("rammetilskotet", "nb")).toEqual([]);
  });

  test("have an anchor each, and no form that means two things", () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    const forms = glossary.flatMap((term) => term.forms.nb.map((form) => form.toLowerCase()));
    expect(new Set(forms).size).toBe(forms.length);
  });
});
