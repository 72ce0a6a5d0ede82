/**
 * Google's reports as files that somebody has exported: JSON as the service answers it (one page, several in a list, or one
 * a line), or CSV with the service's field names as headers, as administrators' tools write it.
 *
 * Usage in CSV: a column `date` and one for each parameter (`drive:num_items_created`). Devices in CSV: `status`, `orgUnitPath`,
 * `annotatedLocation`, `lastSync`, and `activeTimeRanges.0.date` with `activeTimeRanges.0.activeTime` and onwards.
 *
 * Layer: sources; pure (text in, pages out).
 */
import { z } from "zod";
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import type { FileRecord } from "../usage/file-records.ts";
import { devicePage, deviceSchema, type ListedDevice } from "./chromeos-device.ts";
import { type UsagePage, usagePage } from "./usage-report.ts";

type Read<T> = Loaded<readonly T[]>;

/** What stands in an exported file. */
export type Exported =
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "table"; readonly records: readonly FileRecord[] };

/** Which headers an exported table must have. */
export const usageHeaders = ["date"] as const;
export const deviceHeaders = ["status", "orgUnitPath"] as const;

/** The usage pages of a file. FAS1182 where it is not what it should be; then nothing of the file is used. */
export function readUsageExport(file: string, exported: Exported): Read<UsagePage> {
  if (exported.kind === "json") return parsedAll(file, jsonValues(file, exported.text), usagePage);
  const pages = exported.records.map(({ line, cells }) => ({
    line,
    value: {
      kind: "admin#reports#usageReports",
      usageReports: [
        {
          date: cells.date ?? "",
          parameters: Object.entries(cells).flatMap(([name, value]) =>
            name.includes(":") && value.trim() !== "" ? [{ name, intValue: value.trim() }] : [],
          ),
        },
      ],
    },
  }));
  return parsedAll(file, { value: pages, findings: [] }, usagePage);
}

/** The devices of a file, as far as they may be known. FAS1182 as above. */
export function readDeviceExport(file: string, exported: Exported): Read<ListedDevice> {
  if (exported.kind === "json") {
    const { value: values, findings: broken } = jsonValues(file, exported.text);
    const isOneDevice = ({ value }: Placed): boolean =>
      typeof value === "object" && value !== null && !("chromeosdevices" in value) && "status" in value;
    const single = values.filter(isOneDevice);
    const pages = values.filter((one) => !isOneDevice(one));
    const devices = parsedAll(file, { value: single, findings: [] }, deviceSchema);
    const listed = parsedAll(file, { value: pages, findings: broken }, exportedList);
    const findings = [...listed.findings, ...devices.findings];
    const all = [...listed.value.flatMap((page) => page.chromeosdevices), ...devices.value];
    return { value: findings.length > 0 ? [] : all, findings };
  }
  const devices = exported.records.map(({ line, cells }) => ({
    line,
    value: {
      status: cells.status,
      orgUnitPath: cells.orgUnitPath,
      annotatedLocation: cells.annotatedLocation,
      lastSync: cells.lastSync === "" ? undefined : cells.lastSync,
      activeTimeRanges: rangesOf(cells),
    },
  }));
  return parsedAll(file, { value: devices, findings: [] }, deviceSchema);
}

/** A page of the list, which an export need not call by its kind. */
const exportedList = devicePage.extend({ chromeosdevices: z.array(deviceSchema) });

function rangesOf(record: Readonly<Record<string, string>>): readonly { date: string; activeTime: string }[] {
  const ranges: { date: string; activeTime: string }[] = [];
  for (let index = 0; ; index += 1) {
    const date = record[`activeTimeRanges.${index}.date`];
    if (date === undefined) return ranges;
    if (date !== "") ranges.push({ date, activeTime: record[`activeTimeRanges.${index}.activeTime`] || "0" });
  }
}

interface Placed {
  readonly value: unknown;
  readonly line: number;
}

/** The file's objects: the whole file, the members of its list, or one a line. */
function jsonValues(file: string, text: string): Read<Placed> {
  const whole = text.replace(/^\ufeff/, "");
  try {
    const value: unknown = JSON.parse(whole);
    return {
      value: (Array.isArray(value) ? value : [value]).map((one) => ({ value: one, line: 1 })),
      findings: [],
    };
  } catch (error) {
    const lines = whole.split(/\r?\n/);
    const values: Placed[] = [];
    for (const [index, line] of lines.entries()) {
      if (line.trim() === "") continue;
      try {
        values.push({ value: JSON.parse(line), line: index + 1 });
      } catch {
        // Where the first line is no value of its own either, it is the whole file that is broken.
        const problem = error instanceof Error ? error.message : String(error);
        return unreadable(file, index + 1, index === 0 ? withoutContent(problem) : "not JSON");
      }
    }
    return { value: values, findings: [] };
  }
}

/** The parser's message without what stands in the file: it may hold somebody's name. */
function withoutContent(problem: string): string {
  return problem.replace(/,? ?"[\s\S]*$/, "").replace(/\.\.\.[\s\S]*$/, "");
}

function unreadable<T>(file: string, line: number, problem: string): Read<T> {
  return { value: [], findings: [finding("FAS1182", { file, line, column: 1 }, { problem })] };
}

/** Each value held against the schema; the findings name the field and what was expected, never what stands there. */
function parsedAll<S extends z.ZodType>(
  file: string,
  { value: values, findings: before }: Read<Placed>,
  schema: S,
): Read<z.output<S>> {
  const findings: Finding[] = [...before];
  const parsed: z.output<S>[] = [];
  for (const { value, line } of values) {
    const one = schema.safeParse(value);
    if (one.success) parsed.push(one.data);
    else {
      const problem = problemOf(one.error);
      findings.push(finding("FAS1182", { file, line, column: 1 }, { problem }));
    }
  }
  return findings.length > 0 ? { value: [], findings } : { value: parsed, findings: [] };
}

/** The first thing wrong: where in the answer, and what was expected. */
export function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return "not as documented";
  const path = issue.path.map(String).join(".");
  return `${path === "" ? "the answer" : path}: ${issue.code.replaceAll("_", " ")}`;
}
