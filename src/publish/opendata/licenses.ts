/**
 * The licences public data in Norway are given out with, as catalogues name them.
 *
 * Source: data.norge.no's guide, and the EU's list of licences. Layer: publish; pure.
 */
import type { DataLicense } from "../checked-report.ts";

const authority = "http://publications.europa.eu/resource/authority/licence";

export const licenses: Readonly<
  Record<DataLicense, { readonly title: string; readonly url: string; readonly uri: string }>
> = {
  "NLOD-2.0": {
    title: "Norsk lisens for offentlige data (NLOD) 2.0",
    url: "https://data.norge.no/nlod/no/2.0",
    uri: `${authority}/NLOD_2_0`,
  },
  "CC-BY-4.0": {
    title: "Creative Commons Navngivelse 4.0 (CC BY 4.0)",
    url: "https://creativecommons.org/licenses/by/4.0/",
    uri: `${authority}/CC_BY_4_0`,
  },
  "CC0-1.0": {
    title: "Creative Commons Zero 1.0 (CC0)",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
    uri: `${authority}/CC0`,
  },
};
