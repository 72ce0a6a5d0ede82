/**
 * The tax administration's own example of SAF-T Financial (an invented company) through the whole pipeline.
 * Source: github.com/Skatteetaten/saf-t; the file stands beside the project and is not ours. Which of its
 * accounts is which KOSTRA art is made up here: only the sums are the example's.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile } from "../src/index.ts";

const example = resolve("../shared/data/saf-t/ExampleFile_SAF-T_Financial_888888888_20180228235959.xml");
const folder = mkdtempSync(join(tmpdir(), "fasit-saft-example-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = `municipality: { name: Prøvekommunen, number: "0000", entity: prove }
report: { title: Prøve, year: 2017 }
sources:
  - kind: saf-t
    file: ${JSON.stringify(relative(folder, example).replaceAll("\\", "/"))}
    columns: { konto: AccountID, ansvar: "Analysis:A", prosjekt: "Analysis:P" }
    fixed: { funksjon: "120" }
    accounts:
      by: StandardAccountID
      codes:
        "10-29": { kontoklasse: "2", funksjon: "10", art: "000" }
        "30-39": { kontoklasse: "1", art: "620" }
        "40-79": { kontoklasse: "1", art: "110" }
        "80-89": { kontoklasse: "1", art: "500" }
`;

test.skipIf(!existsSync(example))("the tax administration's example agrees with its own totals", async () => {
  writeFileSync(join(folder, "fasit.yaml"), settings);
  const compilation = await compile({ folder, lines: true });
  const found = compilation.findings.filter((one) => /^FAS11/.test(one.code));
  // 53 transactions, debit and credit 9 487 049.35: they agree. Three closing balances of the example do not
  // follow from its lines (1920 by 53 838.25, 2711 and 2740 by 0.35), as a sum by hand shows too.
  expect(found.map((one) => [one.code, one.data])).toEqual([
    ["FAS1112", { account: "1920", closing: 67_056_875n, computed: 72_440_700n }],
    ["FAS1112", { account: "2711", closing: 0n, computed: -35n }],
    ["FAS1112", { account: "2740", closing: 0n, computed: 35n }],
  ]);
  const source = compilation.report?.sources[0];
  expect(source?.rows).toBe(170);
  compilation.close();
});
