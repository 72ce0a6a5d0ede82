import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openWarehouse } from "../warehouse/open.ts";
import { readConfig } from "./config.ts";
import { readFolder } from "./folder.ts";
import { rowReader } from "./row-reader.ts";

const folder = fileURLToPath(new URL("../../examples/asker-2017", import.meta.url));

test("rows filtered here are those the warehouse itself gives, in the same order", async () => {
  const config = readConfig((await readFolder(folder)).config?.text ?? "").value?.data;
  if (config === undefined) throw new Error("the example has no settings");
  const opened = await openWarehouse({
    folder,
    sources: config.sources.filter((source) => source.kind === "ledger"),
    schemas: new Map(),
    entity: "asker",
    lines: true,
    sourceAt: () => ({ file: "fasit.yaml", line: 1, column: 1 }),
  });
  const { warehouse } = opened.value;
  const point = { entity: "asker", year: 2017, version: "regnskap" } as const;
  const read = rowReader(warehouse);
  const filters = [
    {},
    { kontoklasse: ["1"], art: ["010-099", "!020"] },
    { art: ["6*", "700"], area: ["2"] },
    { konto: ["16000"] },
    { ansvar: ["9700"], prosjekt: ["P110"] },
    { art: ["999"] },
  ];
  try {
    for (const filter of filters)
      expect(await read(point, filter)).toEqual(await warehouse.rows(point, filter));
    expect((await read(point, filters[4] ?? {})).length).toBeGreaterThan(0);
    expect((await read(point, filters[1] ?? {})).length).toBeGreaterThan(10);
  } finally {
    warehouse.close();
  }
});
