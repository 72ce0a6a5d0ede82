import { describe, expect, test } from "vitest";
import { golden } from "../../../test/golden.ts";
import { languages } from "../../base/language.ts";
import { holdsNationalId } from "./national-id.ts";
import { readOwnSchema } from "./own-schema.ts";
import { findPersonalData } from "./personal-data.ts";
import { schemasPage } from "./schemas-page.ts";
import { shippedSchemas } from "./shipped.ts";

/** Digits with their two check digits; undefined where none can be given. */
function withCheckDigits(nine: string): string | undefined {
  const digits = [...nine].map(Number);
  for (const weights of [
    [3, 7, 6, 1, 8, 9, 4, 5, 2],
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
  ]) {
    const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) return undefined;
    digits.push(check);
  }
  return digits.join("");
}

describe("a national identity number", () => {
  // Synthetic months (80 added), so that no number here can be anybody's.
  const numbers = Array.from({ length: 200 }, (_, n) => withCheckDigits(`1391${String(99_001 + n)}`)).filter(
    (one) => one !== undefined,
  );

  test("is known by its check digits, in a text, with or without a space", () => {
    expect(numbers.length).toBeGreaterThan(100);
    for (const number of numbers) {
      expect(holdsNationalId(number)).toBe(true);
      expect(holdsNationalId(`Elev ${number.slice(0, 6)} ${number.slice(6)}, 4. trinn`)).toBe(true);
    }
  });

  test("is not any eleven digits: one wrong digit, an impossible date or more digits", () => {
    for (const number of numbers) {
      const last = String((Number(number.at(-1)) + 1) % 10);
      expect(holdsNationalId(number.slice(0, 10) + last), number).toBe(false);
      expect(holdsNationalId(`${number}0`)).toBe(false);
    }
    for (const nine of ["009199001", "139399001", "130099001"]) {
      const number = withCheckDigits(nine);
      if (number !== undefined) expect(holdsNationalId(number), nine).toBe(false);
    }
  });
});

test.each([
  ["kari.nordmann@kommune.no", "email"],
  ["Meldt av Kari Nordmann i møtet", "name"],
  ["Per Arne Bakke", "name"],
  ["Asker kommune", undefined],
  ["Løsningsjakten på Borgen", undefined],
  ["Per innbygger", undefined],
  ["Formannskapet i Røyken", undefined],
])("«%s» is read as %s", (text, kind) => {
  expect(findPersonalData(text)?.kind).toBe(kind);
});

test("every shipped schema describes itself in three languages, and refers to fields that are there", () => {
  for (const schema of shippedSchemas.values()) {
    for (const language of languages)
      for (const words of [schema.title, schema.description, ...schema.fields.map((one) => one.description)])
        expect(words[language], schema.name).not.toBe("");
    const names = schema.fields.map((one) => one.name);
    expect(new Set(names).size, schema.name).toBe(names.length);
    for (const key of schema.key ?? []) expect(names, schema.name).toContain(key);
    for (const { references } of schema.fields)
      if (references !== undefined)
        expect(shippedSchemas.get(references.register)?.fields.map((one) => one.name)).toContain(
          references.field,
        );
  }
});

test("a municipality's own schema, and what is wrong with one at its line", () => {
  const text =
    "name: kulturtilbud\ntitle: Kulturtilbud\nkey: [kode]\nfields:\n  - { name: kode, type: text, required: true }\n";
  expect(readOwnSchema("schemas/kultur.yaml", text).value).toMatchObject({
    name: "kulturtilbud",
    area: "own",
  });
  const broken = readOwnSchema("schemas/kultur.yaml", `${text}  - { name: kode, type: tekst }\n`);
  expect(broken.value).toBeUndefined();
  expect(broken.findings.map(({ code, at }) => [code, at?.line])).toEqual([["FAS1002", 6]]);
});

test("docs/registers.md shows every schema", () =>
  golden(new URL("../../../docs/registers.md", import.meta.url), schemasPage(shippedSchemas)));
