import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeCompilation } from "../../test/fake-compilation.ts";
import { golden } from "../../test/golden.ts";
import { type Finding, finding } from "../index.ts";
import type { Engine } from "./engine.ts";
import { main } from "./main.ts";
import type { Terminal } from "./terminal.ts";

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const unused = async (): Promise<never> => {
  throw new Error("this command was not to be run");
};
const noEngine: Engine = {
  compile: unused,
  buildSite: unused,
  checkFiling: unused,
  exportFiling: unused,
  startPreview: unused,
  newRegister: unused,
  newReport: unused,
  importSource: unused,
  mergeReport: unused,
  fixReport: unused,
  fetchSources: unused,
  readEarlierClaims: unused,
  makeKey: unused,
  signSite: unused,
  verifySite: unused,
};

async function fasit(
  argv: readonly string[],
  engine: Partial<Engine> = {},
  env: Readonly<Record<string, string>> = {},
  tty = false,
  input: readonly (Uint8Array | string)[] = [],
): Promise<Told> {
  async function* stdin() {
    yield* input;
  }
  let out = "";
  let err = "";
  const terminal: Terminal = {
    stdin: stdin(),
    stdout: { write: (text) => (out += text), isTTY: tty },
    stderr: { write: (text) => (err += text), isTTY: tty },
    env,
    cwd: "/somewhere",
    now: () => 0,
    stopped: async () => {},
  };
  const code = await main(argv, terminal, { ...noEngine, ...engine });
  return { code, out, err };
}

const place = { file: "report/01-okonomi.md", line: 3, column: 16, endLine: 3, endColumn: 29 };
const wrong: Finding = finding("FAS1002", place, { path: "report.year", problem: "expected a number" });
const compiled = (...args: Parameters<typeof fakeCompilation>): Partial<Engine> => ({
  compile: async () => fakeCompilation(...args),
});

describe("exit codes of check", () => {
  test.each([
    ["nothing wrong", [], { counts: { holds: 3 } }, 0],
    ["an error", [], { findings: [wrong] }, 1],
    ["a contradicted claim", [], { counts: { contradicted: 1 } }, 1],
    ["an undocumented claim", [], { counts: { undocumented: 1 } }, 0],
    ["an undocumented claim, strictly", ["--strict"], { counts: { undocumented: 1 } }, 1],
    ["an unread claim, strictly", ["--strict"], { counts: { unread: 1 } }, 1],
    ["an unbound number, strictly", ["--strict"], { counts: { unbound: 1 } }, 1],
    ["claims that hold, strictly", ["--strict"], { counts: { holds: 1 } }, 0],
    ["a folder that cannot be read", [], { report: false, findings: [wrong] }, 1],
  ])("%s", async (_, flags, options, expected) => {
    expect((await fasit(["check", ...flags], compiled(options))).code).toBe(expected);
  });

  test("the compilation is closed", async () => {
    let closed = 0;
    const engine = compiled({ onClose: () => closed++ });
    await fasit(["check"], engine);
    expect(closed).toBe(1);
  });
});

