import { describe, expect, test } from "vitest";
import { hintOf, messageOf } from "../base/finding.ts";
import { languages } from "../base/language.ts";
import { kroner } from "../base/ore.ts";
import { expense, income } from "./layouts/lines.ts";
import { layoutFor } from "./layouts.ts";
import type { StatementLayout } from "./statement.ts";
import { cell } from "./test-ledger.ts";
import { unplacedAccounts } from "./unplaced.ts";

const overview = layoutFor("okonomisk-oversikt-drift", 2017);
if (overview === undefined) throw new Error("no layout");

describe("FAS4001", () => {
  test("an account no line takes, once, with its amounts by year and version", () => {
    const findings = unplacedAccounts(
      overview,
      [
        cell("910", -1000, { year: 2016 }),
        cell("910", -500, { funksjon: "870" }),
        cell("910", -200, { funksjon: "880" }),
        cell("800", -10),
      ],
      "excluded",
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: "FAS4001",
      data: {
        entity: "testkommune",
        kontoklasse: "1",
        art: "910",
        amounts: [
          { year: 2016, version: "regnskap", ore: kroner(-1000) },
          { year: 2017, version: "regnskap", ore: kroner(-700) },
        ],
      },
    });
  });

  test("other account classes are outside the statement's scope", () => {
    expect(unplacedAccounts(overview, [cell("910", -1000, { kontoklasse: "0" })], "excluded")).toEqual([]);
  });

  test("amounts of 0 change nothing", () => {
    expect(unplacedAccounts(overview, [cell("910", 5), cell("910", -5)], "excluded")).toEqual([]);
  });

  test("a statement that is part of another need not take everything", () => {
    const part = layoutFor("regnskapsskjema-1b", 2017);
    expect(part && unplacedAccounts(part, [cell("870", -5)], "excluded")).toEqual([]);
  });

  test("says art, amount and point in every language, and what to do", () => {
    const [found] = unplacedAccounts(overview, [cell("001", 1234)], "excluded");
    if (found === undefined) throw new Error("no finding");
    expect(messageOf(found, "nb")).toBe(
      "Ingen linje i «Økonomisk oversikt drift» tar art 001 i kontoklasse 1 (testkommune): 1\u00a0234\u00a0kr (regnskap 2017).",
    );
    for (const language of languages) expect(hintOf(found, language)).toContain("001");
  });
});

describe("FAS4002", () => {
  const text = { nb: "En linje", nn: "Ei linje", en: "A line" };
  const doubled: StatementLayout = {
    ...overview,
    lines: [...overview.lines, expense("dobbel", text, ["010-019"])],
  };

  test("an account two lines take, with both lines", () => {
    const findings = unplacedAccounts(doubled, [cell("010", 7), cell("020", 7)], "excluded");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "FAS4002", data: { art: "010" } });
    const [found] = findings;
    expect(found && messageOf(found, "nb")).toContain("Lønnsutgifter, En linje");
  });

  test("also when the convention for internal trade makes it so", () => {
    const layout: StatementLayout = {
      ...overview,
      lines: [...overview.lines, income("salg", text, ["790"])],
    };
    expect(unplacedAccounts(layout, [cell("790", -7)], "excluded").map((one) => one.code)).toEqual([
      "FAS4002",
    ]);
  });
});
