/**
 * KOSTRA's fixed-width accounting record: lines of text ↔ records. The layout is in kostra-layout.ts.
 *
 * Layer: sources; pure.
 */
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import type { Ore } from "../base/ore.ts";
import { ore } from "../base/ore.ts";
import {
  allowsKontoklasse,
  type KostraFieldName,
  kostraFields,
  kostraRecordLength,
  kostraSkjema,
} from "./kostra-layout.ts";

const orePerThousand = 100_000n;

/** One line of a filing. Codes are trimmed text; `ore` is a whole number of thousand kroner. */
export interface KostraRecord {
  readonly skjema: string;
  readonly year: number;
  /** "" for annual accounts, else "1"–"4". */
  readonly kvartal: string;
  /** Six digits: the municipality's number and 00, or an Oslo district. */
  readonly region: string;
  readonly orgnr: string;
  readonly foretaksnr: string;
  readonly kontoklasse: string;
  /** Funksjon in appropriation accounts, kapittel in balance accounts. */
  readonly funksjonKapittel: string;
  /** Art in appropriation accounts, sektor in balance accounts. */
  readonly artSektor: string;
  readonly ore: Ore;
}

/**
 * Reads one line. `value` is undefined when the line is no record; each field that is wrong is a finding
 * with its column (FAS1065 for the length, FAS1066 for a field). Blanks after the amount are let be.
 */
export function readKostraLine(text: string, file: string, line: number): Loaded<KostraRecord | undefined> {
  const trimmed = text.replace(/[ \r]+$/, "");
  if (trimmed.length !== kostraRecordLength) {
    const at = { file, line, column: Math.min(trimmed.length, kostraRecordLength) + 1 };
    const data = { length: trimmed.length, expected: kostraRecordLength };
    return { value: undefined, findings: [finding("FAS1065", at, data, { excerpt: trimmed })] };
  }
  const fields = new Map<KostraFieldName, string>();
  const findings: Finding[] = [];
  const wrong = (name: KostraFieldName, from: number, to: number, value: string): void => {
    const at = { file, line, column: from, endLine: line, endColumn: to + 1 };
    findings.push(finding("FAS1066", at, { field: name, text: value }, { excerpt: trimmed }));
  };
  for (const field of kostraFields) {
    const value = trimmed.slice(field.from - 1, field.to);
    fields.set(field.name, value);
    if (field.shape !== undefined && !field.shape.test(value)) wrong(field.name, field.from, field.to, value);
  }
  const of = (name: KostraFieldName): string => fields.get(name) ?? "";
  const isSkjema = (kostraSkjema as readonly string[]).includes(of("skjema"));
  if (isSkjema && !allowsKontoklasse(of("skjema"), of("kontoklasse")))
    wrong("kontoklasse", 32, 32, of("kontoklasse"));
  if (findings.length > 0) return { value: undefined, findings };
  return {
    value: {
      skjema: of("skjema"),
      year: Number(of("aargang")),
      kvartal: of("kvartal").trim(),
      region: of("region"),
      orgnr: of("orgnr").trim(),
      foretaksnr: of("foretaksnr").trim(),
      kontoklasse: of("kontoklasse").trim(),
      funksjonKapittel: of("funksjonKapittel").trim(),
      artSektor: of("artSektor").trim(),
      ore: ore(BigInt(of("belop").trim()) * orePerThousand),
    },
    findings: [],
  };
}

/**
 * A record → its line, without line end. Throws RangeError when a value does not fit its field or the
 * amount is not whole thousands: rounding a filing is the caller's decision.
 */
export function writeKostraLine(record: KostraRecord): string {
  if (record.ore % orePerThousand !== 0n)
    throw new RangeError("a KOSTRA amount is whole thousands of kroner");
  const values: Readonly<Record<KostraFieldName, string>> = {
    skjema: record.skjema,
    aargang: String(record.year),
    kvartal: record.kvartal,
    region: record.region,
    orgnr: record.orgnr,
    foretaksnr: record.foretaksnr,
    kontoklasse: record.kontoklasse,
    funksjonKapittel: record.funksjonKapittel,
    artSektor: record.artSektor,
    belop: String(record.ore / orePerThousand),
  };
  return kostraFields
    .map((field) => {
      const size = field.to - field.from + 1;
      const value = values[field.name];
      if (value.length > size)
        throw new RangeError(`${field.name} does not fit in ${size} characters: ${value}`);
      return field.name === "belop" ? value.padStart(size) : value.padEnd(size);
    })
    .join("");
}

/** A whole filing: one line per record, each ended by LF. */
export function writeKostraFile(records: readonly KostraRecord[]): string {
  return records.map((record) => `${writeKostraLine(record)}\n`).join("");
}
