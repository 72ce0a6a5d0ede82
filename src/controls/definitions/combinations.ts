/**
 * Controls 016–081 and 200: what may stand together in one record. Layer: controls; pure.
 *
 * Source: SSB kostra-kontrollprogram, reporting year 2025; no written specification covers them.
 */
import { laxInFirstHalf, recordControl, strictInSecondHalf } from "../control.ts";
import { isListed, isListedTrimmed } from "../lists.ts";
import { isBalanse, isBevilgning, isDrift, isFylke, isInvestering, isKommune } from "../predicates.ts";
import { type FilingRecord, readInteger } from "../record.ts";
import { kotlinList } from "../text.ts";

const posted = (record: FilingRecord): boolean => record.amount !== 0;

export const control016 = recordControl({
  id: "016",
  name: "Kapittel, fortegn",
  severity: "ERROR",
  offends: (r) =>
    isBalanse(r) && (r.funksjonKapittel === "5900" || r.funksjonKapittel === "5970") && r.amount < 0,
  message: (r) => {
    const shown = (kapittel: string) => (r.funksjonKapittel === kapittel ? `(Beløp = ${r.belop})` : "");
    return `Kapittel 5900 Merforbruk i driftsregnskapet ${shown("5900")} og kapittel 5970 Udekket beløp i investeringsregnskapet ${shown("5970")} skal bare kunne rapporteres som positive tall, altså tall større eller lik 0. Eventuelt mindreforbruk i driftsregnskapet eller udisponert i investeringsregnskapet må posteres etter reglene i Forskrift om økonomiplan, årsbudsjett, årsregnskap og årsberetning for kommuner og fylkeskommuner mv. , henholdsvis paragrafene 4.3 og 4.6`;
  },
});

export const control020 = recordControl({
  id: "020",
  name: "Kombinasjon i driftsregnskapet, kontoklasse og funksjon",
  severity: laxInFirstHalf,
  takes: ["invalidDriftFunksjon"],
  offends: (r, { lists }) => isDrift(r) && posted(r) && isListedTrimmed(lists.invalidDriftFunksjon, r.code),
  message: (r) =>
    `Korrigér ugyldig funksjon '${r.funksjonKapittel}' i driftsregnskapet til en gyldig funksjon i driftsregnskapet eller overfør posteringen til investeringsregnskapet.`,
});

export const control025 = recordControl({
  id: "025",
  name: "Kombinasjon i driftsregnskapet, kontoklasse og art",
  severity: laxInFirstHalf,
  takes: ["invalidDriftArt"],
  offends: (r, { lists }) => isDrift(r) && posted(r) && isListed(lists.invalidDriftArt, r.artSektor),
  message: (r) =>
    `Korrigér ugyldig art '${r.artSektor}' i driftsregnskapet til en gyldig art i driftsregnskapet eller overfør posteringen til investeringsregnskapet.`,
});

export const control030 = recordControl({
  id: "030",
  name: "Kombinasjon i driftsregnskapet, kontoklasse og art",
  severity: "INFO",
  takes: ["illogicalDriftArt"],
  offends: (r, { lists }) => isDrift(r) && posted(r) && isListed(lists.illogicalDriftArt, r.artSektor),
  message: (r) =>
    `Kun advarsel, hindrer ikke innsending: ('${r.artSektor}') regnes å være ulogisk art i driftsregnskapet. Vennligst vurder å postere på annen art eller om posteringen hører til i investeringsregnskapet.`,
});

const lendingFunksjoner = ["281 ", "325 ", "701 "];

/** The only comparison of a funksjon with its padding. */
export const control035 = recordControl({
  id: "035",
  name: "Kombinasjon i driftsregnskapet, kontoklasse og art",
  severity: "WARNING",
  offends: (r) =>
    isDrift(r) &&
    posted(r) &&
    (r.artSektor === "520" || r.artSektor === "920") &&
    !lendingFunksjoner.includes(r.funksjonKapittel),
  message: (r) =>
    `Art (${r.artSektor}) er kun gyldig i driftsregnskapet mot funksjonene 281,  325 og 701. Artene 520 Utlån og 920 Mottatte avdrag på utlån er kun gyldig i driftsregnskapet for funksjonene 281 Mottatte avdrag på sosiale utlån, 325 Næringsutlån og 701 Tilrettelegging, støttefunksjoner og finansieringsbistand for næringslivet, som har blitt finansiert av driftsinntekter. Fant art (${r.artSektor}), funksjon (${r.code}).`,
});

export const control040 = recordControl({
  id: "040",
  name: "Kombinasjon i investeringsregnskapet, kontoklasse og funksjon",
  severity: laxInFirstHalf,
  takes: ["invalidInvesteringFunksjon"],
  offends: (r, { lists }) =>
    isInvestering(r) && posted(r) && isListedTrimmed(lists.invalidInvesteringFunksjon, r.code),
  message: (r) =>
    `Korrigér ugyldig funksjon '${r.funksjonKapittel}' i investeringsregnskapet til en gyldig funksjon i investeringsregnskapet eller overfør posteringen til driftsregnskapet.`,
});

