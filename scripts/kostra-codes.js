/**
 * Makes src/kostra/data/*.json from the public facts in ../shared and the names in kostra-names.json.
 *
 *   node scripts/kostra-codes.js [FACTS]     FACTS defaults to ../shared/facts/kostra
 *
 * The same facts give the same bytes; a test checks each list against the checksum it carries.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const data = join(root, "src/kostra/data");
const facts = process.argv[2] ?? join(root, "../shared/facts/kostra");
const names = JSON.parse(readFileSync(join(import.meta.dirname, "kostra-names.json"), "utf8"));

const before = { to: 2019 };
const after = { from: 2020 };
const listSource = (kind) =>
  `SSB kostra-kontrollprogram (MIT), code lists for reporting year 2025, ${kind} of municipalities, counties and their units`;
const hierarchySource = (what) => `SSB kostraregnskap 0.0.6 (MIT), ${what}`;

/** A quoted CSV → one record per line. The facts' files have no line breaks inside quotes. */
function records(path) {
  const cells = (line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? "",
    );
  const [header, ...lines] = readFileSync(join(facts, path), "utf8").trimEnd().split(/\r?\n/);
  const columns = cells(header);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, at) => [columns[at], cell])));
}

/** Codes of a hierarchy that sum nothing else: the official codes of its year. */
function leaves(path) {
  const edges = records(path).filter((edge) => edge.sign !== "");
  const sums = new Set(edges.map((edge) => edge.to));
  return new Set(edges.map((edge) => edge.from).filter((code) => !sums.has(code) && /^\d+$/.test(code)));
}

/** Leaves below any of the sums. */
function below(path, sums) {
  const edges = records(path);
  const found = new Set();
  const visit = (code) => {
    if (found.has(code)) return;
    found.add(code);
    for (const edge of edges) if (edge.to === code) visit(edge.from);
  };
  for (const sum of sums) visit(sum);
  return found;
}

const posted = (path, column) => new Set(records(path).map((row) => row[column]));

/** The lists for 2025 without the church's own plan, placeholders and blanks. */
function listed(kind) {
  const rows = records("codes.csv").filter(
    (row) => row.kind === kind && !/^0[FG]$/.test(row.skjema) && /^\d+$/.test(row.code),
  );
  return new Map(rows.map((row) => [row.code, row]));
}

function named(kind, version, code, factsName) {
  const own = names[kind]?.[code];
  const known = typeof own === "object" ? own[version] : own;
  if (known !== undefined) return { name: known, nameSource: "kostra-kontoplan" };
  return factsName ? { name: factsName, nameSource: "facts" } : {};
}

