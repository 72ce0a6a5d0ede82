/**
 * Where a code first occurs in a delimited file: for findings about codes, which are made on groups.
 */
import type { Span } from "../base/finding.ts";
import { columnOf, type FileTable } from "../sources/table.ts";

/**
 * The first cell of a column for each of `codes`, where `codeOf` takes the code out of a cell's text.
 * Reads the file until all are found.
 */
export async function firstPlaces(
  plan: FileTable,
  header: string,
  codeOf: (text: string) => string,
  codes: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Span>> {
  const places = new Map<string, Span>();
  const column = columnOf(plan, header);
  await plan.visit((_record, cells) => {
    const cell = cells()[column];
    const text = cell?.text.trim() ?? "";
    const code = codeOf(text);
    if (cell !== undefined && codes.has(code) && !places.has(code))
      places.set(code, {
        file: plan.file,
        line: cell.line,
        column: cell.column,
        endLine: cell.line,
        endColumn: cell.column + cell.text.length,
      });
    return places.size < codes.size;
  });
  return places;
}
