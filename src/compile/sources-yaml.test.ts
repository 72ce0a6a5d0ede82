import { expect, test } from "vitest";
import { withSource } from "./sources-yaml.ts";

const source = {
  kind: "ledger",
  file: "a.csv",
  columns: { konto: "Konto", texts: { konto: "Navn" } },
  amounts: [{ column: "2017", year: 2017, version: "regnskap" }],
};
const block = (indent: string) => `${indent}- kind: ledger
${indent}  file: a.csv
${indent}  columns:
${indent}    konto: Konto
${indent}    texts: { konto: Navn }
${indent}  amounts:
${indent}    - { column: "2017", year: 2017, version: regnskap }
`;

test.each([
  [
    "no list",
    "report: { year: 2017 }   # året\n",
    `report: { year: 2017 }   # året\nsources:\n${block("  ")}`,
  ],
  ["no line end", "a: 1", `a: 1\nsources:\n${block("  ")}`],
  ["an empty list", "sources: []\nlegal: off # av\n", `sources:\n${block("  ")}legal: off # av\n`],
  ["nothing in the list", "sources:\nlegal: off\n", `sources:\n${block("  ")}legal: off\n`],
  [
    "a list with comments, in the middle",
    "sources:\n  - kind: kostra # fra ERP\n    file: b.dat    # 0A\n\n# ferdig\nlegal:   off\n",
    `sources:\n  - kind: kostra # fra ERP\n    file: b.dat    # 0A\n${block("  ")}\n# ferdig\nlegal:   off\n`,
  ],
  [
    "a list without indent",
    "sources:\n- { kind: kostra, file: b }\n",
    `sources:\n- { kind: kostra, file: b }\n${block("")}`,
  ],
])("%s: the rest of the file is as it was", (_name, before, after) => {
  expect(withSource(before, source)).toBe(after);
});

test("a flow list with something in it is written anew, with its comments", () => {
  const made = withSource("# øverst\nsources: [ { kind: kostra, file: b } ]\n", source);
  expect(made).toContain("# øverst");
  expect(made).toContain("a.csv");
});

test("Windows line ends stay", () => {
  const made = withSource("a: 1\r\nsources:\r\n  - { kind: kostra, file: b }\r\n", source);
  expect(made).toBe(
    `a: 1\r\nsources:\r\n  - { kind: kostra, file: b }\r\n${block("  ").replaceAll("\n", "\r\n")}`,
  );
});
