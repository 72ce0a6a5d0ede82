/** Findings FAS6050–6052: how the report looks in public. */
import type { Text } from "../language.ts";
import { entry } from "./entry.ts";

export const presentationFindings = {
  FAS6050: entry<{ colour: string; contrast: string; least: string }>({
    slug: "theme-colour-too-pale",
    severity: "error",
    text: {
      nb: (d) => `Fargen ${d.colour} har kontrast ${d.contrast} på nettstedet. Kravet er ${d.least}.`,
      nn: (d) => `Fargen ${d.colour} har kontrast ${d.contrast} på nettstaden. Kravet er ${d.least}.`,
      en: (d) =>
        `The colour ${d.colour} has a contrast of ${d.contrast} on the site. ${d.least} is required.`,
    },
    hint: {
      nb: () => "Velg en mørkere farge under site.theme.colour, gjerne en mørk utgave av den i profilen.",
      nn: () => "Vel ein mørkare farge under site.theme.colour, gjerne ei mørk utgåve av den i profilen.",
      en: () =>
        "Choose a darker colour under site.theme.colour, such as a dark shade of the one in your profile.",
    },
    explain: {
      nb: "Fargen brukes på lenker og små ord, på hvitt og på sidens lyse flater. Forskriften om universell utforming krever WCAG, og der skal slik tekst ha kontrast minst 4,5 mot bakgrunnen. Det laveste av forholdene mot hvitt, den lyse flaten og fargens egen lyse tone er det som teller.",
      nn: "Fargen blir brukt på lenkjer og små ord, på kvitt og på dei lyse flatene på sida. Forskrifta om universell utforming krev WCAG, og der skal slik tekst ha kontrast minst 4,5 mot bakgrunnen. Det lågaste av forholda mot kvitt, den lyse flata og fargen sin eigen lyse tone er det som tel.",
      en: "The colour is used for links and small words, on white and on the page's light grounds. The Norwegian regulation on universal design requires WCAG, where such text must have a contrast of at least 4.5 against its ground. What counts is the lowest of the ratios against white, the light ground and the colour's own light shade.",
    },
  }),
  FAS6051: entry<{ file: string; problem: Text }>({
    slug: "logo-not-usable",
    severity: "error",
    text: {
      nb: (d) => `Kan ikke bruke ${d.file} som kommunevåpen eller logo: ${d.problem.nb}.`,
      nn: (d) => `Kan ikkje bruke ${d.file} som kommunevåpen eller logo: ${d.problem.nn}.`,
      en: (d) => `Cannot use ${d.file} as coat of arms or logo: ${d.problem.en}.`,
    },
    hint: {
      nb: () => "Legg en enkel SVG eller PNG i rapportmappen, høyst 40 kB, og skriv veien i site.theme.logo.",
      nn: () => "Legg ein enkel SVG eller PNG i rapportmappa, høgst 40 kB, og skriv vegen i site.theme.logo.",
      en: () =>
        "Put a plain SVG or PNG in the report folder, at most 40 kB, and write its path in site.theme.logo.",
    },
    explain: {
      nb: "Bildet legges på siden som en egen fil. En SVG kan inneholde skript, stilark og lenker til andre steder; slikt slippes ikke inn, og Fasit fjerner det heller ikke i stillhet. Eksporter våpenet som en ren SVG uten stilark («presentation attributes»), eller som PNG. Bildet må ligge i rapportmappen.",
      nn: "Biletet blir lagt på sida som ei eiga fil. Ein SVG kan innehalde skript, stilark og lenkjer til andre stader; slikt slepp ikkje inn, og Fasit fjernar det heller ikkje i det stille. Eksporter våpenet som ein rein SVG utan stilark («presentation attributes»), eller som PNG. Biletet må liggje i rapportmappa.",
      en: "The picture becomes a file of the site. An SVG can hold scripts, style sheets and references to elsewhere; these are not let in, and Fasit does not remove them in silence. Export the arms as a plain SVG without style sheet (“presentation attributes”), or as a PNG. The picture must lie in the report folder.",
    },
  }),
  FAS6052: entry<{ missing: readonly string[] }>({
    slug: "catalogue-incomplete",
    severity: "note",
    text: {
      nb: (d) =>
        `Katalogen til data.norge.no (data/dcat.ttl) blir ikke laget: ${d.missing.join(", ")} mangler.`,
      nn: (d) =>
        `Katalogen til data.norge.no (data/dcat.ttl) blir ikkje laga: ${d.missing.join(", ")} manglar.`,
      en: (d) =>
        `The catalogue for data.norge.no (data/dcat.ttl) is not made: ${d.missing.join(", ")} is missing.`,
    },
    hint: {
      nb: () =>
        "Skriv adressen rapporten publiseres på, organisasjonsnummer, kontakt (mailto: eller https:) og lisens under site i fasit.yaml.",
      nn: () =>
        "Skriv adressa rapporten blir publisert på, organisasjonsnummer, kontakt (mailto: eller https:) og lisens under site i fasit.yaml.",
      en: () =>
        "Write the address the report is published at, the organisation number, a contact (mailto: or https:) and a licence under site in fasit.yaml.",
    },
    explain: {
      nb: "Felles datakatalog (data.norge.no) henter beskrivelser av åpne data etter standarden DCAT-AP-NO. Den krever utgiver med organisasjonsnummer, kontaktpunkt og adresser som gjelder ute på nettet, og uten lisens kan ingen bruke dataene trygt. Alle andre filer lages som før.",
      nn: "Felles datakatalog (data.norge.no) hentar omtalar av opne data etter standarden DCAT-AP-NO. Han krev utgjevar med organisasjonsnummer, kontaktpunkt og adresser som gjeld ute på nettet, og utan lisens kan ingen bruke dataa trygt. Alle andre filer blir laga som før.",
      en: "The national data catalogue (data.norge.no) harvests descriptions of open data by the standard DCAT-AP-NO. It demands a publisher with an organisation number, a contact point and addresses that hold on the web, and without a licence nobody can use the data safely. All other files are made as before.",
    },
  }),
};
