/**
 * `merge:` → what the parties are and have: their own fasit.yaml, their sources as if they stood in this folder, their
 * registers, and the tables of common codes.
 */
import { isAbsolute, posix, resolve } from "node:path";
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { same } from "../base/language.ts";
import { nearMatches } from "../base/near-match.ts";
import { readCodeMapping } from "../sources/code-mapping.ts";
import type { Source } from "../sources/mapping.ts";
import type { RegisterSchema } from "../sources/registers/register-schema.ts";
import type { Elimination, Part } from "../statements/combined/combination.ts";
import {
  type MappedDimension,
  type Mapping,
  type MergePlan,
  mappedDimensions,
} from "../statements/merge/plan.ts";
import type { RegisterUnion } from "../warehouse/register-unions.ts";
import { type Config, readConfig } from "./config.ts";
import { readFolder } from "./folder.ts";
import type { MergeSettings } from "./merge-settings.ts";
import { registerSchemas } from "./register-schemas.ts";

/** A party as its own folder describes it. */
export interface Party extends Part {
  readonly folder: string;
  readonly number: string;
  readonly year: number | undefined;
  /** As `merge:` states them, by year. */
  readonly inhabitants: Readonly<Record<string, number>>;
  /** The table of its register of inhabitants; undefined without one. */
  readonly population: string | undefined;
}

export interface Merging {
  readonly plan: MergePlan;
  readonly parties: readonly Party[];
  /** Every source of the parties, with the path from the merger's folder, and which party it is of. */
  readonly sources: readonly Source[];
  /** Place in `merge.parts` of each source. */
  readonly partOfSource: readonly number[];
  readonly schemas: ReadonlyMap<string, RegisterSchema>;
  readonly unions: readonly RegisterUnion[];
  /** Names of areas in the common codes. */
  readonly areaNames: Readonly<Record<string, string>>;
  /** Changes when a setting of a party does. */
  readonly fingerprint: string;
}

/** Where a setting of `merge:` stands; undefined when it was given on the command line. */
export type SettingAt = (path: readonly PropertyKey[]) => Span | undefined;

interface Read {
  readonly party: Party;
  readonly config: Config | undefined;
  readonly schemas: ReadonlyMap<string, RegisterSchema>;
  readonly text: string;
}

/** `folder` is absolute; `entity` is the new municipality. A party that cannot be read still counts as one. */
export async function readMerging(
  folder: string,
  entity: string,
  settings: MergeSettings,
  at: SettingAt,
): Promise<Loaded<Merging>> {
  const findings: Finding[] = [];
  const read: Read[] = [];
  for (const [index, part] of settings.parts.entries()) {
    const one = await readParty(folder, part, at(["parts", index, "folder"]));
    findings.push(...one.findings);
    const taken = [entity, ...read.map(({ party }) => party.entity)];
    if (taken.includes(one.value.party.entity))
      findings.push(
        finding("FAS4311", at(["parts", index]), { entity: one.value.party.entity, folder: part.folder }),
      );
    read.push(one.value);
  }
  const parties = read.map(({ party }) => party);
  const mapping = await readMapping(folder, settings, at);
  findings.push(...mapping.findings, ...unknownSides(settings, parties, at));
  const eliminations = settings.eliminations.map((one, index): Elimination => {
    const place = at(["eliminations", index, "name"]);
    const sides = [one.buyer, one.seller].map((side) => ({ entity: side.entity, accounts: [side.accounts] }));
    return { name: same(one.name), sides, ...(place === undefined ? {} : { at: place }) };
  });
  const sources = read.map(partySources);
  return {
    value: {
      plan: {
        entity,
        parts: parties.map(({ entity: own, name }) => ({ entity: own, name })),
        mapping: mapping.value,
        eliminations,
        complete: "class",
      },
      parties,
      sources: sources.flat(),
      partOfSource: sources.flatMap((list, index) => list.map(() => index)),
      schemas: new Map(read.flatMap(partySchemas)),
      unions: unionsOf(read),
      areaNames: Object.assign({}, ...read.map((one) => partyAreas(one, mapping.value.area !== undefined))),
      fingerprint: read.map((one) => one.text).join("\u0000"),
    },
    findings,
  };
}

