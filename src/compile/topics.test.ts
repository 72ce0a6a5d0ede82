/** Registers in a folder → pages, data and figures; and what must never leave the register. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "./build.ts";

const settings = `municipality: { name: Granli, number: "9999", entity: granli }
report: { title: Granli 2017, year: 2017 }
sources:
  - kind: ledger
    file: r.csv
    balanced: false
    columns: { konto: konto, tjeneste: tjeneste, prosjekt: prosjekt }
    amounts: [{ column: brukt, year: 2017, version: regnskap }, { column: budsjett, year: 2017, version: regulert-budsjett }]
  - { kind: register, file: programmer.csv, schema: programmer }
  - { kind: register, file: prosjekter.csv, schema: prosjekter }
  - { kind: register, file: milepaeler.csv, schema: milepaeler }
  - { kind: register, file: deltakere.csv, schema: deltakere }
  - { kind: register, file: utlysninger.csv, schema: utlysninger }
  - { kind: register, file: forslag.csv, schema: forslag }
`;
const registers = {
  "r.csv":
    "konto;tjeneste;prosjekt;brukt;budsjett\n10100;12000;P1;1000,50;900\n17000;12000;P1;-100;0\n15000;12000;P1;70;0\n",
  "programmer.csv": "kode;navn\nny;Ny kommune\n",
  "prosjekter.csv": "kode;navn;prosjektkode\nnavn;Kommunenavn;P1\nbygg;Rådhus;P9\n",
  "milepaeler.csv":
    "kode;hva;planlagt;gjennomfort\na;Navn vedtatt;2017-03-01;2017-03-13\nb;Plan vedtatt;2017-06;\nc;Første dag;2020-01-01;\n",
  "deltakere.csv": `person;rolle;kommune;prosjekt\n${[1, 2, 3, 4, 5, 6, 7].map((n) => `P${n};folkevalgt;${n < 6 ? "Vik" : "Nes"};Kommunenavn\n`).join("")}`,
  "utlysninger.csv": "kode;tittel;apner\njakt;Hva skal parken hete?;2017-03-01\n",
  "forslag.csv":
    "kode;utlysning;tittel;status;svar;publisert\nF1;jakt;Elveparken;valgt;Skiltet er satt opp.;ja\nF2;jakt;Et navn som sårer;mottatt;;nei\n",
};
const figures = `- id: alle-forslag
  name: Forslag
  explanation: Alle, også de som ikke er vist.
  unit: count
  formula: { register: { table: forslag, count: true, publish: true } }
- id: viste-forslag
  name: Viste forslag
  explanation: De som er vist.
  unit: count
  formula: { register: { table: forslag, count: true, where: { publisert: true }, publish: true } }
`;

async function built(text: string, more: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "fasit-topics-"));
  const files = {
    "fasit.yaml": settings,
    "figures/f.yaml": figures,
    "report/01.md": text,
    ...registers,
    ...more,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const build = await buildSite({ folder, mode: "published", allowErrors: true });
  const outputs = new Map(build.outputs.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  build.compilation.close();
  return { ...build, outputs };
}

test("a programme has its page: what slipped, what was spent, and who takes part where that may be told", async () => {
  const { outputs, findings } = await built("# Ett\n\n```fasit part\nid: program/ny/milepaeler\n```\n");
  const page = outputs.get("program/ny/index.html") ?? "";
  expect(page).toContain("12 dager etter planen");
  expect(page).toContain("6 måneder på overtid ved årets slutt");
  expect(page).toContain("ikke ennå");
  // 1000,50 less the income of 100; interest is no part of it.
  expect(outputs.get("program/ny/prosjekter.csv")).toContain("Kommunenavn;;900,00;900,50;-0,50");
  // Five from Vik may be told, two from Nes may not, and the sum would tell them.
  expect(outputs.get("program/ny/deltakere.csv")).toContain("folkevalgt;");
  expect(outputs.get("program/ny/deltakere.csv")).not.toMatch(/;2[;\r]/);
  expect(outputs.get("kapittel/01/index.html")).toContain("12 dager etter planen");
  expect(findings.map(({ code, at }) => [code, at?.file, at?.line])).toContainEqual([
    "FAS1160",
    "prosjekter.csv",
    3,
  ]);
});

test("a proposal that is not marked published is nowhere, whatever asks for it", async () => {
  const { outputs } = await built("# Ett\n\n[](fasit:alle-forslag) og [](fasit:viste-forslag).\n");
  expect(outputs.get("innovasjon/utlysning/jakt/index.html")).toContain("Skiltet er satt opp.");
  expect(outputs.get("innovasjon/utlysning/jakt/forslag.csv")).toContain("Elveparken;valgt");
  expect(outputs.get("tall/viste-forslag/index.html")).toContain("Elveparken");
  expect(outputs.get("tall/alle-forslag/index.html")).not.toContain("Elveparken");
  for (const [path, text] of outputs) expect(text.includes("Et navn som sårer"), path).toBe(false);
});

test("without the registers there are no pages and no entries; an unknown part is told with what is near", async () => {
  const bare = settings.replaceAll(/ {2}- \{ kind: register.*\n/g, "");
  const none = await built("# Ett\n\nTekst.\n", { "fasit.yaml": bare, "figures/f.yaml": "[]\n" });
  expect([...none.outputs.keys()].filter((path) => /^(program|innovasjon|sammenslaing)/.test(path))).toEqual(
    [],
  );
  expect(none.outputs.get("index.html")).not.toContain("Program og arbeid");
  const wrong = await built("# Ett\n\n```fasit part\nid: program/ny/milepaler\n```\n");
  const found = wrong.findings.find(({ code }) => code === "FAS5018");
  expect(found?.at).toMatchObject({ file: "report/01.md", line: 3 });
  expect(JSON.stringify(found?.data)).toContain("program/ny/milepaeler");
});
