/**
 * The address of a binding: `fasit:ID+ID?år=2017&versjon=regnskap&enhet=asker`.
 *
 * Layer: prose; pure.
 */
import type { Text } from "../base/language.ts";
import { parseVersion, type Version } from "../base/period.ts";

export interface BindingTarget {
  readonly figures: readonly string[];
  readonly year?: number;
  readonly version?: Version;
  readonly entity?: string;
}

export type ParsedTarget =
  | { readonly ok: true; readonly target: BindingTarget }
  | { readonly ok: false; readonly problem: Text };

type Setting = "year" | "version" | "entity";

/** Norwegian and English names of the settings; `ar` for keyboards without å, `eining` is nynorsk. */
const settings: Readonly<Record<string, Setting>> = {
  år: "year",
  ar: "year",
  year: "year",
  versjon: "version",
  version: "version",
  enhet: "entity",
  eining: "entity",
  entity: "entity",
};

const figureId = /^[\p{Ll}\p{N}]+(?:[-/._][\p{Ll}\p{N}]+)*$/u;

export function isBindingUrl(url: string): boolean {
  return /^fasit:/i.test(url);
}

/** Reads the address, percent-encoded or not. Errors: what is wrong, for FAS5006. */
export function parseTarget(url: string): ParsedTarget {
  const address = decode(url.replace(/^fasit:/i, ""));
  if (address === undefined)
    return problem(
      "prosentkodingen i lenken er ikke gyldig",
      "prosentkodinga i lenkja er ikkje gyldig",
      "the percent-encoding of the link is not valid",
    );
  const question = address.indexOf("?");
  const ids = (question < 0 ? address : address.slice(0, question)).split("+").map((id) => id.trim());
  for (const id of ids) {
    if (id === "") return problem("en tall-id mangler", "ein tal-id manglar", "a figure id is missing");
    if (!figureId.test(id))
      return problem(
        `«${id}» er ikke en tall-id (små bokstaver, sifre, bindestrek og skråstrek)`,
        `«${id}» er ikkje ein tal-id (små bokstavar, siffer, bindestrek og skråstrek)`,
        `“${id}” is not a figure id (lower-case letters, digits, hyphens and slashes)`,
      );
  }
  return readSettings(ids, question < 0 ? "" : address.slice(question + 1));
}

function readSettings(figures: readonly string[], query: string): ParsedTarget {
  let target: BindingTarget = { figures };
  for (const part of query.split("&").filter((one) => one !== "")) {
    const [key = "", ...rest] = part.split("=");
    const value = rest.join("=").trim();
    const setting = Object.hasOwn(settings, key.normalize("NFC").toLowerCase())
      ? settings[key.normalize("NFC").toLowerCase()]
      : undefined;
    if (setting === "year" && /^(19|20)\d\d$/.test(value)) target = { ...target, year: Number(value) };
    else if (setting === "version") {
      const version = parseVersion(value);
      if (version === undefined) return unknownValue(key, value);
      target = { ...target, version };
    } else if (setting === "entity" && value !== "") target = { ...target, entity: value };
    else if (setting === undefined)
      return problem(
        `innstillingen «${key}» finnes ikke; bruk år, versjon eller enhet`,
        `innstillinga «${key}» finst ikkje; bruk år, versjon eller eining`,
        `there is no setting “${key}”; use year, version or entity`,
      );
    else return unknownValue(key, value);
  }
  return { ok: true, target };
}

function unknownValue(key: string, value: string): ParsedTarget {
  return problem(
    `«${value}» er ikke en gyldig verdi for «${key}»`,
    `«${value}» er ikkje ein gyldig verdi for «${key}»`,
    `“${value}” is not a valid value of “${key}”`,
  );
}

function problem(nb: string, nn: string, en: string): ParsedTarget {
  return { ok: false, problem: { nb, nn, en } };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a lone % is the author's slip, told as FAS5006
  }
}
