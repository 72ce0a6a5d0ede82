/** The index of the controls as a page, made from the definitions. Layer: controls; pure. */
import { controlText } from "../base/messages/controls.ts";
import { controls, controlsOf } from "./areas.ts";
import {
  type Control,
  laxInFirstHalf,
  laxInQuarters,
  laxInRecordsQuarter,
  strictInSecondHalf,
} from "./control.ts";
import { controlsYear } from "./notes.ts";

const conditional = new Map<unknown, string>([
  [laxInFirstHalf, "ERROR; WARNING in quarters 1 and 2"],
  [laxInRecordsQuarter, "ERROR; WARNING when the record's quarter is 1–3"],
  [laxInQuarters, "ERROR; WARNING in quarters"],
  [strictInSecondHalf, "WARNING; ERROR in quarters 3 and 4"],
]);

/** Those whose severity is a function of their own. */
const own: Readonly<Record<string, string>> = {
  "013": "ERROR; WARNING when the record's quarter is 1–3 and the sector may be filled in",
  "145": "ERROR; INFO when the first record is not a municipality's or county's",
  "150": "ERROR; INFO when the first record is not a municipality's or county's",
};

function severityText(control: Control): string {
  if (typeof control.severity === "string") return control.severity;
  const text = conditional.get(control.severity) ?? own[control.id];
  if (text === undefined) throw new Error(`the severity of control ${control.id} has no words`);
  return text;
}

const forms: Readonly<Record<keyof typeof controlsOf, string>> = {
  annual: "0A–0D, 0I–0N, 0P, 0Q",
  church: "0F, 0G",
  quarterly: "0AK1–0DK4",
};

function formsOf(control: Control): string {
  if (control.kind === "length") return "all";
  const areas = (["annual", "church", "quarterly"] as const).filter((area) =>
    controlsOf[area].includes(control),
  );
  return areas.map((area) => forms[area]).join("; ");
}

/** 003–015 are in SSB's written specification; of the rest only 016 says what law it rests on. */
function sourceOf(id: string): string {
  if (id === "016")
    return "the message itself: forskrift om økonomiplan, årsbudsjett, årsregnskap og årsberetning §§ 4-3, 4-6";
  return Number(id.slice(0, 3)) <= 15 ? "SSB's specification and program" : "SSB's program";
}

export function controlIndex(): string {
  const rows = controls.map((control) =>
    [
      control.id,
      control.name,
      severityText(control),
      formsOf(control),
      controlsYear,
      controlText(control.id).demands.en,
      sourceOf(control.id),
    ].join(" | "),
  );
  return [
    "# The controls on accounts filings",
    "",
    "Made from `src/controls/` by `npm run golden -- src/controls/control-index`; do not edit here. The year is the reporting year whose",
    "rules and code lists the control follows. Severity: FATAL and ERROR stop a filing. Cases of each: `src/controls/cases.test.ts`.",
    "",
    "| id | name | severity | skjema | year | demands | source |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
}
