/**
 * Registers behind the chapter on innovation. Rows marked "rapporten" carry what the published report itself says; rows marked
 * "konstruert" are made up.
 */
import { csv } from "./csv.js";

const report = "rapporten";
const made = "konstruert";

/** The names of the first three are the report's; what is said of them, and the rest, is made up. */
export const initiatives = () =>
  csv(
    ["kode", "navn", "fase", "eier", "metode", "start", "provd", "effekt", "effekt_malt", "kilde"],
    [
      [
        "holmen",
        "Holmen Svømmehall",
        "drift",
        "Eiendom",
        "samspill med leverandør",
        "2015",
        "Bygget ble planlagt sammen med leverandøren.",
        "En del av nominasjonen til Innovasjonsprisen 2017.",
        "false",
        made,
      ],
      [
        "velferdslab",
        "Asker velferdslab",
        "pilot",
        "Helse og omsorg",
        "tjenestedesign",
        "2016",
        "Ett team på tvers av tjenestene følger hver familie.",
        "Sertifikat for beste praksis, og videre fra semifinalen i OPSI-konkurransen. Virkningen for familiene er ikke målt.",
        "false",
        made,
      ],
      [
        "losningsjakten",
        "Løsningsjakten på Borgen",
        "innføring",
        "Administrasjon og ledelse",
        "åpen utlysning",
        "2016-09",
        "Innbyggerne på Borgen ble bedt om løsninger.",
        "En del av nominasjonen til Innovasjonsprisen 2017. Utlysningen er gjentatt i 2017.",
        "false",
        made,
      ],
      [
        "byggesak",
        "Enklere byggesak",
        "utforsking",
        "Teknikk og miljø",
        "brukerintervju",
        "2017-03",
        "Søkere og saksbehandlere er intervjuet om hva som stopper sakene.",
        "",
        "false",
        made,
      ],
      ["delte-biler", "Delte tjenestebiler", "idé", "Eiendom", "", "2017-10", "", "", "false", made],
      [
        "nattevakt",
        "Digitalt tilsyn om natten",
        "avsluttet",
        "Helse og omsorg",
        "utprøving",
        "2015-08",
        "Sensorer ble prøvd på to omsorgssentre.",
        "Færre forstyrrelser for beboerne, men mange falske alarmer. Utstyret ble byttet ut.",
        "true",
        made,
      ],
    ],
  );

export const nominations = () =>
  csv(
    ["pris", "prosjekt", "vunnet", "initiativ", "kilde"],
    [
      ["Holmen Svømmehall", "holmen"],
      ["Asker velferdslab", "velferdslab"],
      ["Løsningsjakten på Borgen", "losningsjakten"],
    ].map(([project = "", initiative = ""]) => [
      "Innovasjonsprisen 2017",
      project,
      "true",
      initiative,
      report,
    ]),
  );

/** Competitions Asker velferdslab took part in. */
export const competitions = () =>
  csv(
    ["konkurranse", "navn", "omfang", "sesong", "resultat", "initiativ", "kilde"],
    [
      [
        "Maastricht",
        "Best practice for offentlig sektor (Maastricht)",
        "internasjonal",
        "høst 2017",
        "Sertifikat for beste praksis",
        "velferdslab",
        report,
      ],
      [
        "OPSI",
        "Observatory of Public Sector Innovation (OPSI)",
        "internasjonal",
        "høst 2017",
        "Videre til Dubai",
        "velferdslab",
        report,
      ],
    ],
  );

/** The stages of the OPSI competition. */
export const stages = () =>
  csv(
    ["konkurranse", "trinn", "nummer", "sted", "dato", "med", "kilde"],
    [
      ["OPSI", "søknad", 1, "", "", "true", report],
      ["OPSI", "semifinale", 2, "Paris", "2017-11", "true", report],
      ["OPSI", "videre", 3, "Dubai", "2018-02", "true", report],
    ],
  );

/** The competition's own counts, where it gave them. */
export const stageNumbers = () =>
  csv(
    ["konkurranse", "trinn", "hva", "antall", "kilde"],
    [
      ["OPSI", "søknad", "søknader", 276, report],
      ["OPSI", "søknad", "land", 58, report],
      ["OPSI", "videre", "prosjekter", 7, report],
    ],
  );

/** A call of the Løsningsjakten, made up: its question, and what came in. */
export const calls = () =>
  csv(
    ["kode", "tittel", "om", "apner", "stenger", "kilde"],
    [
      [
        "losningsjakten-2017",
        "Løsningsjakten 2017: Hvordan får vi flere til å gå eller sykle til skolen?",
        "Trafikken foran skolene er stor om morgenen, og færre barn går selv. Kommunen spurte dem som kjenner skoleveien best.",
        "2017-03-01",
        "2017-04-30",
        made,
      ],
    ],
  );

/** Two are not to be shown: one names a child, one is not yet answered. */
export const proposals = () =>
  csv(
    ["kode", "utlysning", "tittel", "mottatt", "status", "svar", "publisert", "kilde"],
    /** @type {const} */ ([
      [
        "Gå-buss med faste ruter og voksne som følger",
        "2017-03-06",
        "gjennomført",
        "Tre ruter har gått siden august.",
        "ja",
      ],
      [
        "Sykkelskur med lås ved ungdomsskolene",
        "2017-03-09",
        "valgt",
        "Bygges ved to skoler våren 2018.",
        "ja",
      ],
      [
        "Stenge veien foran skolen mellom åtte og halv ni",
        "2017-03-13",
        "vurderes",
        "Prøves i samråd med Statens vegvesen.",
        "ja",
      ],
      [
        "Poeng i en app for hver gang barna går",
        "2017-03-20",
        "ikke valgt",
        "Vi vil ikke samle data om hvor barn er.",
        "ja",
      ],
      [
        "Avslippssone et stykke fra skolen",
        "2017-04-02",
        "gjennomført",
        "Er merket opp ved fire skoler.",
        "ja",
      ],
      ["Bytte lysene ved undergangen", "2017-04-11", "vurderes", "Tas med i planen for veilys.", "ja"],
      ["Forslag som nevner et barn ved navn", "2017-04-18", "mottatt", "", "nei"],
      ["Forslag som ikke er gått gjennom", "2017-04-29", "mottatt", "", "nei"],
    ]).map(([title, received, status, answer, published], index) => [
      `F${index + 1}`,
      "losningsjakten-2017",
      title,
      received,
      status,
      answer,
      published,
      made,
    ]),
  );