async function readParty(
  folder: string,
  part: MergeSettings["parts"][number],
  at: Span | undefined,
): Promise<Loaded<Read>> {
  const found = await readFolder(resolve(folder, part.folder));
  const config = found.config === undefined ? undefined : readConfig(found.config.text);
  const schemas = registerSchemas(found.schemaFiles);
  const data = config?.value?.data;
  const inside = (one: Finding): Finding =>
    one.at === undefined ? one : { ...one, at: { ...one.at, file: pathFrom(part.folder, one.at.file) } };
  const fallback = posix.basename(part.folder.replaceAll("\\", "/").replace(/\/+$/, "")) || part.folder;
  const own = data?.sources.find((source) => source.kind === "register" && source.schema === "befolkning");
  const entity = data?.municipality.entity ?? fallback.toLowerCase();
  const party: Party = {
    folder: part.folder,
    entity,
    name: data?.municipality.name ?? fallback,
    number: data?.municipality.number ?? "",
    year: data?.report.year,
    inhabitants: part.inhabitants ?? {},
    population: own?.kind === "register" ? tableOf(entity, own.table ?? "befolkning") : undefined,
  };
  const text = [found.config, ...found.schemaFiles].map((one) => one?.text ?? "").join("\u0000");
  return {
    value: { party, config: data, schemas: schemas.value, text },
    findings: [
      ...(found.config === undefined ? [finding("FAS4310", at, { folder: part.folder })] : []),
      ...[...(config?.findings ?? []), ...schemas.findings].map(inside),
    ],
  };
}

/** A path in a party's folder, from the merger's. */
function pathFrom(folder: string, file: string): string {
  const [above, below] = [folder.replaceAll("\\", "/"), file.replaceAll("\\", "/")];
  return isAbsolute(file) ? below : posix.normalize(`${above}/${below}`);
}

const tableOf = (entity: string, table: string): string => `${entity.replaceAll("-", "_")}_${table}`;
const schemaOf = (entity: string, schema: string): string => `${entity}/${schema}`;

function partySources({ party, config }: Read): readonly Source[] {
  return (config?.sources ?? []).map((source): Source => {
    const file = pathFrom(party.folder, source.file);
    const { entity } = party;
    switch (source.kind) {
      case "ledger":
        return {
          ...source,
          file,
          amounts: source.amounts.map((one) => ({ ...one, entity: one.entity ?? entity })),
        };
      case "register": {
        const { schema, table } = source;
        return {
          ...source,
          file,
          table: tableOf(entity, table ?? schema ?? ""),
          ...(schema === undefined ? {} : { schema: schemaOf(entity, schema) }),
        };
      }
      case "json-stat":
        return { ...source, file };
      default:
        return { ...source, file, entity: source.entity ?? entity };
    }
  });
}

/** The party's schemas under names of its own, so that its registers refer to each other and not to a neighbour's. */
function partySchemas({ party, schemas }: Read): readonly (readonly [string, RegisterSchema])[] {
  return [...schemas.values()].map((schema) => {
    const name = schemaOf(party.entity, schema.name);
    const fields = schema.fields.map((field) =>
      field.references === undefined
        ? field
        : {
            ...field,
            references: { ...field.references, register: schemaOf(party.entity, field.references.register) },
          },
    );
    return [name, { ...schema, name, fields }];
  });
}

function unionsOf(read: readonly Read[]): readonly RegisterUnion[] {
  const tables = new Map<string, { part: string; table: string }[]>();
  for (const { party, config } of read)
    for (const source of config?.sources ?? []) {
      if (source.kind !== "register") continue;
      const name = source.table ?? source.schema ?? "";
      const of = tables.get(name) ?? [];
      tables.set(name, [...of, { part: party.entity, table: tableOf(party.entity, name) }]);
    }
  return [...tables].map(([table, of]) => ({ table, of }));
}

/** Without a table of common areas, each keeps its own, and the name says whose. */
function partyAreas({ party, config }: Read, isMapped: boolean): Readonly<Record<string, string>> {
  if (isMapped) return {};
  return Object.fromEntries(
    Object.entries(config?.areas ?? {}).map(([code, name]) => [
      `${party.entity}:${code}`,
      `${name} (${party.name})`,
    ]),
  );
}

async function readMapping(folder: string, settings: MergeSettings, at: SettingAt): Promise<Loaded<Mapping>> {
  const findings: Finding[] = [];
  const mapping: Partial<Record<MappedDimension, Mapping[MappedDimension]>> = {};
  for (const dimension of mappedDimensions) {
    const file = settings.mapping[dimension];
    if (file === undefined) continue;
    const table = await readCodeMapping(folder, file, at(["mapping", dimension]));
    findings.push(...table.findings);
    mapping[dimension] = table.value;
  }
  return { value: mapping as Mapping, findings };
}

/** FAS4303 for an elimination that names nobody. */
function unknownSides(settings: MergeSettings, parties: readonly Party[], at: SettingAt): readonly Finding[] {
  const known = parties.map((party) => party.entity);
  return settings.eliminations.flatMap((one, index) =>
    (["buyer", "seller"] as const)
      .filter((side) => !known.includes(one[side].entity))
      .map((side) => {
        const { entity } = one[side];
        return finding("FAS4303", at(["eliminations", index, side, "entity"]), {
          entity,
          known,
          near: nearMatches(entity, known),
        });
      }),
  );
}
