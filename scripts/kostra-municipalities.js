/**
 * Makes src/kostra/data/kommuneendringer.json from SSB's change table as it stands in ../shared.
 *
 *   node scripts/kostra-municipalities.js [FACTS.csv]
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const facts = process.argv[2] ?? join(root, "../shared/facts/municipality-changes.csv");
const [header, ...lines] = readFileSync(facts, "utf8").trimEnd().split(/\r?\n/);
if (header !== "from_code,from_name,to_code,to_name,date") throw new Error(`unknown header: ${header}`);
const changes = lines.map((line) => {
  const cells = line.split(",");
  if (cells.length !== 5 || !/^\d{4}-01-01$/.test(cells[4])) throw new Error(`not understood: ${line}`);
  const [from, fromName, to, toName, date] = cells;
  return { from, fromName, to, toName, year: Number(date.slice(0, 4)) };
});
const list = {
  source:
    "Statistisk sentralbyrå, KLASS 131 Standard for kommuneinndeling, changes 1994-01-01 to 2024-01-01 (CC BY 4.0), by way of github.com/opisthokonta/kommuneendringer commit d5c6180",
  checksum: createHash("sha256").update(JSON.stringify(changes)).digest("hex"),
};
const rows = changes.map(
  (one) =>
    `    ${JSON.stringify(one)
      .replaceAll(/([{,:])"/g, '$1 "')
      .replaceAll('":', '": ')
      .replaceAll(/:\s+/g, ": ")
      .replace("}", " }")
      .replaceAll(/,\s*"/g, ', "')}`,
);
writeFileSync(
  join(root, "src/kostra/data/kommuneendringer.json"),
  `{\n  "source": ${JSON.stringify(list.source)},\n  "checksum": "${list.checksum}",\n  "changes": [\n${rows.join(",\n")}\n  ]\n}\n`,
);
