/**
 * What a published report has for the world around it: feeds, a map, and the cards of pages that are shared. None of it when
 * the report does not say where it is published.
 *
 * Layer: publish; pure but for the painter it is given.
 */
import type { OutputFile } from "../checked-report.ts";
import { textFile } from "../shared/lazy-file.ts";
import { cardPath, chapterPath, feedPath, frontPath, robotsPath, siteMapPath } from "./address.ts";
import type { CardPainter } from "./cards/card-painter.ts";
import { chapterCard, reportCard } from "./cards/card-svg.ts";
import { feed, robots, siteMap } from "./feed.ts";
import type { View } from "./site-view.ts";

/** `fronts`: the front page of each language, the report's own first. `pages`: all that readers can be led to. */
export function publicFiles(
  fronts: readonly View[],
  pages: readonly OutputFile[],
  paint: CardPainter | undefined,
): readonly OutputFile[] {
  const presentation = fronts[0]?.report.presentation;
  const address = presentation?.address;
  if (address === undefined) return [];
  const places = pages.map(({ path }) => path).sort();
  return [
    ...fronts.map((view) => textFile(feedPath(view.place), () => feed(view, address))),
    textFile(siteMapPath, () => siteMap(address, places, presentation?.status?.date)),
    textFile(robotsPath, () => robots(address, siteMapPath)),
    ...(paint === undefined ? [] : fronts.flatMap((view) => cards(view, paint))),
  ];
}

function cards(view: View, paint: CardPainter): readonly OutputFile[] {
  return [
    painted(cardPath(view.placeOf(frontPath)), () => paint(reportCard(view))),
    ...view.report.chapters.map((chapter) =>
      painted(cardPath(view.placeOf(chapterPath(chapter.slug))), () => paint(chapterCard(view, chapter))),
    ),
  ];
}

/** Made when the bytes are first asked for. */
function painted(path: string, make: () => Uint8Array): OutputFile {
  let made: Uint8Array | undefined;
  return {
    path,
    get bytes() {
      made ??= make();
      return made;
    },
  };
}
