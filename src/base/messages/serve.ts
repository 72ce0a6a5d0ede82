/** What the local preview says in the browser, outside the report's own pages. */
import type { Text } from "../language.ts";

export const serveWords: Readonly<Record<"noSite" | "notFound" | "kept", Text>> = {
  noSite: {
    nb: "Siden kan ikke bygges ennå",
    nn: "Sida kan ikkje byggjast enno",
    en: "The site cannot be built yet",
  },
  kept: {
    nb: "Den siste endringen kan ikke bygges. Dette er siden slik den var før.",
    nn: "Den siste endringa kan ikkje byggjast. Dette er sida slik ho var før.",
    en: "The last change cannot be built. This is the site as it was before.",
  },
  notFound: {
    nb: "Siden finnes ikke",
    nn: "Sida finst ikkje",
    en: "There is no such page",
  },
};
