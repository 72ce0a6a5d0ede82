/**
 * A report and its figures as schema.org describes such things, for search engines and those who gather data.
 *
 * Layer: publish; pure. https://schema.org/Report, https://schema.org/Dataset
 */

import type { PublishedFigure } from "../checked-report.ts";
import { figureKey } from "../figure-key.ts";
import { entityNameOf } from "../shared/entity-name.ts";
import { exactText } from "../shared/value-text.ts";
import {
  chapterPath,
  figureDataPath,
  figureRowsPath,
  frontPath,
  openDataPath,
  type Path,
} from "./address.ts";
import { hasFigureRows } from "./figure-rows.ts";
import { fullAddress } from "./head-meta.ts";
import { type Html, jsonData } from "./html.ts";
import type { View } from "./site-view.ts";

/** The address when the report says where it is published, and is not a draft. */
function addressOf({ report, mode }: View): string | undefined {
  return mode === "draft" ? undefined : report.presentation?.address;
}

const publisher = (view: View) => ({
  "@type": "GovernmentOrganization",
  name: view.report.meta.entityName,
});

const download = (address: string, path: Path, format: string) => ({
  "@type": "DataDownload",
  encodingFormat: format,
  contentUrl: address + path,
});

/** On the front page: the report, its chapters, the PDF and the data. */
export function reportData(view: View): Html | undefined {
  const address = addressOf(view);
  if (address === undefined) return undefined;
  const { meta, chapters, presentation } = view.report;
  const at = (path: Path): string => fullAddress(address, view.placeOf(path));
  const status = presentation?.status;
  return jsonData({
    "@context": "https://schema.org",
    "@type": "Report",
    "@id": at(frontPath),
    url: at(frontPath),
    name: `${meta.title} – ${meta.entityName}`,
    headline: meta.headline,
    ...(meta.lead === "" ? {} : { description: meta.lead }),
    inLanguage: meta.language,
    temporalCoverage: String(meta.year),
    publisher: publisher(view),
    ...(status?.state === "approved" && status.date !== undefined ? { datePublished: status.date } : {}),
    ...(view.pdf === undefined
      ? {}
      : {
          encoding: {
            "@type": "MediaObject",
            encodingFormat: "application/pdf",
            contentUrl: address + view.pdf,
          },
        }),
    hasPart: chapters.map(({ title, slug }) => ({
      "@type": "Chapter",
      name: title,
      url: at(chapterPath(slug)),
    })),
  });
}

/** On the page of all figures: the whole set. */
export function figuresData(view: View, name: string, description: string): Html | undefined {
  const address = addressOf(view);
  if (address === undefined) return undefined;
  const { meta } = view.report;
  return jsonData({
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": fullAddress(address, view.place),
    url: fullAddress(address, view.place),
    name: `${name} – ${meta.title}, ${meta.entityName}`,
    description,
    inLanguage: view.language,
    temporalCoverage: String(meta.year),
    creator: publisher(view),
    isPartOf: fullAddress(address, view.placeOf(frontPath)),
    isAccessibleForFree: true,
    distribution: [download(address, openDataPath, "application/json")],
  });
}

/** On a figure's own page: the figure with its value, and the files beside it. */
export function figureData(view: View, figure: PublishedFigure): Html | undefined {
  const address = addressOf(view);
  if (address === undefined) return undefined;
  const { definition, point, quantity } = figure.value;
  const { main } = view.report;
  const key = figureKey(figure.value, main);
  const rows = hasFigureRows(figure) ? [download(address, figureRowsPath(key), "text/csv")] : [];
  const data = view.hasData ? [download(address, figureDataPath(key), "application/json")] : [];
  return jsonData({
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": fullAddress(address, view.place),
    url: fullAddress(address, view.place),
    name: `${view.say(definition.name)}, ${entityNameOf(view.report, point.entity)} ${point.year}`,
    description: view.say(definition.explanation),
    inLanguage: view.language,
    temporalCoverage: String(point.year),
    creator: publisher(view),
    isAccessibleForFree: true,
    ...(quantity.kind === "absent"
      ? {}
      : {
          variableMeasured: {
            "@type": "PropertyValue",
            name: view.say(definition.name),
            value: exactText(quantity, definition, view.language),
          },
        }),
    distribution: [...data, ...rows],
  });
}
