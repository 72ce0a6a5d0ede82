/**
 * Each control: a case that fires, one that does not, and two at the edge. Written from the rules' text.
 * The messages stand in golden/messages.txt, byte for byte, and are held against the rules' own templates
 * where those are at hand.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { golden } from "../../test/golden.ts";
import { controls } from "./areas.ts";
import type { FilingArguments } from "./arguments.ts";
import type { FilingSeverity } from "./control.ts";
import { control001 } from "./definitions/fields.ts";
import type { FilingFields } from "./record.ts";
import { filing, findingsFrom, posting as p } from "./test-records.ts";

type Kind = "fires" | "silent" | "edge";
type Case = readonly [
  id: string,
  kind: Kind,
  records: readonly FilingFields[],
  expected: FilingSeverity | null,
  given?: FilingArguments,
];

const over = (fields: Partial<FilingFields>) => [p("1", "100", "010", 5, fields)];
const balance = (
  kapittel: string,
  amount: number | string,
  sektor = "000",
  more: Partial<FilingFields> = {},
) => p("2", kapittel, sektor, amount, { skjema: "0B", ...more });
const as0B = filing({ skjema: "0B" });
const as0F = filing({ skjema: "0F" });
const as0G = filing({ skjema: "0G" });
const asQ1 = filing({ skjema: "0AK1", kvartal: "1" });
const church = (code: string, art: string, amount: number, kontoklasse = "3") =>
  p(kontoklasse, code, art, amount, { skjema: "0F" });
const county = (kontoklasse: string, code: string, art: string, amount: number) =>
  p(kontoklasse, code, art, amount, { skjema: "0C", region: "420000" });
const bydel = { region: "030112" };

const cases: readonly Case[] = [
  ["003", "fires", over({ skjema: "0B" }), "ERROR"],
  ["003", "silent", over({}), null],
  ["003", "edge", over({}), null, asQ1],
  ["003", "edge", over({ skjema: "0a" }), "ERROR"],
  ["004", "fires", over({ aargang: "2024" }), "ERROR"],
  ["004", "silent", over({}), null],
  ["004", "edge", over({ aargang: "    " }), "ERROR"],
  ["004", "edge", over({ aargang: "2024" }), null, filing({ aargang: "2024" })],
  ["005", "fires", over({ kvartal: "1" }), "ERROR"],
  ["005", "silent", over({}), null],
  ["005", "edge", over({ kvartal: "1" }), null, asQ1],
  ["005", "edge", over({}), "ERROR", asQ1],
  ["006", "fires", over({ region: "420300" }), "ERROR"],
  ["006", "silent", over({}), null],
  ["006", "edge", over({ region: "4204  " }), "ERROR"],
  ["006", "edge", over({ region: "030101" }), "ERROR", filing({ region: "030100" })],
  ["007", "fires", over({ orgnr: "987654321" }), "ERROR"],
  ["007", "silent", over({}), null],
  ["007", "edge", over({ orgnr: "987654321" }), null, filing({ orgnr: "987654321" })],
  ["007", "edge", over({ orgnr: "987654321" }), "ERROR", filing({ orgnr: "987654321,123456789" })],
  ["008", "fires", over({ foretaksnr: "123456789" }), "ERROR"],
  ["008", "silent", over({}), null],
  ["008", "edge", over({ foretaksnr: "123456789" }), null, filing({ orgnr: "123456789" })],
  ["008", "edge", over({}), null, filing({ orgnr: "123456789" })],
  ["009", "fires", over({ kontoklasse: "3" }), "ERROR"],
  ["009", "silent", over({ kontoklasse: "0" }), null],
  ["009", "edge", over({ kontoklasse: " " }), "ERROR"],
  ["009", "edge", [balance("10", 1, "000", { kontoklasse: "~" })], null, filing({ skjema: "0BK1" })],
  ["010", "fires", over({ funksjonKapittel: "999 " }), "ERROR"],
  ["010", "silent", over({}), null],
  ["010", "edge", over({ funksjonKapittel: " 100" }), null],
  ["010", "edge", over({ funksjonKapittel: "999 ", kvartal: "3" }), "WARNING", asQ1],
  ["010", "edge", over({ funksjonKapittel: "999 ", kvartal: "4" }), "ERROR", asQ1],
  ["010", "edge", over({ funksjonKapittel: "999 " }), null, as0B],
  ["010", "edge", over({ funksjonKapittel: "400 " }), "ERROR"],
  ["010", "edge", over({ funksjonKapittel: "400 " }), null, filing({ region: "030100" })],
  ["010", "edge", over({ funksjonKapittel: "695 " }), "ERROR", filing({ region: "030100" })],
  ["010", "edge", over({ funksjonKapittel: "695 " }), null, filing({ region: "030101" })],
  ["010", "edge", over({ funksjonKapittel: "Z   " }), null, asQ1],
  ["010", "edge", over({ skjema: "0B", funksjonKapittel: "999 " }), null],
  ["010", "edge", over({ skjema: "0X", funksjonKapittel: "999 " }), "ERROR"],
  ["010-utgatt", "fires", over({ funksjonKapittel: "190 " }), "WARNING", asQ1],
  ["010-utgatt", "silent", over({}), null, asQ1],
  ["010-utgatt", "edge", over({ funksjonKapittel: " 254" }), "WARNING", asQ1],
  ["010-utgatt", "edge", over({ skjema: "0B", funksjonKapittel: "254 " }), null, asQ1],
  ["011", "fires", [balance("17", 1)], "ERROR", as0B],
  ["011", "silent", [balance("10", 1)], null, as0B],
  ["011", "edge", [balance("10", 1, "000", { funksjonKapittel: "  10" })], "ERROR", as0B],
  ["011", "edge", [balance("17", 1)], null, filing({ skjema: "0J" })],
  ["011", "edge", [balance("", 1)], null, filing({ skjema: "0BK1" })],
  ["011", "edge", [balance("99", 1, "000", { kvartal: "2" })], "WARNING", filing({ skjema: "0BK2" })],
  ["012", "fires", over({ artSektor: "001" }), "ERROR"],
  ["012", "silent", over({}), null],
  ["012", "edge", over({ artSektor: "001" }), null, asQ1],
  ["012", "edge", over({ artSektor: "298" }), "ERROR", filing({ region: "030100" })],
  ["012", "edge", over({ artSektor: "298" }), null, filing({ region: "030115" })],
  ["012", "edge", over({ artSektor: "060", skjema: "0F" }), null, as0F],
  ["013", "fires", [balance("10", 1, "001")], "ERROR", as0B],
  ["013", "silent", [balance("10", 1)], null, as0B],
  ["013", "edge", [balance("10", 1, "000", { skjema: "0G", kvartal: "1" })], "ERROR", as0G],
  ["013", "edge", [balance("10", 1, "   ", { skjema: "0G" })], null, as0G],
  ["013", "edge", [balance("10", 1, "Z")], "ERROR", filing({ skjema: "0BK1" })],
  ["013", "edge", [balance("10", 1, "001", { kvartal: "1" })], "WARNING", filing({ skjema: "0BK1" })],
  ["014", "fires", over({ belop: "       5 " }), "ERROR"],
  ["014", "silent", over({ belop: "       -5" }), null],
  ["014", "edge", over({ belop: "       -0" }), null],
  ["014", "edge", over({ belop: "      - 5" }), "ERROR"],
  ["014", "edge", over({ belop: "         " }), "ERROR"],
  ["014", "edge", over({ belop: "\t       5" }), "ERROR"],
  ["015", "fires", [...over({}), ...over({ belop: "        2" })], "WARNING"],
  ["015", "silent", [...over({}), ...over({ artSektor: "020" })], null],
  ["015", "edge", [...over({}), ...over({ funksjonKapittel: " 100", region: "030100" })], "WARNING"],
  ["015", "edge", [...over({}), ...over({ kontoklasse: "0" })], null],
  ["016", "fires", [balance("5900", -1)], "ERROR", as0B],
  ["016", "fires", [balance("5970", -1)], "ERROR", as0B],
  ["016", "silent", [balance("5900", 1)], null, as0B],
  ["016", "edge", [balance("5970", "00")], null, as0B],
  ["016", "edge", [balance("5901", -1)], null, as0B],
  ["020", "fires", [p("1", "841", "010", 1)], "ERROR"],
  ["020", "silent", [p("0", "841", "010", 1)], null],
  ["020", "edge", [p("1", "841", "010", "00")], null],
  ["020", "edge", [p("1", "841", "010", 1)], "WARNING", asQ1],
  ["020", "edge", [p("1", "841", "010", 1)], "ERROR", filing({ skjema: "0AK3", kvartal: "3" })],
  ["025", "fires", [p("1", "100", "280", 1)], "ERROR"],
  ["025", "silent", [p("0", "100", "280", 1)], null],
  ["025", "edge", [p("1", "100", "280", 1)], null, asQ1],
  ["025", "edge", [p("1", "100", "529", 1)], "WARNING", filing({ skjema: "0AK2", kvartal: "2" })],
  ["025", "edge", [p("3", "100", "921", 1, { skjema: "0I" })], "ERROR", filing({ skjema: "0I" })],
  [
    "025",
    "edge",
    [p("3", "100", "921", 1, { skjema: "0I" })],
    null,
    filing({ skjema: "0I", orgnr: "964338531" }),
  ],
  [
    "025",
    "edge",
    [p("3", "100", "921", 1, { skjema: "0M" })],
    null,
    filing({ skjema: "0M", region: "300500" }),
  ],
  [
    "025",
    "edge",
    [p("3", "100", "921", 1, { skjema: "0M" })],
    "ERROR",
    filing({ skjema: "0M", region: "330100" }),
  ],
  ["025", "edge", [p("1", "100", "921", 1)], "ERROR", filing({ region: "460100" })],
  ["025", "edge", [church("041", "285", 1)], "ERROR", as0F],
  ["030", "fires", [p("1", "100", "285", 1)], "INFO"],
  ["030", "silent", [p("1", "100", "280", 1)], null],
  ["030", "edge", [p("1", "100", "660", -1)], "INFO", asQ1],
  ["030", "edge", [p("0", "100", "660", -1)], null],
  ["035", "fires", [p("1", "100", "520", 1)], "WARNING"],
  ["035", "silent", [p("1", "281", "520", 1)], null],
  ["035", "edge", [p("1", "281", "920", 1, { funksjonKapittel: " 281" })], "WARNING"],
  ["035", "edge", [p("0", "100", "920", 1)], null],
  ["040", "fires", [p("0", "850", "010", 1)], "ERROR"],
  ["040", "silent", [p("1", "850", "010", 1)], null],
  ["040", "edge", [p("0", "850", "010", 1)], null, asQ1],
  ["040", "edge", [p("9", "800", "010", 1)], "WARNING", asQ1],
  ["045", "fires", [p("0", "100", "010", 1)], "INFO"],
  ["045", "silent", [p("0", "130", "010", 1)], null],
  ["045", "edge", [p(" ", "471", "010", 1)], "INFO"],
  ["045", "edge", [p("0", "100", "010", "-0")], null],
  ["050", "fires", [p("0", "202", "990", 1)], "ERROR"],
  ["050", "silent", [p("1", "202", "990", 1)], null],
  ["050", "edge", [p("0", "202", "875", 1)], null],
  ["050", "edge", [p("0", "202", "875", 1)], "WARNING", asQ1],
  ["050", "edge", [church("041", "570", 1, "4")], "ERROR", as0F],
  ["055", "fires", [p("0", "202", "620", 1)], "INFO"],
  ["055", "silent", [p("0", "202", "621", 1)], null],
  ["055", "edge", [p("3", "202", "900", 1)], "INFO"],
  ["055", "edge", [p("1", "202", "900", 1)], null],
  ["060", "fires", [p("0", "202", "729", 1)], "ERROR"],
  ["060", "silent", [p("0", "841", "729", 1)], null],
  ["060", "edge", [p("1", "202", "729", 1)], null],
  ["060", "edge", [p("0", "202", "729", 1)], "WARNING", asQ1],
  ["065", "fires", [p("1", "899", "010", 1)], "ERROR"],
  ["065", "fires", [p("1", "100", "980", 1)], "ERROR"],
  ["065", "silent", [p("1", "899", "589", 1)], null],
  ["065", "edge", [p("1", "100", "990", 1)], null],
  ["065", "edge", [p("0", "100", "989", 1)], "WARNING", asQ1],
  ["070", "fires", [p("1", "100", "530", 1)], "ERROR"],
  ["070", "silent", [p("1", "880", "530", 1)], null],
  ["070", "edge", [p("1", "100", "530", "00")], null],
  ["070", "edge", [p("3", "100", "530", 1, { skjema: "0K" })], "ERROR", filing({ skjema: "0K" })],
  ["075", "fires", [p("1", "840", "870", -1)], "ERROR"],
  ["075", "silent", [p("1", "800", "870", -1)], null],
  ["075", "edge", [p("1", "840", "877", -1)], null],
  ["075", "edge", [county("1", "840", "870", -1)], null],
  ["080", "fires", [p("1", "800", "800", -1)], "ERROR"],
  ["080", "silent", [p("1", "840", "800", -1)], null],
  ["080", "edge", [county("1", "800", "800", -1)], "ERROR"],
  ["080", "edge", [p("2", "800", "800", -1, { skjema: "0B" })], null],
  ["081", "fires", [p("1", "850", "010", 1)], "WARNING"],
  ["081", "silent", [p("1", "850", "810", 1)], null],
  ["081", "edge", [p("1", "850", "010", 1)], "ERROR", filing({ skjema: "0AK3", kvartal: "3" })],
  ["081", "edge", [p("1", "850", "010", 1)], "ERROR", filing({ skjema: "0AK4", kvartal: "4" })],
  ["081", "edge", [p("1", "850", "010", 1)], "WARNING", filing({ skjema: "0AK2", kvartal: "2" })],
  ["081", "edge", [p("3", "850", "010", 1, { skjema: "0K" })], "WARNING"],
  ["081", "edge", [county("1", "850", "010", 1)], null],
  ["085", "fires", [p("0", "202", "970", -5)], "ERROR"],
  ["085", "silent", [p("0", "202", "230", 5)], null],
  ["085", "edge", [p("0", "202", "599", "00")], "ERROR"],
  ["085", "edge", [p("1", "202", "970", -5)], null],
  ["085", "edge", [p("0", "202", "970", -5, bydel)], null],
  ["085", "edge", [p("4", "202", "970", -5, { skjema: "0I" })], null],
  ["090", "fires", [p("0", "202", "230", 5)], "ERROR"],
  ["090", "silent", [p("0", "202", "600", -1)], null],
  ["090", "edge", [p("0", "202", "600", "00")], "ERROR"],
  ["090", "edge", [p("7", "202", "599", -1)], "ERROR"],
  ["095", "fires", [p("0", "202", "230", 100), p("0", "202", "970", -131)], "ERROR"],
  ["095", "silent", [p("0", "202", "230", 100), p("0", "202", "970", -100)], null],
  ["095", "edge", [p("0", "202", "230", 100), p("0", "202", "970", -130)], null],
  ["095", "edge", [p("0", "202", "230", 131), p("0", "202", "001", -100)], "ERROR"],
  ["095", "edge", [p("0", "202", "230", 31, bydel)], null],
  ["100", "fires", [p("1", "202", "600", -5)], "ERROR"],
  ["100", "silent", [p("1", "202", "010", 1)], null],
  ["100", "edge", [p("3", "202", "600", -5, { skjema: "0I" })], "ERROR"],
  ["100", "edge", [p("1", "202", "600", -5)], "WARNING", filing({ skjema: "0AK4", kvartal: "4" })],
  ["105", "fires", [p("1", "202", "010", 5)], "ERROR"],
  ["105", "silent", [p("1", "202", "600", -1)], null],
  ["105", "edge", [church("041", "010", 5)], null],
  ["105", "edge", [p("1", "202", "600", 1)], "WARNING", asQ1],
  ["110", "fires", [p("1", "202", "010", 131), p("1", "202", "600", -100)], "ERROR"],
  ["110", "silent", [p("1", "202", "010", 100), p("1", "202", "600", -100)], null],
  ["110", "edge", [p("1", "202", "010", 130), p("1", "202", "600", -100)], null],
  ["110", "edge", [p("1", "202", "010", -100), p("1", "202", "600", 100)], "ERROR"],
  ["113", "fires", [church("041", "010", 1)], "ERROR", as0F],
  ["113", "silent", [church("041", "830", -1)], null, as0F],
  ["113", "edge", [church("041", "830", 0)], "ERROR", as0F],
  ["113", "edge", [church("041", "010", 1, "4")], null, as0F],
  ["115", "fires", [balance("10", -1)], "ERROR", as0B],
  ["115", "silent", [balance("29", 1)], null, as0B],
  ["115", "edge", [balance("30", -1)], null, as0B],
  ["115", "edge", [balance("10", 1), balance("29", -1)], "ERROR", as0B],
  ["120", "fires", [balance("31", 1)], "ERROR", as0B],
  ["120", "silent", [balance("5990", -1)], null, as0B],
  ["120", "edge", [balance("5999", 1)], "ERROR", as0B],
  ["120", "edge", [balance("30", 1), balance("6000", 1)], null, as0B],
  ["125", "fires", [balance("10", 111), balance("31", -100)], "ERROR", as0B],
  ["125", "silent", [balance("10", 100), balance("31", -100)], null, as0B],
  ["125", "edge", [balance("10", 110), balance("31", -100), balance("30", 99)], null, as0B],
  ["125", "edge", [balance("9100", 1)], "ERROR", as0B],
  ["126", "fires", [p("1", "202", "298", 111, bydel), p("1", "202", "798", -100, bydel)], "WARNING"],
  ["126", "silent", [p("1", "202", "298", 100, bydel), p("1", "202", "798", -100, bydel)], null],
  ["126", "edge", [p("1", "202", "298", 110, bydel), p("1", "202", "798", -100, bydel)], null],
  ["126", "edge", [p("1", "202", "298", 111, { region: "030100" })], null],
  ["127", "fires", [p("0", "202", "298", -11, bydel)], "WARNING"],
  ["127", "silent", [p("0", "202", "298", 5, bydel), p("0", "202", "798", -5, bydel)], null],
  ["127", "edge", [p("0", "202", "798", -10, bydel)], null],
  ["127", "edge", [p("1", "202", "298", 11, { region: "030199" })], null],
  ["130", "fires", [p("1", "202", "010", 1)], "ERROR"],
  ["130", "silent", [p("1", "800", "870", -1)], null],
  ["130", "edge", [p("1", "202", "010", 1, { region: "211100" })], null],
  ["130", "edge", [county("1", "800", "870", 1)], "WARNING", filing({ skjema: "0CK3", kvartal: "3" })],
  ["135", "fires", [p("1", "202", "010", 1)], "ERROR"],
  ["135", "silent", [p("1", "840", "800", -1)], null],
  ["135", "edge", [p("1", "202", "010", 1, { region: "501400" })], null],
  ["135", "edge", [p("3", "202", "010", 1, { skjema: "0I" })], null],
  ["140", "fires", [p("1", "880", "570", 131), p("0", "880", "970", -100)], "ERROR"],
  ["140", "silent", [p("1", "880", "570", 100), p("0", "880", "970", -100)], null],
  ["140", "edge", [p("1", "880", "570", 70), p("0", "880", "970", -100)], null],
  ["140", "edge", [p("1", "880", "570", 100), p("1", "880", "970", -100)], "ERROR"],
  ["143", "fires", [church("041", "590", 31)], "ERROR", as0F],
  ["143", "silent", [church("041", "590", 31), church("045", "990", -31)], null, as0F],
  ["143", "edge", [church("041", "590", 30)], null, as0F],
  ["143", "edge", [church("046", "590", 31)], null, as0F],
  ["145", "fires", [p("1", "860", "990", 1), p("1", "860", "990", -1)], "ERROR"],
  ["145", "silent", [p("1", "860", "990", -1)], null],
  ["145", "edge", [p("1", "100", "010", 1)], null],
  ["145", "edge", [p("3", "860", "990", "00", { skjema: "0I" })], "INFO"],
  ["150", "fires", [p("1", "202", "590", 1), p("1", "799", "590", -1)], "ERROR"],
  ["150", "silent", [p("1", "202", "590", 1)], null],
  ["150", "edge", [p("1", "099", "590", "00"), p("1", "800", "590", "00")], null],
  ["150", "edge", [p("3", "100", "590", "00", { skjema: "0K" })], "INFO"],
  ["155", "fires", [p("1", "202", "590", 131), p("1", "860", "990", -100)], "ERROR"],
  ["155", "silent", [p("1", "202", "590", 100), p("1", "860", "990", -100)], null],
  ["155", "edge", [p("1", "202", "590", 130), p("1", "860", "990", -100)], null],
  ["155", "edge", [p("1", "860", "990", -31)], "ERROR"],
  ["160", "fires", [p("1", "800", "590", 1), p("1", "800", "590", 1), p("1", "860", "590", 1)], "ERROR"],
  ["160", "silent", [p("1", "799", "590", 1)], null],
  ["160", "edge", [p("1", "899", "590", 1), p("1", "800", "590", -1)], null],
  ["160", "edge", [p("1", "899", "590", -1)], "ERROR"],
  ["165", "fires", [p("1", "100", "990", -1), p("1", "100", "990", -1), p("1", "202", "990", -1)], "ERROR"],
  ["165", "silent", [p("1", "860", "990", -1)], null],
  ["165", "edge", [p("1", "100", "990", -1), p("1", "202", "990", 1)], null],
  ["165", "edge", [p("1", "861", "990", 1)], "ERROR"],
  ["170", "fires", [p("0", "290", "010", 31)], "ERROR"],
  ["170", "silent", [p("0", "290", "010", 0)], null],
  ["170", "edge", [p("0", "290", "010", -30)], null],
  ["170", "edge", [county("0", "290", "010", 31)], null],
  ["175", "fires", [p("1", "290", "010", -31)], "ERROR"],
  ["175", "silent", [p("1", "291", "010", -31)], null],
  ["175", "edge", [p("1", "290", "010", 30)], null],
  ["175", "edge", [p("1", "290", "010", 31, bydel)], null],
  ["180", "fires", [county("0", "465", "010", 31)], "ERROR"],
  ["180", "silent", [county("1", "465", "010", 31)], null],
  ["180", "edge", [county("0", "465", "010", 30)], null],
  ["180", "edge", [p("0", "465", "010", 31, { region: "030100" })], null],
  ["185", "fires", [county("1", "465", "010", -31)], "ERROR"],
  ["185", "silent", [county("1", "466", "010", -31)], null],
  ["185", "edge", [county("1", "465", "010", -30)], null],
  ["185", "edge", [p("1", "465", "010", 31, { ...bydel, skjema: "0C" })], "ERROR"],
  ["190", "fires", [balance("9100", 11)], "ERROR", as0B],
  ["190", "silent", [balance("9100", 50), balance("9999", -50)], null, as0B],
  ["190", "edge", [balance("9200", 60), balance("9999", -50)], null, as0B],
  ["190", "edge", [balance("9999", 11)], "ERROR", as0B],
  ["200", "fires", [church("089", "010", 1)], "ERROR", as0F],
  ["200", "silent", [church("089", "500", 1)], null, as0F],
  ["200", "edge", [church("089", "990", 1)], "ERROR", as0F],
  ["200", "edge", [church("041", "010", 1)], null, as0F],
  ["210", "fires", [church("041", "380", 31)], "ERROR", as0F],
  ["210", "silent", [church("041", "380", 31), church("045", "780", -31, "4")], null, as0F],
  ["210", "edge", [church("041", "380", 30)], null, as0F],
  ["210", "edge", [church("040", "380", 31), church("046", "380", 31)], null, as0F],
  ["215", "fires", [church("041", "390", 131), church("041", "790", -100)], "ERROR", as0F],
  ["215", "silent", [church("041", "390", 100), church("041", "790", -100)], null, as0F],
  ["215", "edge", [church("041", "390", 130), church("041", "790", -100)], null, as0F],
  ["215", "edge", [church("41", "790", -31)], "ERROR", as0F],
  ["220", "fires", [church("042", "465", 131), church("043", "865", -100)], "ERROR", as0F],
  ["220", "silent", [church("042", "465", 100), church("043", "865", -100)], null, as0F],
  ["220", "edge", [church("042", "465", 130), church("043", "865", -100)], null, as0F],
  ["220", "edge", [church("044", "865", -31)], "ERROR", as0F],
];

const shown = ([id, kind, records, expected, given]: Case): string => {
  const postings = records.map(
    (one) => `${one.skjema} ${one.kontoklasse} ${one.funksjonKapittel} ${one.artSektor} ${one.belop.trim()}`,
  );
  return `${id} ${kind}: ${postings.join("; ")} as ${given?.skjema ?? "0A"} ${given?.region ?? ""} → ${expected ?? "silence"}`;
};

describe("each control", () => {
  test.each(cases.map((one) => [shown(one), one] as const))("%s", (_, [id, , records, expected, given]) => {
    const severities = new Set(findingsFrom(id, records, given).map((one) => one.severity));
    expect([...severities]).toEqual(expected === null ? [] : [expected]);
  });

  test("has a case that fires, one that does not and two at the edge", () => {
    for (const { id } of controls) {
      if (id === control001.id) continue;
      const kinds = cases.filter(([of]) => of === id).map(([, kind]) => kind);
      expect([id, kinds.includes("fires"), kinds.includes("silent")]).toEqual([id, true, true]);
      expect([id, kinds.filter((kind) => kind === "edge").length]).toEqual([id, expect.any(Number)]);
      expect(kinds.filter((kind) => kind === "edge").length).toBeGreaterThanOrEqual(2);
    }
  });

  const messages = cases
    .filter(([, kind]) => kind === "fires")
    .flatMap(([id, , records, , given]) => findingsFrom(id, records, given));

  test("says what SSB says, byte for byte", () => {
    golden(
      new URL("golden/messages.txt", import.meta.url),
      messages.map(({ rule, severity, message }) => `${severity} ${rule}\n${message}\n\n`).join(""),
    );
  });

  const rules = resolve("../shared/facts/kostra/controls.md");
  test.skipIf(!existsSync(rules))("says it as the rules' templates do", () => {
    const rows = [...readFileSync(rules, "utf8").matchAll(/^\| (\d{3}(?:-utgatt)?) \|([^\n]+)/gm)].map(
      ([, id, row]) => ({ id, cells: (row ?? "").split(" | ").map((cell) => cell.trim()) }),
    );
    let compared = 0;
    for (const { control, message } of messages) {
      // 010, 013, 015 and those that say «as 126» describe their messages in more than one template.
      if (["013", "015", "127", "185"].includes(control)) continue;
      const row = rows.find(({ id }) => id === control);
      const template = row?.cells
        .map((cell) => /^`([^`]+)`/.exec(cell)?.[1])
        .find((one) => one && one.length > 20);
      expect([control, template]).toEqual([control, expect.any(String)]);
      const literal = (template ?? "")
        .split(/\{[^}]*\}|…/)
        .map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"));
      expect(message).toMatch(new RegExp(`^${literal.join("[^]*")}`));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
  });
});

describe("the length of lines", () => {
  test.each([
    ["x".repeat(47), true],
    ["x".repeat(49), true],
    [" ".repeat(48), false],
    [`\t${"x".repeat(47)}`, true],
    ["ø".repeat(48), false],
    ["🙂".repeat(24), false],
    [`${"x".repeat(47)}🙂`, true],
  ])("%j", (line, offends) => {
    expect(control001.offends(line, 48)).toBe(offends);
  });

  test("keeps the indentation of SSB's source", () => {
    expect(control001.message("\t", 48)).toBe(
      "Korrigér filen slik at alle records er på 48 tegn.<br/>\n                            Fant record med lengde på 1 tegn.<br/>\n                            Mellomrom brukes for alle blanke posisjoner og avslutter med linjeskift.<br/>\n                            Denne feilen hindrer de andre kontrollene i å bli kjørt",
    );
  });
});
