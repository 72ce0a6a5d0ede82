import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSite } from "./build.ts";
import { compilationMemory } from "./memory.ts";
import { sourceCache } from "./source-cache.ts";

/** A small synthetic report as texts by file. Some of what the edits put in is wrong on purpose. */
const start: Readonly<Record<string, string>> = {
  "fasit.yaml": settings("En tittel"),
  "sources/regnskap.csv": ledger(100, 60),
  "figures/egne.yaml": figures("100", "b"),
  "report/01-en.md": chapter("En", "[100 kroner](fasit:a)"),
  "report/02-to.md": chapter("To", "[60 kroner](fasit:b) og 17 andre"),
};

function settings(title: string): string {
  return `municipality: { name: Oppdiktet, number: "9999", entity: x }
report: { title: ${title}, year: 2025, language: nb, highlights: [{ figure: a, caption: penger }] }
legal: "off"
sources:
  - kind: ledger
    file: sources/regnskap.csv
    title: Oppdiktet
    synthetic: true
    columns: { konto: konto, ansvar: ansvar, tjeneste: tjeneste }
    amounts: [{ column: belop, year: 2025, version: regnskap }]
`;
}

function ledger(first: number, second: number): string {
  return `konto;ansvar;tjeneste;belop\n10100;100;12000;${first}\n10100;200;12000;${second}\n18000;900;84000;${-first - second}\n`;
}

function figures(ansvar: string, minus: string): string {
  const accounts = (id: string, code: string): string =>
    `- { id: ${id}, name: Tall ${id}, explanation: Oppdiktet., unit: NOK, formula: { accounts: { kontoklasse: ["1"], ansvar: ["${code}"], sign: 1 } } }`;
  return `${accounts("a", ansvar)}
${accounts("b", "200")}
- { id: c, name: Tall c, explanation: Oppdiktet., unit: NOK, formula: { sum: [a, { figure: ${minus}, factor: -1 }] } }
`;
}

function chapter(title: string, words: string): string {
  return `---\ntitle: ${title}\n---\n\nI år brukte vi ${words}.\n\n## Mer\n\nForskjellen var [40 kroner](fasit:c).\n`;
}

/** The new text of a file; undefined when it is deleted. */
type Edit = readonly [file: string, text: string | undefined];

const files = ["report/01-en.md", "report/02-to.md", "report/03-tre.md"];
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(
    fc.constantFrom(...files),
    fc
      .tuple(
        fc.constantFrom("En", "To", "Tre", "En & <to>"),
        fc.constantFrom(
          "[100 kroner](fasit:a)",
          "[101 kroner](fasit:a)",
          "[60 kroner](fasit:b) og 18 andre",
          "[5 kroner](fasit:finnes-ikke)",
          "[](fasit:c) og [10 kroner](fasit:a?year=2024)",
        ),
      )
      .map(([title, words]) => chapter(title, words)),
  ),
  fc.tuple(fc.constantFrom(...files), fc.constant(undefined)),
  fc.constantFrom("100", "200", "777").map((code): Edit => ["figures/egne.yaml", figures(code, "b")]),
  fc.constantFrom("b", "c", "ukjent").map((minus): Edit => ["figures/egne.yaml", figures("100", minus)]),
  fc
    .tuple(fc.constantFrom(100, 101), fc.constantFrom(60, 61))
    .map(([first, second]): Edit => ["sources/regnskap.csv", ledger(first, second)]),
  fc.constantFrom("En tittel", "En annen tittel").map((title): Edit => ["fasit.yaml", settings(title)]),
);

async function write(folder: string, [file, text]: Edit): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await (text === undefined ? rm(path, { force: true }) : writeFile(path, text));
}

/** Everything a build gives, as text: each file's letters, and each finding. */
async function built(request: Omit<Parameters<typeof buildSite>[0], "mode">) {
  const { compilation, findings, outputs } = await buildSite({
    ...request,
    mode: "draft",
    allowErrors: true,
  });
  const made = outputs.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]);
  compilation.close();
  return { findings, made: Object.fromEntries(made) };
}

describe("a build that remembers the one before", () => {
  test("gives the same bytes and findings as one from the start, whatever is edited", async () => {
    let different = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 6 }), async (edits) => {
        const folder = await mkdtemp(join(tmpdir(), "fasit-memory-"));
        const sources = sourceCache();
        const memory = compilationMemory();
        try {
          for (const one of Object.entries(start)) await write(folder, one);
          let before = await built({ folder, sources, memory });
          for (const one of edits) {
            await write(folder, one);
            const after = await built({ folder, sources, memory });
            expect(after).toEqual(await built({ folder }));
            if (JSON.stringify(after.made) !== JSON.stringify(before.made)) different += 1;
            before = after;
          }
        } finally {
          sources.close();
          await rm(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 8 },
    );
    expect(different).toBeGreaterThan(8); // the edits do change the site
  }, 120_000);

  test("makes a value again when what it is made of, or its own state, has changed", () => {
    const memory = compilationMemory();
    let made = 0;
    const recall = (from: readonly unknown[], holds?: () => boolean): number => {
      memory.begin();
      return memory.recall("one", from, () => ++made, holds);
    };
    const thing = {};
    expect(recall(["a", thing])).toBe(1);
    expect(recall(["a", thing])).toBe(1);
    expect(recall(["a", {}])).toBe(2);
    expect(recall(["a"])).toBe(3);
    expect(recall(["a"], () => false)).toBe(4);
    memory.begin(); // a compilation that does not ask for it
    expect(recall(["a"])).toBe(5);
  });
});
