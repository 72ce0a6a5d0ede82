/**
 * A JSON-stat answer in the shape of PxWebApi's, with netto driftsresultat in percent 2023–2025 as published by
 * SSB in table 12134 (Bergen, KOSTRA-gruppe 12, landet uten Oslo). The envelope is made here.
 */
export function jsonStatFile(): Record<string, unknown> & { value: unknown; size: number[]; id: string[] } {
  return {
    version: "2.0",
    class: "dataset",
    label: "12134: Utvalgte nøkkeltall for kommuneregnskap (K), etter region, statistikkvariabel og år",
    source: "Statistisk sentralbyrå",
    updated: "2026-06-15T06:00:00Z",
    role: { time: ["Tid"], geo: ["KOKkommuneregion0000"], metric: ["ContentsCode"] },
    id: ["KOKkommuneregion0000", "ContentsCode", "Tid"],
    size: [3, 1, 3],
    dimension: {
      KOKkommuneregion0000: {
        label: "region",
        category: {
          index: { "4601": 0, EKG12: 1, EAKUO: 2 },
          label: { "4601": "Bergen", EKG12: "KOSTRA-gruppe 12", EAKUO: "Landet uten Oslo" },
        },
      },
      ContentsCode: {
        label: "statistikkvariabel",
        category: {
          index: { KOSAGD230000: 0 },
          label: { KOSAGD230000: "Netto driftresultat i prosent av brutto driftsinntekter (prosent)" },
          unit: { KOSAGD230000: { base: "prosent", decimals: 1 } },
        },
      },
      Tid: { label: "år", category: { index: ["2023", "2024", "2025"] } },
    },
    value: [0.7, -2.4, 1.0, 1.6, 0.1, 3.2, 1.0, -0.3, 2.1],
  };
}