describe("read", () => {
  const records = (out: string) =>
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);

  test("prints one JSON object for each numeric phrase, in the fields of docs/readings.md", async () => {
    const text = "Overskuddet ble 421 millioner kroner, nesten 3 %.\nIngen tall her.\n";
    const { code, out } = await fasit(["read"], {}, {}, false, [text]);
    expect(code).toBe(0);
    expect(records(out)).toEqual([
      {
        text: "Overskuddet ble 421 millioner kroner, nesten 3 %.",
        lang: "nb",
        phrase: "421 millioner kroner",
        start: 16,
        value: 421_000_000,
        unit: "kr",
        lower: 420_500_000,
        upper: 421_500_000,
        bound: "stated",
        hedge: null,
      },
      {
        text: "Overskuddet ble 421 millioner kroner, nesten 3 %.",
        lang: "nb",
        phrase: "nesten 3 %",
        start: 38,
        value: 3,
        unit: "%",
        lower: null,
        upper: 3,
        soft_lower: 2.7,
        bound: "below",
        hedge: "nesten",
      },
    ]);
  });

  test("lines may come in any pieces, also through a letter, with any line end and none at the end", async () => {
    const bytes = new TextEncoder().encode("\ufeffDei fekk åtte søknader.\r\nOm lag 5 % av årsverka");
    const cuts = Array.from(bytes, (byte) => new Uint8Array([byte]));
    const whole = await fasit(["read", "--lang", "nn"], {}, {}, false, [bytes]);
    const pieces = await fasit(["read", "--lang", "nn"], {}, {}, false, cuts);
    expect(pieces.out).toBe(whole.out);
    expect(records(whole.out)).toMatchObject([
      { phrase: "åtte søknader", start: 9 },
      { phrase: "Om lag 5 %" },
    ]);
  });

  test("nothing in, nothing out", async () => {
    expect(await fasit(["read"])).toEqual({ code: 0, out: "", err: "" });
  });

  test("with --report, hedges and language are that report's; what is wrong in its settings is told apart", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fasit-read-"));
    const settings = (width: string) =>
      `municipality: { name: A, number: "0000", entity: a }\nreport: { title: A, year: 2018, language: nn }\nconventions: { hedges: { nesten: ${width} } }\n`;
    try {
      writeFileSync(join(folder, "fasit.yaml"), settings("5 %"));
      const { code, out } = await fasit(["read", "--report", folder], {}, {}, false, ["Nesten 80 søknader."]);
      expect([code, records(out)]).toMatchObject([0, [{ lang: "nn", upper: 80, soft_lower: 76 }]]);
      writeFileSync(join(folder, "fasit.yaml"), settings("50 %"));
      const wrong = await fasit(["read", "--report", folder], {}, {}, false, ["Nesten 80 søknader."]);
      expect([wrong.code, wrong.out, wrong.err]).toEqual([1, "", expect.stringContaining("FAS1005")]);
      const nowhere = await fasit(["read", "--report", join(folder, "x")], {}, {}, false, ["Nesten 80."]);
      expect([nowhere.code, nowhere.out, nowhere.err]).toEqual([1, "", expect.stringContaining("FAS1001")]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("a phrase that is not understood says why, and the next one is read", async () => {
    const { out } = await fasit(["read"], {}, {}, false, [
      "Titalls møter og ytterligere 5 mill. ga 12 vedtak.",
    ]);
    expect(records(out)).toMatchObject([
      { phrase: "Titalls møter", unread: "«titalls» kan endre hva tallet betyr" },
      { phrase: "5 mill.", unread: "«ytterligere 5 mill.» kan endre hva tallet betyr" },
      { phrase: "12 vedtak", value: 12 },
    ]);
  });
});

describe("what check says", () => {
  const options = { findings: [wrong], counts: { holds: 35, undocumented: 2 } } as const;

  test.each(["nb", "nn", "en"])("as text, in %s", async (language) => {
    const { out, err } = await fasit(["check", "--lang", language], compiled(options));
    golden(new URL(`golden/check-${language}.txt`, import.meta.url), out);
    expect(err).toBe("");
  });

  test("the closing line counts claims", async () => {
    const { out } = await fasit(["check"], compiled(options));
    expect(out.trimEnd().split("\n").at(-1)).toBe(
      "37 påstander: 35 stemmer, 0 motsagt, 2 ikke dokumentert, 0 ikke lest; 0 tall er ikke bundet",
    );
  });

  test("paths are shown from where the person stands", async () => {
    const { out } = await fasit(["check", "rapporter/asker"], compiled(options));
    expect(out).toContain("rapporter/asker/report/01-okonomi.md:3:16: error FAS1002");
  });

  test("as JSON: counts, findings and claims, with øre as text", async () => {
    const { out } = await fasit(["check", "--format", "json"], compiled(options));
    golden(new URL("golden/check.json", import.meta.url), out);
    const { summary, findings, claims } = JSON.parse(out);
    expect(summary.claims).toEqual({ holds: 35, contradicted: 0, undocumented: 2, unread: 0, unbound: 0 });
    expect(findings[0]).toMatchObject({ code: "FAS1002", file: place.file, line: 3, column: 16 });
    expect(claims[0].values[0].quantity).toMatchObject({ kind: "amount", ore: "4000000" });
  });

  test("as SARIF 2.1.0: every result has its rule, and every rule its help", async () => {
    const { out } = await fasit(["check", "asker", "--format", "sarif"], compiled(options));
    golden(new URL("golden/check.sarif", import.meta.url), out);
    const [run] = JSON.parse(out).runs;
    expect(run.results).toHaveLength(1);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    for (const rule of run.tool.driver.rules) expect(rule.help.text).not.toBe("");
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      "asker/report/01-okonomi.md",
    );
  });

  test("colours at a terminal alone", async () => {
    const csi = "\u001b[";
    expect((await fasit(["check"], compiled(options), {}, true)).out).toContain(csi);
    expect((await fasit(["check"], compiled(options))).out).not.toContain(csi);
    expect((await fasit(["check", "--no-color"], compiled(options), {}, true)).out).not.toContain(csi);
    expect((await fasit(["--no-color", "check"], compiled(options), {}, true)).out).not.toContain(csi);
    expect((await fasit(["check"], compiled(options), { NO_COLOR: "1" }, true)).out).not.toContain(csi);
  });
});

describe("the language of the terminal", () => {
  const last = async (argv: string[], language: "nb" | "nn", env: Record<string, string>) =>
    (await fasit(argv, compiled({ language }), env)).out.trimEnd().split("\n").at(-1);

  test("is the one asked for, before or after the command", async () => {
    expect(await last(["check", "--lang", "en"], "nn", {})).toMatch(/^0 claims/);
    expect(await last(["--lang=en", "check"], "nn", {})).toMatch(/^0 claims/);
  });

  test("is else the report's, whatever the machine speaks", async () => {
    expect(await last(["check"], "nn", { LANG: "en_US.UTF-8" })).toMatch(/^0 påstandar/);
  });

  test("is the machine's when the report cannot be read, and bokmål when it says nothing", async () => {
    const unreadable = compiled({ report: false });
    expect((await fasit(["check"], unreadable, { LANG: "en_GB.UTF-8" })).out).toContain("0 claims");
    expect((await fasit(["check"], unreadable, { LANG: "C.UTF-8" })).out).toContain("0 påstander");
  });
});

describe("trace", () => {
  test.each(["nb", "en"])("shows the whole way from figure to line, in %s", async (language) => {
    const { code, out } = await fasit(["trace", "fasit:resultat", "--lang", language], compiled());
    expect(code).toBe(0);
    golden(new URL(`golden/trace-${language}.txt`, import.meta.url), out);
  });

  test("as JSON: the rows sum to the figure", async () => {
    const { out } = await fasit(["trace", "resultat", "--format", "json"], compiled());
    golden(new URL("golden/trace.json", import.meta.url), out);
    const { rows, value } = JSON.parse(out);
    const sum = rows.reduce((so: bigint, row: { ore: string }) => so + BigInt(row.ore), 0n);
    expect(String(sum)).toBe(value.ore);
  });

  test("an unknown figure gets near matches and exit code 1", async () => {
    const { code, out, err } = await fasit(["trace", "resulat"], compiled());
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe("Tallet «resulat» finnes ikke i rapporten. Mente du resultat, inntekter?\n");
  });

  test("--version is the ledger's, spelt as people spell it", async () => {
    let asked: unknown;
    const compile = async () => ({
      ...fakeCompilation(),
      trace: async (_: string, at: unknown) => {
        asked = at;
        return { figure: undefined, near: [] };
      },
    });
    await fasit(["trace", "x", "--version", "Regulert budsjett", "--year", "2016", "--entity", "kf"], {
      compile,
    });
    expect(asked).toEqual({ year: 2016, version: "regulert-budsjett", entity: "kf" });
  });
});

describe("explain", () => {
  test.each(["FAS1002", "fas1002", "1002", "setting-not-understood"])(
    "%s is a finding's page",
    async (name) => {
      const { code, out } = await fasit(["explain", name]);
      expect(code).toBe(0);
      expect(out).toMatch(/^FAS1002 setting-not-understood \(feil\)\n\n/);
    },
  );

  test("an unknown code gets near matches and exit code 1", async () => {
    const { code, err } = await fasit(["explain", "FAS1020"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^Koden «FAS1020» finnes ikke\. Mente du FAS10/);
  });

  test("without a code, all are listed", async () => {
    const { code, out } = await fasit(["explain"]);
    expect(code).toBe(0);
    expect(out).toContain("FAS1001  no-report-folder (feil)");
    expect(out).toContain("FAS9001  bug-in-fasit (feil)");
  });
});

describe("schema", () => {
  test.each([
    [[], "fasit.yaml"],
    [["settings"], "fasit.yaml"],
    [["figures"], "figures/*.yaml"],
  ])("%j prints one schema", async (argv, title) => {
    const { code, out, err } = await fasit(["schema", ...argv]);
    expect([code, err, JSON.parse(out).title]).toEqual([0, "", title]);
  });
});

describe("a command line that is not understood ends with 2 and one line", () => {
  test.each([
    [
      ["check", "--strikt"],
      "Forstår ikke kommandoen: valget --strikt finnes ikke. Mente du --strict? Se «fasit check --help».",
    ],
    [
      ["chekc"],
      "Forstår ikke kommandoen: kommandoen «chekc» finnes ikke. Mente du check? Se «fasit --help».",
    ],
    [["trace"], "Forstår ikke kommandoen: TALL mangler. Se «fasit trace --help»."],
    [["build"], "Forstår ikke kommandoen: valget --out <mappe> må være med. Se «fasit build --help»."],
    [
      ["build", "--out"],
      "Forstår ikke kommandoen: valget --out <mappe> mangler verdi. Se «fasit build --help».",
    ],
    [
      ["check", "a", "b"],
      "Forstår ikke kommandoen: for mange ord etter «fasit check». Se «fasit check --help».",
    ],
    [
      ["check", "--format", "xml"],
      "Forstår ikke kommandoen: «xml» er ikke en gyldig verdi for --format <form>. Velg text, json, sarif. Se «fasit check --help».",
    ],
    [
      ["preview", "--port", "åtte"],
      "Forstår ikke kommandoen: «åtte» er ikke et gyldig tall for --port <port>. Se «fasit preview --help».",
    ],
    [
      ["schema", "kapitler"],
      "Forstår ikke kommandoen: «kapitler» er ikke en gyldig verdi for filer. Velg settings, figures. Se «fasit schema --help».",
    ],
    [
      ["trace", "x", "--version", "fjoråret"],
      "Forstår ikke kommandoen: «fjoråret» er ikke en gyldig verdi for --version <versjon>. Velg regnskap, opprinnelig-budsjett, regulert-budsjett, prognose. Se «fasit trace --help».",
    ],
    [
      ["--lang", "sv", "check"],
      "Forstår ikke kommandoen: «sv» er ikke en gyldig verdi for --lang <språk>. Velg nb, nn, en. Se «fasit --help».",
    ],
  ])("%j", async (argv, line) => {
    expect(await fasit(argv)).toEqual({ code: 2, out: "", err: `${line}\n` });
  });
});

describe("help", () => {
  test.each(["nb", "nn", "en"])("of the program and of each command, in %s", async (language) => {
    const commands = [
      "new",
      "check",
      "fix",
      "bind",
      "docx",
      "fetch",
      "build",
      "preview",
      "trace",
      "explain",
      "schema",
      "lsp",
    ];
    const pages = [];
    const kostra = ["kostra", "kostra check", "kostra vectors", "kostra figures"];
    const named = [...commands, ...kostra].map((name) => [...name.split(" "), "--help"]);
    for (const argv of [["--help"], ...named]) {
      const { code, out, err } = await fasit([...argv, "--lang", language]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/\n {2}\$ fasit /); // an example on every page
      pages.push(out);
    }
    golden(new URL(`golden/help-${language}.txt`, import.meta.url), pages.join("\n———\n\n"));
  });

  test("is what one gets without a command", async () => {
    expect((await fasit([])).out).toBe((await fasit(["--help"])).out);
  });

  test("fasit --version is the program's", async () => {
    expect((await fasit(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await fasit(["-V"])).code).toBe(0);
  });
});

describe("a bug of ours", () => {
  const broken: Partial<Engine> = {
    compile: async () => {
      throw new TypeError("cannot read properties of undefined");
    },
  };

  test("ends with 70, a mark and no stack trace", async () => {
    const { code, out, err } = await fasit(["check"], broken);
    expect([code, out]).toEqual([70, ""]);
    expect(err).toMatch(
      /^error FAS9001 bug-in-fasit\n {2}Dette er en feil i Fasit, ikke i rapporten din \(merke [0-9a-f]{8}\)/,
    );
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("has the same mark each time", async () => {
    const mark = async () => /merke (\w+)/.exec((await fasit(["check"], broken)).err)?.[1];
    expect(await mark()).toBe(await mark());
  });

  test("shows its stack when FASIT_DEBUG is 1", async () => {
    expect((await fasit(["check"], broken, { FASIT_DEBUG: "1" })).err).toMatch(/\n\s+at /);
  });
});

describe("fix and since", () => {
  const at = { file: "report/01-okonomi.md", line: 3, column: 16 };
  const made = (contradicted: number): Partial<Engine> => ({
    fixReport: async () => ({
      compilation: fakeCompilation(),
      proposals: [{ at, figures: ["resultat"], phrase: "42 000 kroner", replacement: "40 000 kroner" }],
      left: [{ at, figures: ["plass"], phrase: "det beste", reason: "rank" }],
      diff: [
        { kind: "old", text: "-Ble 42 000 kroner." },
        { kind: "new", text: "+Ble 40 000 kroner." },
      ],
      written: [],
      findings: [],
      contradicted,
    }),
  });

  test("fix exits with 1 as long as something is contradicted, and colours only a terminal", async () => {
    const left = await fasit(["fix"], made(1));
    expect([left.code, left.out.includes("\u001b")]).toEqual([1, false]);
    expect(left.out).toContain("-Ble 42 000 kroner.\n+Ble 40 000 kroner.\n");
    expect(left.out).toContain("report/01-okonomi.md:3:16: det beste: ");
    expect((await fasit(["fix", "--write"], made(0))).code).toBe(0);
    expect((await fasit(["fix"], made(1), {}, true)).out).toContain("\u001b");
  });

  test("fix as JSON", async () => {
    const told = JSON.parse((await fasit(["fix", "--format", "json"], made(2))).out);
    expect(told.summary).toEqual({ proposals: 1, left: 1, contradicted: 2, write: false });
    expect(told.proposals[0]).toMatchObject({ line: 3, replacement: "40 000 kroner" });
    expect(told.left[0].reason).toBe("rank");
  });

  test("since tells what vanished; a build that cannot be read is an error", async () => {
    const gone = {
      file: "report/01-okonomi.md",
      line: 9,
      phrase: "80 lærere",
      sentence: "80 lærere.",
      figures: ["x"],
      verdict: "holds",
      values: [],
    } as const;
    const engine: Partial<Engine> = {
      ...compiled({}),
      readEarlierClaims: async () => ({ value: [gone], findings: [] }),
    };
    const text = await fasit(["check", "--since", "site"], engine);
    expect(text.out).toContain("report/01-okonomi.md:9: 80 lærere: borte");
    const json = JSON.parse((await fasit(["check", "--since", "site", "--format", "json"], engine)).out);
    expect(json.since.changes.at(-1)).toMatchObject({ kind: "vanished", now: null });
    const unread = finding("FAS6905", undefined, { path: "site", problem: { nb: "x", nn: "x", en: "x" } });
    const refused = {
      ...compiled({}),
      readEarlierClaims: async () => ({ value: undefined, findings: [unread] }),
    };
    expect((await fasit(["check", "--since", "site"], refused)).code).toBe(1);
  });
});

test("fetch tells what became of each file, and answers 1 when one could not be fetched", async () => {
  const files = [
    { file: "a.json", url: "https://x.no/a", state: "fetched", parts: 2, changed: true },
    { file: "b.json", url: "https://x.no/b", state: "fresh", parts: 1, changed: false },
  ] as const;
  const good = await fasit(["fetch"], {
    fetchSources: async () => ({ files, findings: [], language: "nn" }),
  });
  expect(good).toMatchObject({ code: 0 });
  expect(good.out).toBe(
    "a.json: henta, sett saman av 2 svar\n  https://x.no/a\nb.json: uendra (henta for mindre enn eit døgn sidan)\n  https://x.no/b\n",
  );
  const failed = finding("FAS1130", undefined, { url: "https://x.no/a", problem: "HTTP 500" });
  const bad = await fasit(["fetch"], {
    fetchSources: async () => ({ files: [], findings: [failed], language: "nb" }),
  });
  expect(bad).toMatchObject({ code: 1 });
  expect(bad.out).toContain("HTTP 500");
});
