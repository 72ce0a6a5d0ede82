/** The checklist on small synthetic chapters, and the rules as data. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messageOf } from "../../base/finding.ts";
import { languages } from "../../base/language.ts";
import type { Chapter } from "../chapter.ts";
import { parseChapter } from "../parse-chapter.ts";
import { checkLegalContent, type LegalInput } from "./checklist.ts";
import { describeEvidence } from "./describe-evidence.ts";
import { legalRequirements, requirementsFor } from "./requirements.ts";

const settingAt = { file: "fasit.yaml", line: 1, column: 1 };

function chapter(meets: string, body: string, name = "01-a"): Chapter {
  const text = `---\ntitle: A\nmeets: ${meets}\n---\n\n${body}\n`;
  const { value, findings } = parseChapter({ file: `report/${name}.md`, text, language: "nb" });
  expect(findings).toEqual([]);
  return value;
}

function check(chapters: readonly Chapter[], more: Partial<LegalInput> = {}) {
  const statements = ["okonomisk-oversikt-drift"];
  const made = checkLegalContent({
    year: 2022,
    chapters,
    statements,
    setting: undefined,
    settingAt,
    ...more,
  });
  return {
    ...made,
    codes: made.findings.map((one) => one.code),
    status: (id: string) => made.value?.find((one) => one.requirement.id === id)?.status,
    claimed: made.findings.filter((one) => one.code === "FAS5102"),
  };
}

const words = (count: number): string => Array.from({ length: count }, () => "ord").join(" ");
const statementBlock = "```fasit statement\nid: okonomisk-oversikt-drift\n```";

describe("a report's checklist", () => {
  test("is not in use when nothing says so: one note", () => {
    const { value, codes } = check([chapter("[]", "Tekst.")]);
    expect([value, codes]).toEqual([undefined, ["FAS5100"]]);
  });

  test("is silent when turned off, but for names that do not exist", () => {
    expect(check([chapter("[avvik]", "Tekst.")], { setting: "off" }).codes).toEqual([]);
    expect(check([chapter("[avik]", "Tekst.")], { setting: "off" }).codes).toEqual(["FAS5103"]);
  });

  test("lists every requirement of the year once when it is required and nothing meets any", () => {
    const { codes, findings } = check([chapter("[]", "Tekst.")], { setting: "required" });
    expect(codes).toEqual(requirementsFor(2022).map(() => "FAS5101"));
    expect(findings.every((one) => one.at === settingAt)).toBe(true);
  });

  test("points at an id that is only claimed, and says what it asks to see", () => {
    const { status, claimed } = check([chapter("[avvik, likestilling]", "Tekst.")]);
    expect([status("avvik"), status("likestilling"), status("balanse")]).toEqual([
      "claimed",
      "claimed",
      "missing",
    ]);
    expect(claimed.map((one) => one.at)).toMatchObject([
      { file: "report/01-a.md", line: 3, column: 9 },
      { line: 3, column: 16 },
    ]);
    expect(claimed.map((one) => messageOf(one, "nb"))[0]).toContain("fasit areas");
  });

  test("takes the chapters that claim a requirement together", () => {
    const says = chapter("[avvik]", "Tekst.", "01-a");
    const shows = chapter("[avvik]", "```fasit areas\n```", "02-b");
    const { status, claimed } = check([says, shows]);
    expect([status("avvik"), claimed]).toEqual(["met", []]);
    const twice = check([says, chapter("[avvik]", "Mer tekst.", "02-b")]).claimed;
    expect(twice.map((one) => one.related.map(({ file }) => file))).toEqual([["report/02-b.md"]]);
  });

  test("does not look in chapters that do not claim it", () => {
    const { status } = check([
      chapter("[likestilling]", "Tekst."),
      chapter("[]", "```fasit areas\n```", "02"),
    ]);
    expect(status("avvik")).toBe("missing");
  });

  test("an unknown id is told with near names, and meets nothing", () => {
    const { findings } = check([chapter("[avik]", "Tekst.")], { setting: "required" });
    const [first] = findings;
    expect(first).toMatchObject({ code: "FAS5103", at: { line: 3, column: 9 }, data: { near: "avvik" } });
  });

  test("an id of other years is told with its years", () => {
    const { findings } = check([chapter("[internkontroll]", words(50))]);
    expect(findings[0]).toMatchObject({ code: "FAS5104", data: { year: 2022, years: "2013–2019" } });
  });
});

describe("evidence", () => {
  test.each([
    ["avvik", "Vi brukte [ti kroner mindre](fasit:budsjettavvik/skole).", "met"],
    ["avvik", "Vi fikk inn [ti kroner](fasit:sum-driftsinntekter).", "claimed"],
    ["avvik", "```fasit cards\nfigures: [mindreforbruk]\n```", "met"],
    ["okonomisk-utvikling", "Igjen sto [ti kroner](fasit:netto-driftsresultat-i-prosent).", "met"],
    ["okonomisk-utvikling", "Igjen sto [ti kroner](fasit:folketall).", "claimed"],
    ["okonomisk-oversikt-drift", statementBlock, "met"],
    ["okonomisk-oversikt-drift", "Økonomisk oversikt drift.", "claimed"],
    ["balanse", "[Regnskapet](https://example.no/r.pdf) viser balansen.", "met"],
    ["balanse", "[Regnskapet](https://example.no/r.pdf) viser alt.\n\nBalansen.", "claimed"],
    ["balanse", "Balansen ble [ti kroner](fasit:balanse-sum).", "claimed"],
    ["etisk-standard", `Etikk. ${words(39)}`, "met"],
    ["etisk-standard", `Etikk. ${words(38)}`, "claimed"],
    ["etisk-standard", words(100), "claimed"],
    ["maloppnaelse", words(80), "met"],
    ["maloppnaelse", `## Overskrift\n\n${words(79)}`, "claimed"],
  ])("%s in %j is %s", (id, body, status) => {
    expect(check([chapter(`[${id}]`, body)]).status(id)).toBe(status);
  });

  test("a statement that the report cannot show is not there", () => {
    const shown = chapter("[okonomisk-oversikt-drift]", statementBlock);
    expect(check([shown], { statements: [] }).status("okonomisk-oversikt-drift")).toBe("claimed");
  });
});

describe("the rules", () => {
  const years = Array.from({ length: 2030 - 1999 }, (_, index) => 1999 + index);

  test("have each id at most once in a year, and a text in every language", () => {
    for (const year of years) {
      const ids = requirementsFor(year).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const { text, evidence } of legalRequirements)
      for (const language of languages) {
        expect(text[language]).toMatch(/^\S.*[^.]$/);
        expect(describeEvidence(evidence)[language]).not.toBe("");
      }
  });

  test("change where the law changed", () => {
    const lawOf = (year: number, id: string) => requirementsFor(year).find((one) => one.id === id)?.law;
    expect(lawOf(2019, "avvik")).toBe("forskrift om årsregnskap og årsberetning § 10");
    expect(lawOf(2020, "avvik")).toBe("kommuneloven § 14-7");
    expect([lawOf(2008, "etisk-standard"), lawOf(2009, "etisk-standard")]).toEqual([
      undefined,
      "kommuneloven (1992) § 48 nr. 5",
    ]);
    expect(lawOf(2017, "likestilling")).toBe("likestillingsloven (2013) § 24");
    expect(lawOf(2018, "likestilling")).toBe("likestillings- og diskrimineringsloven § 26 a");
  });

  test("stand one by one, and nothing else, in docs/legal-checklist.md", () => {
    const page = readFileSync(new URL("../../../docs/legal-checklist.md", import.meta.url), "utf8");
    const rows = page.split("\n").filter((line) => /^\| `[\w-]+` \| \d{4}–/.test(line));
    const cells = legalRequirements.map(({ id, years, law, text, evidence, source, verified }) =>
      [
        `\`${id}\``,
        `${years.from}–${years.to ?? ""}`,
        law,
        text.en,
        describeEvidence(evidence).en.replaceAll("*", "\\*"),
        `[${verified ? "yes" : "no"}](${source.url})`,
      ].join(" | "),
    );
    expect(rows).toEqual(cells.map((row) => `| ${row} |`));
  });
});
