/** The field's words as readers see them: versions, verdicts, severities. */
import type { Severity } from "../findings/entry.ts";
import type { Text } from "../language.ts";
import type { Version } from "../period.ts";

export const versionNames: Readonly<Record<Version, Text>> = {
  regnskap: { nb: "regnskap", nn: "rekneskap", en: "accounts" },
  "opprinnelig-budsjett": { nb: "opprinnelig budsjett", nn: "opphavleg budsjett", en: "original budget" },
  "regulert-budsjett": { nb: "regulert budsjett", nn: "regulert budsjett", en: "revised budget" },
  prognose: { nb: "prognose", nn: "prognose", en: "forecast" },
};

export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { nb: "feil", nn: "feil", en: "error" },
  warning: { nb: "advarsel", nn: "åtvaring", en: "warning" },
  note: { nb: "merknad", nn: "merknad", en: "note" },
};

/** DESIGN §2: what became of a claim. `unbound` is a number no link binds, counted beside them. */
export const verdictNames: Readonly<
  Record<"holds" | "contradicted" | "undocumented" | "unread" | "unbound", Text>
> = {
  holds: { nb: "stemmer", nn: "stemmer", en: "holds" },
  contradicted: { nb: "motsagt", nn: "motsagd", en: "contradicted" },
  undocumented: { nb: "ikke dokumentert", nn: "ikkje dokumentert", en: "undocumented" },
  unread: { nb: "ikke lest", nn: "ikkje lese", en: "unread" },
  unbound: { nb: "ikke bundet", nn: "ikkje bunde", en: "unbound" },
};
