/**
 * A register that says where it is fetched from → the rows it lacks, from the platform's own service or from files somebody
 * has exported. Only counts are written: what the answers hold of persons goes no further than here.
 */
import { readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { spanFile } from "../sources/delimited.ts";
import { readField } from "../sources/field-values.ts";
import { countedDevices, lastDayUsed } from "../sources/google-workspace/chromeos-device.ts";
import { GoogleWorkspace } from "../sources/google-workspace/client.ts";
import {
  deviceHeaders,
  type Exported,
  readDeviceExport,
  readUsageExport,
  usageHeaders,
} from "../sources/google-workspace/exported.ts";
import { usageDays } from "../sources/google-workspace/usage-report.ts";
import type { RegisterSource, Source } from "../sources/mapping.ts";
import type { Web } from "../sources/pxweb/client.ts";
import { countDevices } from "../sources/usage/count-devices.ts";
import { dayAfter, daysBetween, norwegianDay } from "../sources/usage/days.ts";
import { fetchedSchemas, type UsageFetch } from "../sources/usage/fetch-settings.ts";
import { type FileRecords, readFileRecords } from "../sources/usage/file-records.ts";
import {
  daysToAsk,
  deviceRegister,
  putDevices,
  putUsage,
  usageRegister,
} from "../sources/usage/kept-register.ts";
import { Places } from "../sources/usage/places.ts";
import {
  type CountedDevice,
  type UsageAnswer,
  type UsageReader,
  usageMeasures,
} from "../sources/usage/usage-reader.ts";

/** What is needed to ask the service; never kept, never said. */
export interface UsageAccess {
  readonly credentials?: string | undefined;
  readonly admin?: string | undefined;
}

export interface UsageRequest {
  readonly folder: string;
  readonly source: RegisterSource & { readonly fetch: UsageFetch };
  /** Where its `fetch` stands in fasit.yaml. */
  readonly at: Span;
  readonly sources: readonly Source[];
  readonly year: number;
  /** Ask again for days that are whole already. */
  readonly again: boolean;
  readonly access: UsageAccess;
  readonly web: Web;
}

/** How far back the reports reach. */
const reachDays = 450;
/** Customer reports come about two days late: later days are not asked for. */
const delayDays = 2;
/** Units a finding names. */
const namedUnits = 5;

/** The register's new text; undefined when nothing could be had. */
export async function fetchUsage(request: UsageRequest): Promise<Loaded<string | undefined>> {
  const { folder, source } = request;
  const before = await recordsOf(folder, source.file);
  const kind = fetchedSchemas[source.schema === "enheter" ? "enheter" : "bruk"];
  return kind === "usage" ? usage(request, before) : devices(request, before);
}

/** The file as it stands; undefined when there is none yet. */
async function recordsOf(folder: string, file: string): Promise<FileRecords | undefined> {
  const isThere = await readFile(resolve(folder, file)).then(
    (bytes) => bytes.length > 0,
    () => false,
  );
  return isThere ? (await readFileRecords(folder, file, ["dato"], undefined)).value : undefined;
}

async function usage(
  request: UsageRequest,
  before: FileRecords | undefined,
): Promise<Loaded<string | undefined>> {
  const { source, at, year, web } = request;
  const measures = source.fetch.measures ?? usageMeasures;
  const register = usageRegister(before);
  const today = norwegianDay(web.now());
  const lastReady = dayAfter(today, -delayDays);
  const wanted = daysBetween(`${year}-01-01`, `${year}-12-31`);
  const answer =
    source.fetch.files === undefined
      ? await asked(request, (reader) =>
          reader.usage(
            (request.again ? wanted : daysToAsk(register, wanted, measures)).filter(
              (day) => day <= lastReady && day >= dayAfter(today, -reachDays),
            ),
          ),
        )
      : await usageFromFiles(request, source.fetch.files);
  if (answer.value === undefined) return { value: undefined, findings: answer.findings };
  const { days, missing } = answer.value;
  putUsage(register, days);
  const text = days.length === 0 && before === undefined ? undefined : register.text();
  const known = source.fetch.files === undefined ? wanted.filter((day) => day <= lastReady) : [];
  const toldOf = new Set([...known, ...missing.map(({ day }) => day)]);
  const lacking = daysToAsk(
    register,
    wanted.filter((day) => toldOf.has(day)),
    measures,
  );
  const later = new Set(missing.flatMap(({ day, reason }) => (reason === "later" ? [day] : [])));
  const [first] = lacking;
  const told =
    first === undefined
      ? []
      : [
          finding("FAS1183", at, {
            days: lacking.length,
            first,
            last: lacking.at(-1) ?? first,
            later: lacking.filter((day) => later.has(day)).length,
          }),
        ];
  return { value: text, findings: [...answer.findings, ...told] };
}

async function usageFromFiles(
  request: UsageRequest,
  files: readonly string[],
): Promise<Loaded<UsageAnswer | undefined>> {
  const measures = request.source.fetch.measures ?? usageMeasures;
  const pages = await readAll(request, files, usageHeaders, readUsageExport);
  if (pages.findings.some(({ severity }) => severity === "error"))
    return { value: undefined, findings: pages.findings };
  const told = pages.value.flatMap((page) => page.usageReports.map(({ date }) => date)).sort();
  const [first, last] = [told[0], told.at(-1)];
  const days = first === undefined || last === undefined ? [] : daysBetween(first, last);
  return { value: usageDays(pages.value, days, measures), findings: pages.findings };
}

async function devices(
  request: UsageRequest,
  before: FileRecords | undefined,
): Promise<Loaded<string | undefined>> {
  const { source, at, web } = request;
  const places = await placesOf(request);
  const { files } = source.fetch;
  const list: Loaded<readonly CountedDevice[] | undefined> =
    files === undefined
      ? await asked(request, (reader) => reader.devices())
      : await devicesFromFiles(request, files);
  const findings = [...places.findings, ...list.findings];
  if (list.value === undefined) return { value: undefined, findings };
  const day =
    source.fetch.day ??
    (files === undefined ? norwegianDay(web.now()) : lastDayUsed(list.value)) ??
    norwegianDay(web.now());
  const counted = countDevices(list.value, places.value, day);
  const register = deviceRegister(before);
  putDevices(register, day, counted);
  const { count, units } = counted.unplaced;
  if (count > 0)
    findings.push(
      finding("FAS1184", at, {
        count,
        units: units.slice(0, namedUnits),
        more: Math.max(0, units.length - namedUnits),
      }),
    );
  return { value: register.text(), findings };
}

async function devicesFromFiles(
  request: UsageRequest,
  files: readonly string[],
): Promise<Loaded<readonly CountedDevice[] | undefined>> {
  const read = await readAll(request, files, deviceHeaders, readDeviceExport);
  const inside = files
    .filter((file) => isInside(request.folder, resolve(request.folder, file)))
    .map((file) => finding("FAS1185", request.at, { file: spanFile(file) }));
  const findings = [...read.findings, ...inside];
  const isWhole = !read.findings.some(({ severity }) => severity === "error");
  return { value: isWhole ? countedDevices(read.value) : undefined, findings };
}

async function readAll<T>(
  { folder, at }: UsageRequest,
  files: readonly string[],
  headers: readonly string[],
  read: (file: string, exported: Exported) => Loaded<readonly T[]>,
): Promise<Loaded<readonly T[]>> {
  const values: T[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const exported = await exportedIn(folder, file, headers, at);
    findings.push(...exported.findings);
    if (exported.value === undefined) continue;
    const one = read(spanFile(file), exported.value);
    values.push(...one.value);
    findings.push(...one.findings);
  }
  return { value: values, findings };
}

async function exportedIn(
  folder: string,
  file: string,
  headers: readonly string[],
  at: Span,
): Promise<Loaded<Exported | undefined>> {
  const bytes = await readFile(resolve(folder, file)).catch(() => undefined);
  if (bytes !== undefined) {
    const text = new TextDecoder("utf-8").decode(bytes);
    if (/^\s*[[{]/.test(text)) return { value: { kind: "json", text }, findings: [] };
  }
  const table = await readFileRecords(folder, file, headers, at);
  if (table.value === undefined) return { value: undefined, findings: table.findings };
  return { value: { kind: "table", records: table.value.records }, findings: table.findings };
}

/** The register `skolesteder` of the same report: which units and places are which schools. */
async function placesOf({ folder, sources }: UsageRequest): Promise<Loaded<Places>> {
  const places = sources.filter((one) => one.kind === "register" && one.schema === "skolesteder");
  const read = await Promise.all(
    places.map(({ file }) => readFileRecords(folder, file, ["skole"], undefined)),
  );
  const rows = read.flatMap(({ value }) => value?.records ?? []);
  return {
    value: new Places(
      rows.map(({ cells }) => ({
        school: cells.skole ?? "",
        unit: cells.enhet ?? "",
        location: cells.lokasjon ?? "",
        isStore: readField(cells.lager ?? "", "boolean") === "true",
      })),
    ),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** Asks the service; FAS1181 when it is not said how. */
async function asked<T>(
  { folder, access, web, at, source }: UsageRequest,
  ask: (reader: UsageReader) => Promise<Loaded<T | undefined>>,
): Promise<Loaded<T | undefined>> {
  const { credentials, admin } = access;
  if (credentials === undefined)
    return { value: undefined, findings: [finding("FAS1181", at, { problem: "none" })] };
  if (isInside(folder, resolve(credentials)))
    return { value: undefined, findings: [finding("FAS1181", at, { problem: "inside" })] };
  const { measures } = source.fetch;
  const reader = new GoogleWorkspace({
    web,
    credentials,
    admin,
    at,
    ...(measures === undefined ? {} : { measures }),
  });
  return ask(reader);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
