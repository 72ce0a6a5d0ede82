/** The legal checklist on the page about the report, on the invented report of the fixtures. */
import { expect, test } from "vitest";
import { report } from "../../../test/fixtures/report/checked-report.ts";
import { languages } from "../../base/language.ts";
import { legalWords } from "../../base/messages/legal.ts";
import { requirementsFor } from "../../prose/legal/requirements.ts";
import { aboutPage } from "./about-page.ts";
import { viewFrom } from "./site-view.ts";

const pageOf = (made: typeof report): string =>
  aboutPage(viewFrom(made, "published", "om/index.html")).main.text;

test.each(languages)("each requirement stands with its paragraph and where it is met, in %s", (language) => {
  const text = pageOf({ ...report, meta: { ...report.meta, language } });
  const rows = text.split("<tr").filter((row) => row.includes("data-status="));
  const requirements = requirementsFor(report.meta.year);
  expect(rows.length).toBe(requirements.length);
  for (const [index, { text: words, law }] of requirements.entries()) {
    expect(rows[index]).toContain(words[language]);
    expect(rows[index]).toContain(law);
  }
  expect(rows[0]).toContain(
    'data-status="met"><span><a class="ds-link" href="../kapittel/okonomi/index.html">',
  );
  expect(rows[0]).toContain('</a>, <a class="ds-link" href="../kapittel/ny-kommune/index.html">');
  expect(rows[1]).toContain(`data-status="claimed"><span>${legalWords.claimed[language]}: <a`);
  expect(rows[2]).toContain(`data-status="missing"><span>${legalWords.missing[language]}<`);
});

test("a rule that was not confirmed in a public source says so", () => {
  const rows = pageOf(report)
    .split("<tr")
    .filter((row) => row.includes("data-status="));
  expect(rows.map((row) => row.includes(legalWords.notVerified.nb))).toEqual(
    requirementsFor(report.meta.year).map(({ verified }) => !verified),
  );
});

test("there is no list when the checklist is not in use", () => {
  const { legal: _, ...without } = report;
  expect(pageOf(without)).not.toContain(legalWords.checklist.nb);
});
