/**
 * The sources of a report, opened: its own, and those of the parties when it is a merger.
 */
import type { Finding, Loaded } from "../base/finding.ts";
import type { CountedPart } from "../publish/checked-report.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { YamlValue } from "../sources/yaml-reader.ts";
import type { OpenedWarehouse } from "../warehouse/open.ts";
import type { Warehouse } from "../warehouse/warehouse.ts";
import type { Config } from "./config.ts";
import { consolidatedWarehouse } from "./consolidated-warehouse.ts";
import type { FolderText } from "./folder.ts";
import { type MergedWarehouse, mergedWarehouse } from "./merged-warehouse.ts";
import { mergerNumbers } from "./merger-numbers.ts";
import { type Merging, readMerging } from "./read-merging.ts";
import { countedParts, peopleTables, registerSchemas } from "./register-schemas.ts";
import type { SourceOpener } from "./source-cache.ts";

export interface ReportRequest {
  /** Absolute. */
  readonly folder: string;
  readonly settings: Pick<YamlValue<Config>, "data" | "at">;
  readonly schemaFiles: readonly FolderText[];
  readonly settingsText: string;
  readonly lines: boolean;
  readonly opener: SourceOpener;
  readonly onProgress: (file: string) => void;
  /** False when the settings were made of a command line, and have no place. */
  readonly hasPlaces?: boolean;
}

export interface OpenedReport {
  /** With the names of the parties' areas. */
  readonly config: Config;
  readonly warehouse: Warehouse;
  readonly published: readonly PublishedValue[];
  /** Registers that hold persons, by table; one made of the parties' holds what theirs do. */
  readonly peopleTables: readonly string[];
  /** Columns of them that count some of what another counts. */
  readonly parts: readonly CountedPart[];
  /** What the opener is told when it is no longer needed. */
  readonly opened: OpenedWarehouse;
  /** Every source file, as findings name it. */
  readonly files: readonly string[];
  readonly merger: { readonly merging: Merging; readonly ledgers: MergedWarehouse["ledgers"] } | undefined;
}

/** Findings are those of the settings, the sources and the merger. */
export async function openReport(request: ReportRequest): Promise<Loaded<OpenedReport>> {
  const { folder, settings, opener } = request;
  const config = settings.data;
  const { entity } = config.municipality;
  const findings: Finding[] = [];
  const schemas = registerSchemas(request.schemaFiles);
  const placed = request.hasPlaces ?? true;
  const merging =
    config.merge === undefined
      ? undefined
      : await readMerging(folder, entity, config.merge, (path) =>
          placed ? settings.at(["merge", ...path]) : undefined,
        );
  const sources = [...config.sources, ...(merging?.value.sources ?? [])];
  const known = new Map([...schemas.value, ...(merging?.value.schemas ?? [])]);
  const people = peopleTables(sources, known);
  const united = (merging?.value.unions ?? []).filter(({ of }) =>
    of.some(({ table }) => people.includes(table)),
  );
  const texts = [request.settingsText, ...request.schemaFiles.map((one) => one.text)];
  const opened = await opener.open(
    {
      folder,
      sources,
      schemas: known,
      entity,
      lines: request.lines,
      ...(placed
        ? {
            sourceAt: (index) =>
              index < config.sources.length
                ? settings.at(["sources", index, "file"])
                : settings.at([
                    "merge",
                    "parts",
                    merging?.value.partOfSource[index - config.sources.length] ?? 0,
                  ]),
          }
        : {}),
      onProgress: request.onProgress,
      ...(merging === undefined ? {} : { unions: merging.value.unions }),
    },
    [...texts, merging?.value.fingerprint ?? ""].join("\u0000"),
  );
  const merged =
    merging === undefined ? undefined : await mergedWarehouse(opened.value.warehouse, merging.value);
  const whole = await consolidatedWarehouse(merged?.value.warehouse ?? opened.value.warehouse, config);
  findings.push(
    ...schemas.findings,
    ...(merging?.findings ?? []),
    ...(merging === undefined
      ? []
      : mergerNumbers(
          config.municipality.number,
          merging.value.parties.map((party) => party.number),
          config.report.year,
          placed ? settings.at(["municipality", "number"]) : undefined,
        )),
    ...opened.findings,
    ...(merged?.findings ?? []),
    ...whole.findings,
  );
  const names = merged?.value.ledgers.codes.names.get("area") ?? [];
  const areas = { ...merging?.value.areaNames, ...Object.fromEntries(names), ...config.areas };
  return {
    value: {
      config: merging === undefined ? config : { ...config, areas },
      warehouse: whole.value,
      published: opened.value.published,
      peopleTables: [...people, ...united.map(({ table }) => table)],
      parts: countedParts(sources, known),
      opened: opened.value,
      files: [
        ...sources.map((source) => source.file),
        ...Object.values(config.merge?.mapping ?? {}).flatMap((file) => file ?? []),
      ],
      merger:
        merging === undefined || merged === undefined
          ? undefined
          : { merging: merging.value, ledgers: merged.value.ledgers },
    },
    findings,
  };
}
