/**
 * Registers behind the chapter on innovation: all of it stands in the published report.
 */
import { csv } from "./csv.js";

const report = "rapporten";

export const nominations = () =>
  csv(
    ["pris", "prosjekt", "vunnet", "kilde"],
    ["Holmen Svømmehall", "Asker velferdslab", "Løsningsjakten på Borgen"].map((prosjekt) => [
      "Innovasjonsprisen 2017",
      prosjekt,
      "true",
      report,
    ]),
  );

/** Competitions Asker velferdslab took part in. */
export const competitions = () =>
  csv(
    ["konkurranse", "omfang", "sesong", "resultat", "kilde"],
    [
      [
        "Best practice for offentlig sektor (Maastricht)",
        "internasjonal",
        "høst 2017",
        "Best Practice Certificate",
        report,
      ],
      [
        "Observatory of Public Sector Innovation (OPSI)",
        "internasjonal",
        "høst 2017",
        "Videre til Dubai",
        report,
      ],
    ],
  );

/** The stages of the OPSI competition, with its own counts where it gave them. */
export const stages = () =>
  csv(
    ["konkurranse", "trinn", "sted", "dato", "asker_med", "kilde"],
    [
      ["OPSI", "semifinale", "Paris", "2017-11", "true", report],
      ["OPSI", "presentasjon", "Dubai", "2018-02", "true", report],
    ],
  );

export const stageNumbers = () =>
  csv(
    ["konkurranse", "trinn", "hva", "antall", "kilde"],
    [
      ["OPSI", "søknad", "søknader", 276, report],
      ["OPSI", "søknad", "land", 58, report],
      ["OPSI", "videre", "prosjekter", 7, report],
    ],
  );