export const control045 = recordControl({
  id: "045",
  name: "Kombinasjon i investeringsregnskapet, kontoklasse og funksjon",
  severity: "INFO",
  takes: ["illogicalInvesteringFunksjon"],
  offends: (r, { lists }) =>
    isInvestering(r) && posted(r) && isListedTrimmed(lists.illogicalInvesteringFunksjon, r.code),
  message: (r) =>
    `Kun advarsel, hindrer ikke innsending: (${r.funksjonKapittel}) regnes å være ulogisk funksjon i investeringsregnskapet. Vennligst vurder å postere på annen funksjon eller om posteringen hører til i driftsregnskapet.`,
});

export const control050 = recordControl({
  id: "050",
  name: "Ugyldig kombinasjon i investeringsregnskapet, kontoklasse og art",
  severity: laxInFirstHalf,
  takes: ["invalidInvesteringArt"],
  offends: (r, { lists }) =>
    isInvestering(r) && posted(r) && isListed(lists.invalidInvesteringArt, r.artSektor),
  message: (r) =>
    `Korrigér ugyldig art '${r.artSektor}' i investeringsregnskapet til en gyldig art i investeringsregnskapet eller overfør posteringen til driftsregnskapet.`,
});

export const control055 = recordControl({
  id: "055",
  name: "Ugyldig kombinasjon i investeringsregnskapet, kontoklasse og art",
  severity: "INFO",
  takes: ["illogicalInvesteringArt"],
  offends: (r, { lists }) =>
    isInvestering(r) && posted(r) && isListed(lists.illogicalInvesteringArt, r.artSektor),
  message: (r) =>
    `Kun advarsel, hindrer ikke innsending: (${r.artSektor}) regnes å være ulogisk art i investeringsregnskapet. Vennligst vurder å postere på annen art eller om posteringen hører til i driftsregnskapet.`,
});

export const control060 = recordControl({
  id: "060",
  name: "Ugyldig kombinasjon i investeringsregnskapet, kontoklasse, funksjon og art",
  severity: laxInFirstHalf,
  offends: (r) => isInvestering(r) && posted(r) && r.artSektor === "729" && r.code !== "841",
  message: () =>
    "Korrigér til riktig kombinasjon av kontoklasse, funksjon og art. Art 729 er kun gyldig i kombinasjon med funksjon 841 i investeringsregnskapet.",
});

const yearEndArter = ["589", "980", "989"];

export const control065 = recordControl({
  id: "065",
  name: "Ugyldig kombinasjon i bevilgningsregnskapet, funksjon og art",
  severity: laxInFirstHalf,
  offends: (r) => isBevilgning(r) && posted(r) && (r.code === "899") !== yearEndArter.includes(r.artSektor),
  message: () =>
    "Artene 589, 980 og 989 er kun tillat brukt i kombinasjon med funksjon 899. Og motsatt, funksjon 899 er kun tillat brukt i kombinasjon med artene 589, 980 og 989.",
});

export const control070 = recordControl({
  id: "070",
  name: "Ugyldig kombinasjon i bevilgningsregnskapet, funksjon og art",
  severity: laxInFirstHalf,
  offends: (r) => isBevilgning(r) && posted(r) && r.artSektor === "530" && r.code !== "880",
  message: () => "Art 530 er kun tillat brukt i kombinasjon med funksjon 880",
});

const taxArter = ["870", "871", "872", "873", "876", "878", "879"];

export const control075 = recordControl({
  id: "075",
  name: "Ugyldig kombinasjon i bevilgningsregnskapet, funksjon og art",
  severity: laxInFirstHalf,
  offends: (r) =>
    isBevilgning(r) && isKommune(r) && posted(r) && taxArter.includes(r.artSektor) && r.code !== "800",
  message: () =>
    "Artene 870, 871, 872, 873, 876, 878, 879 er kun tillat brukt i kombinasjon med funksjon 800.",
});

export const control080 = recordControl({
  id: "080",
  name: "Ugyldig kombinasjon i bevilgningsregnskapet, funksjon og art",
  severity: laxInFirstHalf,
  offends: (r) => isBevilgning(r) && posted(r) && r.artSektor === "800" && r.code !== "840",
  message: () => "Art 800 er kun tillat brukt i kombinasjon med funksjon 840.",
});

const refugeeArter = ["450", "810", "850"];

export const control081 = recordControl({
  id: "081",
  name: "Ulogisk kombinasjon i bevilgningsregnskapet, funksjon og art",
  severity: strictInSecondHalf,
  offends: (r) =>
    isBevilgning(r) && !isFylke(r) && posted(r) && r.code === "850" && !refugeeArter.includes(r.artSektor),
  message: () =>
    "Det er kun artene 450, 810 og 850 som er logiske i kombinasjon med funksjon 850. Andre arter er ulogiske i kombinasjon med funksjon 850.",
});

export const control200 = recordControl({
  id: "200",
  name: "Funksjon 089, Finansieringstransaksjoner",
  severity: "ERROR",
  takes: ["financingArt"],
  offends: (r, { lists }) =>
    isBevilgning(r) &&
    r.code === "089" &&
    !lists.financingArt.some((art) => readInteger(art) === r.artNumber),
  message: (r, { lists }) =>
    `Art (${r.artSektor}) er ugyldig mot funksjon 089. Gyldige arter er: (${kotlinList(lists.financingArt)}).`,
});
