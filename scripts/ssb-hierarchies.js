/**
 * Makes src/kostra/data/ssb-2015.json: SSB's hierarchies, formulas and star table for 2015.
 *
 *   node scripts/ssb-hierarchies.js [FACTS]     FACTS defaults to ../shared/facts/kostra/ssb-hierarchies/2015
 *
 * The same facts give the same bytes; a test checks the tables against the checksum they carry.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const facts = process.argv[2] ?? join(root, "../shared/facts/kostra/ssb-hierarchies/2015");
const out = join(root, "src/kostra/data/ssb-2015.json");

/** Records of a CSV without commas or quotes inside cells. */
function records(file) {
  const [header, ...lines] = readFileSync(join(facts, file), "utf8")
    .replaceAll('"', "")
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at], cell])));
}

/** Each sum with its parts, `010 020 -030`, in the order of the file. */
function sums(file) {
  const parts = new Map();
  for (const { to, from, sign } of records(file))
    parts.set(to, [...(parts.get(to) ?? []), sign === "-" ? `-${from}` : from]);
  return [...parts].map(([to, list]) => [to, list.join(" ")]);
}

const tables = {
  funksjoner: sums("funksjonshierarki.csv"),
  arter: sums("artshierarki.csv"),
  formulas: records("formler.csv").map((row) => row.formel),
  stars: records("stjernetabell.csv").map((row) => [
    row.region,
    row.kontoklasse,
    row.funksjon,
    row.art,
    row.sign,
  ]),
};
const head = {
  source:
    "SSB kostraregnskap 0.0.6 (MIT), data set kostraRegnskapDataPen: funksjonshierarki, artshierarki, formler and stjernetabell for 2015",
  year: 2015,
  years: { to: 2019 },
  checksum: createHash("sha256").update(JSON.stringify(tables)).digest("hex"),
};
writeFileSync(out, JSON.stringify({ ...head, ...tables }));
execFileSync(join(root, "node_modules/.bin/biome"), ["format", "--write", out], { stdio: "inherit" });