function write(file, source, years, codes) {
  const sorted = [...codes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const checksum = createHash("sha256").update(JSON.stringify(sorted)).digest("hex");
  const codesText = sorted.map((code) => JSON.stringify(code)).join(",\n");
  const head = JSON.stringify({ source, years, checksum }).slice(0, -1);
  writeFileSync(join(data, file), `${head},"codes":[${codesText}]}\n`);
}

/**
 * Where an art may be posted; absent = in drift and in investering. A remark of its own ("operations only") decides;
 * "in operations only with funksjon 281" bounds the funksjon, not the kontoklasse.
 */
function artUse(notes) {
  const remarks = notes.split("; ").map((remark) => remark.replace(/ \(control \d+\)$/, ""));
  if (remarks.includes("Oslo district only")) return { only: "oslo-bydel" };
  if (remarks.includes("investment only")) return { only: "investering" };
  if (remarks.includes("operations only")) return { only: "drift" };
  return {};
}

function arter() {
  const hierarchy = "ssb-hierarchies/2015/artshierarki.csv";
  const inDrift = below(hierarchy, ["AGD23", "AGD70", "AGD29"]);
  const oslo = new Set(["298", "379", "798"]);
  const codes = new Set([
    ...leaves(hierarchy),
    ...posted("ssb-hierarchies/2015/data.csv", "art"),
    ...posted("ssb-hierarchies/2015/data_saer.csv", "art"),
  ]);
  const use = (code) => {
    if (oslo.has(code)) return { only: "oslo-bydel" };
    return inDrift.has(code) ? {} : { only: "investering" };
  };
  write(
    "arter-2015.json",
    hierarchySource(
      "artshierarki 2015: its leaves and the arts posted in 2015; `only` is what is outside AGD23, AGD29 and AGD70",
    ),
    before,
    [...codes].map((code) => ({ code, ...named("art", "2015", code), ...use(code) })),
  );
  write(
    "arter-2025.json",
    listSource("art"),
    after,
    [...listed("art").values()].map(({ code, name, notes }) => ({
      code,
      ...named("art", "2025", code, name),
      ...artUse(notes),
    })),
  );
}

/** Names in codes.csv for funksjon 281 and 325 come from the message of control 035, and are not names. */
const notNames = new Set(["281", "325"]);

function funksjoner() {
  const codes = leaves("ssb-hierarchies/2015/funksjonshierarki.csv");
  const in2015 = [...codes].map((code) => ({ code, ...named("funksjon", "2015", code) }));
  const older = Object.entries(names.funksjonTo2014).map(([code, name]) => ({
    code,
    name,
    nameSource: "municipal-plan",
  }));
  write(
    "funksjoner-2013.json",
    `${hierarchySource("funksjonshierarki 2015: its leaves")}; with those that the accounts and budgets of Sogndal and Bergen for 2011–2013 use and the hierarchy no longer has (municipal-plan)`,
    { to: 2014 },
    [...in2015, ...older],
  );
  write(
    "funksjoner-2015.json",
    hierarchySource("funksjonshierarki 2015: its leaves"),
    { from: 2015, to: 2019 },
    in2015,
  );
  write(
    "funksjoner-2025.json",
    listSource("funksjon"),
    after,
    [...listed("funksjon").values()].map(({ code, name, notes }) => ({
      code,
      ...named("funksjon", "2025", code, notNames.has(code) ? "" : name),
      ...(notes.startsWith("expired") ? { expired: true } : {}),
    })),
  );
}

function kapitler() {
  const hierarchy = "ssb-hierarchies/balanse-2016/kapittelhierarki.csv";
  const titles = new Map(
    records("ssb-hierarchies/balanse-2016/kapittel-titles.csv").map((row) => [row.code, row.title]),
  );
  const codes = new Set([
    ...leaves(hierarchy),
    ...posted("ssb-hierarchies/balanse-2016/data.csv", "kapittel"),
  ]);
  write(
    "kapitler-2016.json",
    hierarchySource("kapittelhierarki 2016: its leaves and the chapters posted in 2016"),
    before,
    [...codes].map((code) => ({ code, ...named("kapittel", "2016", code, titles.get(code)) })),
  );
  write(
    "kapitler-2025.json",
    listSource("kapittel"),
    after,
    [...listed("kapittel").values()].map(({ code, name }) => ({
      code,
      ...named("kapittel", "2025", code, name),
    })),
  );
}

function others() {
  write(
    "sektorer-2025.json",
    `${listSource("sektor")}. No list of earlier sectors is at hand: it serves all years`,
    {},
    [...listed("sektor").values()].map(({ code, name }) => ({
      code,
      ...named("sektor", "2025", code, name),
    })),
  );
  const kinds = {
    Driftsregnskap: "drift",
    Investeringsregnskap: "investering",
    Balanseregnskap: "balanse",
  };
  write(
    "kontoklasser.json",
    `${listSource("kontoklasse")}. The classes are the same before 2020`,
    {},
    [...listed("kontoklasse").values()].map(({ code, name, skjema }) => ({
      code,
      name,
      nameSource: "facts",
      kind: kinds[name],
      skjema: skjema.split(";"),
    })),
  );
}

/** Which codes a filing may carry, by the arguments it is sent with: every row of codes.csv. */
function filingCodes() {
  write(
    "filing-codes-2025.json",
    "SSB kostra-kontrollprogram (MIT), code lists for reporting year 2025. `skjema`: the skjema that may carry the code; in brackets what else must hold of the filing",
    {},
    records("codes.csv").map(({ kind, code, skjema }) => ({ kind, code, skjema: skjema.split(";") })),
  );
}

/** Codes with a rule of their own, transcribed in kostra-control-lists.json and held against the notes of codes.csv. */
function controlLists() {
  const { source, lists } = JSON.parse(
    readFileSync(join(import.meta.dirname, "kostra-control-lists.json"), "utf8"),
  );
  const noted = (list, control, church) =>
    records("codes.csv")
      .filter(({ kind }) => kind === (list.endsWith("Art") ? "art" : "funksjon"))
      .filter(
        ({ notes, skjema }) => /^0[FG]$/.test(skjema) === church && notes.includes(`control ${control}`),
      )
      .map(({ code }) => code);
  for (const [list, control] of [
    ["invalidDriftFunksjon", "020"],
    ["invalidDriftArt", "025"],
    ["illogicalDriftArt", "030"],
    ["invalidInvesteringFunksjon", "040"],
    ["illogicalInvesteringFunksjon", "045"],
    ["invalidInvesteringArt", "050"],
    ["illogicalInvesteringArt", "055"],
    ["financingArt", "200"],
  ])
    for (const [area, church] of [
      ["annual", false],
      ["church", true],
    ])
      if (
        lists[list][area] !== undefined &&
        `${noted(list, control, church).sort()}` !== `${lists[list][area]}`
      )
        throw new Error(`${list} (${area}) is not what codes.csv says of control ${control}`);
  write(
    "control-lists-2025.json",
    source,
    {},
    Object.entries(lists).flatMap(([code, areas]) =>
      Object.entries(areas).map(([area, codes]) => ({ code, area, codes })),
    ),
  );
}

arter();
funksjoner();
kapitler();
others();
filingCodes();
controlLists();
execFileSync(join(root, "node_modules/.bin/biome"), ["format", "--write", data], { stdio: "inherit" });
