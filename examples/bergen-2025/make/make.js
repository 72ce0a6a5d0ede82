// Lays the published values of SSB's table 12134 out as the bank answers, in JSON-stat 2.0: sources/ssb-12134.json.
// The numbers and codes are real; the answer they came in was not at hand, so labels are written here.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Netto driftsresultat in percent of operating income, by region and year. */
const published = {
  4601: ["Bergen", [0.7, -2.4, 1.0]],
  EKG12: ["KOSTRA-gruppe 12", [1.6, 0.1, 3.2]],
  EAKUO: ["Landet uten Oslo", [1.0, -0.3, 2.1]],
};
const years = ["2023", "2024", "2025"];
const figure = "KOSAGD230000";
// In the order of the bank: an object would put the number first by itself, whatever was meant.
const regions = ["4601", "EKG12", "EAKUO"];

const dataset = {
  version: "2.0",
  class: "dataset",
  label: "12134: Utvalgte nøkkeltall for kommuneregnskap (K), etter region, statistikkvariabel og år",
  source: "Statistisk sentralbyrå",
  updated: "2026-06-15T06:00:00Z",
  role: { time: ["Tid"], geo: ["KOKkommuneregion0000"], metric: ["ContentsCode"] },
  id: ["KOKkommuneregion0000", "ContentsCode", "Tid"],
  size: [regions.length, 1, years.length],
  dimension: {
    KOKkommuneregion0000: {
      label: "region",
      category: {
        index: regions,
        label: Object.fromEntries(regions.map((code) => [code, published[code][0]])),
      },
    },
    ContentsCode: {
      label: "statistikkvariabel",
      category: {
        index: [figure],
        label: { [figure]: "Netto driftresultat i prosent av brutto driftsinntekter (prosent)" },
        unit: { [figure]: { base: "prosent", decimals: 1 } },
      },
    },
    Tid: { label: "år", category: { index: years } },
  },
  value: regions.flatMap((code) => published[code][1]),
};

writeFileSync(
  fileURLToPath(new URL("../sources/ssb-12134.json", import.meta.url)),
  `${JSON.stringify(dataset, undefined, 1)}\n`,
);
