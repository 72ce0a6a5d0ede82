/**
 * An official statement as a table: a row for each line, a column for each amount, as the page shows them.
 *
 * Layer: publish; pure.
 */

import { languages, type Text } from "../../../base/language.ts";
import { columnWords, statementAbout, unitShort } from "../../../base/messages/open-data.ts";
import { versionNames } from "../../../base/messages/terms.ts";
import type { Statement, StatementColumn } from "../../../statements/statement.ts";
import type { ReportMeta } from "../../checked-report.ts";
import { capitalised } from "../../shared/capitalised.ts";
import { statementDataPath } from "../../shared/data-address.ts";
import { column, type DataColumn, type DataTable, dataTable } from "../data-table.ts";

export function statementTable(statement: Statement, { year, language }: ReportMeta): DataTable {
  const amounts = statement.columns.map(amountColumn);
  const hasDeviation = statement.lines.some(({ deviationOre }) => deviationOre !== undefined);
  const title = Object.fromEntries(
    languages.map((one) => [one, `${statement.title[one]} ${year}`]),
  ) as Record<keyof Text, string>;
  return dataTable(
    {
      id: statement.id,
      path: statementDataPath(statement.id),
      title,
      about: statementAbout(statement.law),
      columns: [
        column("linje"),
        column("nr"),
        column("linje_navn"),
        ...unique(amounts),
        ...(hasDeviation ? [column("avvik", "amount")] : []),
        column("tall"),
      ],
      key: ["linje"],
      labels: { linje: "linje_navn" },
    },
    () =>
      statement.lines.map((line) => [
        line.id,
        line.number,
        line.label[language],
        ...statement.columns.map((_, index) => line.amounts[index]),
        ...(hasDeviation ? [line.deviationOre] : []),
        line.figureId,
      ]),
  );
}

/** `regnskap_2017`, or `regnskap_2017_asker_kf` for a part of consolidated accounts. */
function amountColumn({ year, version, part }: StatementColumn): DataColumn {
  const names = [version, String(year), ...(part === undefined ? [] : [part.entity])];
  const titles = languages.map((language) => [
    language,
    part === undefined ? capitalised(`${versionNames[version][language]} ${year}`) : part.name[language],
  ]);
  return {
    name: columnName(names.join("_")),
    kind: "amount",
    title: Object.fromEntries(titles) as Record<keyof Text, string>,
    about: columnWords.belop.about,
    unit: unitShort.kr,
  };
}

/** As programs and the W3C's rules can have it: `Skoleår` is `skolear`. */
export function columnName(text: string): string {
  const plain = text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("å", "a");
  return plain.replaceAll(/[^a-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "") || "kolonne";
}

/** Two parts whose names come to the same letters are told apart by number. */
export function unique(columns: readonly DataColumn[]): readonly DataColumn[] {
  const seen = new Set<string>();
  return columns.map((one) => {
    let name = one.name;
    for (let n = 2; seen.has(name); n += 1) name = `${one.name}_${n}`;
    seen.add(name);
    return { ...one, name };
  });
}
