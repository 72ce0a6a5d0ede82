import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CodeList } from "./code-list.ts";
import {
  arter,
  artName,
  checkArt,
  checkFunksjon,
  funksjoner,
  funksjonName,
  kapitler,
  kontoklasseKind,
  sektorer,
} from "./codes.ts";
import kontoklasser from "./data/kontoklasser.json" with { type: "json" };

const lists: readonly (readonly [string, CodeList, number])[] = [
  // Sizes are those of the sources: 121 leaves in the hierarchy of 2015; 119 arter for 2025, church left out.
  ["arter to 2019", arter.list(2017), 121],
  ["arter from 2020", arter.list(2020), 119],
  ["funksjoner to 2014", funksjoner.list(2014), 145],
  ["funksjoner to 2019", funksjoner.list(2019), 141],
  ["funksjoner from 2020", funksjoner.list(2025), 152],
  ["kapitler to 2019", kapitler.list(2016), 42],
  ["kapitler from 2020", kapitler.list(2020), 47],
  ["sektorer", sektorer.list(2017), 20],
  ["kontoklasser", kontoklasser, 6],
];

describe("the lists", () => {
  test.each(lists)(
    "%s: unchanged since they were made, each code once, with a source",
    (_name, list, size) => {
      const checksum = createHash("sha256").update(JSON.stringify(list.codes)).digest("hex");
      expect(checksum).toBe(list.checksum);
      expect(new Set(list.codes.map((one) => one.code)).size).toBe(list.codes.length);
      expect(list.codes).toHaveLength(size);
      expect(list.source).toMatch(/SSB/);
    },
  );

  test.each(lists)("%s: a name always says where it comes from", (_name, list) => {
    for (const one of list.codes) expect(one.nameSource === undefined).toBe(one.name === undefined);
  });

  test("every year has a list, and the rules change in 2020", () => {
    expect(arter.list(1999)).toBe(arter.list(2019));
    expect(arter.list(2020)).toBe(arter.list(2031));
    expect(arter.list(2019)).not.toBe(arter.list(2020));
  });
});

describe("checkArt", () => {
  test.each([
    ["010", 2017, "1", "known"],
    ["290", 2019, "1", "known"], // internal purchase went out of KOSTRA with the new rules
    ["290", 2020, "1", "unknown"],
    ["490", 2016, "1", "known"],
    ["871", 2019, "1", "local-detail"],
    ["871", 2020, "1", "known"],
    ["603", 2016, "1", "local-detail"], // Stavanger's 16032
    ["371", 2016, "1", "local-detail"],
    ["728", 2011, "1", "local-detail"], // Sogndal's 17280
    ["001", 2017, "1", "unknown"],
    ["60", 2017, "1", "unknown"],
    ["6000", 2017, "1", "unknown"],
    ["", 2017, "1", "unknown"],
    ["110", 2025, "2", "known"], // a sector, in the balance
    ["111", 2025, "2", "unknown"],
  ] as const)("%s in %i, kontoklasse %s: %s", (code, year, kontoklasse, expected) => {
    expect(checkArt(code, year, kontoklasse)).toBe(expected);
  });
});

test.each([
  ["510", undefined],
  // In operations with funksjon 281, 325 and 701 alone (SSB's control 035), in investment with any.
  ["520", undefined],
  ["920", undefined],
  // In investment with funksjon 841 alone (control 060), in operations with any.
  ["729", undefined],
  ["800", "drift"],
  ["990", "drift"],
  ["910", "investering"],
  ["921", "investering"],
  ["298", "oslo-bydel"],
] as const)("art %s of 2025 belongs to %s alone", (code, only) => {
  expect(arter.find(code, 2025)?.only).toBe(only);
});

describe("checkFunksjon", () => {
  test.each([
    ["202", 2017, undefined, "known"],
    ["203", 2017, undefined, "unknown"],
    ["333", 2011, undefined, "known"], // gone by 2015
    ["333", 2015, undefined, "unknown"],
    ["257", 2019, undefined, "unknown"],
    ["257", 2025, undefined, "known"],
    ["254", 2025, undefined, "known"], // expired, and still read in quarterly filings
    ["45", 2016, "2", "known"],
    ["45", 2025, "2", "unknown"], // split into 451–454
    ["45", 2016, "1", "unknown"],
  ] as const)("%s in %i, kontoklasse %s: %s", (code, year, kontoklasse, expected) => {
    expect(checkFunksjon(code, year, kontoklasse)).toBe(expected);
  });
});

test("names follow the year's list", () => {
  expect(artName("800", 2017)).toBe("Rammetilskudd");
  expect(artName("690", 2017)).toBe("Fordelte utgifter");
  expect(artName("690", 2020)).toBeUndefined();
  expect(funksjonName("201", 2017)).toBe("Førskole");
  expect(funksjonName("201", 2020)).toBe("Barnehage");
  expect(funksjonName("281", 2025)).toBeUndefined();
});

test.each([
  [undefined, "1", "drift"],
  [undefined, "3", "drift"],
  [undefined, "0", "investering"],
  [undefined, "4", "investering"],
  [undefined, "2", "balanse"],
  [undefined, "5", "balanse"],
  [undefined, "6", undefined],
  [undefined, "", undefined],
  ["0A", "1", "drift"],
  ["0A", "3", undefined],
  ["0I", "3", "drift"],
  ["0B", "2", "balanse"],
] as const)("kontoklasse: skjema %s, class %s holds %s", (skjema, kontoklasse, kind) => {
  expect(kontoklasseKind(skjema, kontoklasse)).toBe(kind);
});

const data = join(import.meta.dirname, "../../../shared/data/open-budgets");

describe.skipIf(!existsSync(data))("codes in use (needs ../shared/data/open-budgets)", () => {
  test.each([
    ["sogndal/budsjett-2013/driftsbudsjett", "konto", "tjeneste", 2011],
    ["sogndal/budsjett-2013/investeringsbudsjett", "konto", "tjeneste", 2013],
    ["stavanger/budsjett/2016/drift", "art", "tjeneste_nr", 2016],
    ["stavanger/budsjett/2016/investering", "art", "tjeneste", 2016],
    ["bergen/budsjett-2012/driftsbudsjett", undefined, "tjeneste", 2012],
  ] as const)("%s: every art and funksjon is KOSTRA's, or its detail", (folder, konto, tjeneste, year) => {
    const text = readFileSync(join(data, folder, "dataset.csv"), "utf8").replace("\uFEFF", "");
    const [header = "", ...lines] = text.split("\n").filter((line) => line !== "");
    const column = (name: string) => {
      const at = header.split(";").indexOf(name);
      return new Set(lines.map((line) => line.split(";")[at] ?? ""));
    };
    for (const code of column(tjeneste))
      expect([code, checkFunksjon(code.slice(0, 3), year)]).toEqual([code, "known"]);
    for (const code of konto === undefined ? [] : column(konto))
      expect([code, checkArt(code.slice(1, 4), year, code.slice(0, 1))]).not.toEqual([code, "unknown"]);
  });
});
