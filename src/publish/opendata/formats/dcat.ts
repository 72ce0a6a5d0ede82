/**
 * The tables as a catalogue that data.norge.no harvests: DCAT-AP-NO in Turtle, a data set for each table and a
 * distribution for each format.
 *
 * Source: DCAT-AP-NO 2 (data.norge.no/specification/dcat-ap-no). Layer: publish; pure.
 */
import { languages, same, type Text } from "../../../base/language.ts";
import type { CheckedReport, Presentation } from "../../checked-report.ts";
import { mediaTypes, type PublishedTable, type TableFormat } from "../../open-data-file.ts";
import { catalogPath, openApiPath } from "../../shared/data-address.ts";
import { licenses } from "../licenses.ts";

const prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const europe = "http://publications.europa.eu/resource/authority";
/** The EU's themes: government and public sector; economy and finance. */
const themes = [`${europe}/data-theme/GOVE`, `${europe}/data-theme/ECON`];
const fileTypes: Readonly<Record<TableFormat, string>> = {
  csv: `${europe}/file-type/CSV`,
  xlsx: `${europe}/file-type/XLSX`,
  parquet: `${europe}/file-type/PARQUET`,
  "json-stat": `${europe}/file-type/JSON`,
};
const organisations = "https://organization-catalog.fellesdatakatalog.digdir.no/organizations";

/** What a catalogue must say, and fasit.yaml has not said. */
export function missingForCatalog({ address, data }: Presentation): readonly string[] {
  return [
    ...(address === undefined ? ["site.address"] : []),
    ...(data?.organisation === undefined ? ["site.data.organisation"] : []),
    ...(data?.contact === undefined ? ["site.data.contact"] : []),
    ...(data?.license === undefined ? ["site.data.license"] : []),
  ];
}

const iri = (address: string): string =>
  `<${address.replaceAll(/[<>"{}|\\^`\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign))}>`;

function literal(text: string): string {
  const inside = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll(/\p{Cc}/gu, " ");
  return `"${inside}"`;
}

const inAll = (text: Text): string => languages.map((one) => `${literal(text[one])}@${one}`).join(", ");

type Statement = readonly [property: string, value: string];

function described(subject: string, type: string, statements: readonly Statement[]): string {
  return `${subject} a ${type} ;\n${statements.map(([property, value]) => `  ${property} ${value}`).join(" ;\n")} .\n`;
}

/** Undefined when something is missing that the standard demands. */
export function catalog(report: CheckedReport, tables: readonly PublishedTable[]): string | undefined {
  const { meta, presentation } = report;
  const { address, data } = presentation ?? {};
  if (address === undefined || data?.organisation === undefined || data.contact === undefined)
    return undefined;
  if (data.license === undefined) return undefined;
  const at = (path: string): string =>
    iri(new URL(path.split("/").map(encodeURIComponent).join("/"), address).href);
  const publisher = iri(`${organisations}/${data.organisation}`);
  const own = (name: string): string => at(catalogPath).replace(/>$/, `#${name}>`);
  const contact = own("kontakt");
  const license = iri(licenses[data.license].uri);
  const ownTitle = (text: Text): Text => ({
    nb: `${text.nb}: ${meta.entityName}, ${meta.title}`,
    nn: `${text.nn}: ${meta.entityName}, ${meta.title}`,
    en: `${text.en}: ${meta.entityName}, ${meta.title}`,
  });
  const shared: readonly Statement[] = [
    ["dct:publisher", publisher],
    ["dcat:contactPoint", contact],
  ];
  const dataset = (one: PublishedTable): string => at(one.metadata.path.replace(/\.csv-metadata\.json$/, ""));
  const catalogIri = own("katalog");
  const parts = [
    Object.entries(prefixes)
      .map(([name, address]) => `@prefix ${name}: <${address}> .\n`)
      .join(""),
    described(publisher, "foaf:Agent", [
      ["dct:identifier", literal(data.organisation)],
      ["foaf:name", literal(meta.entityName)],
    ]),
    described(contact, "vcard:Organization", [
      ["vcard:fn", literal(meta.entityName)],
      [data.contact.startsWith("mailto:") ? "vcard:hasEmail" : "vcard:hasURL", iri(data.contact)],
    ]),
    described(catalogIri, "dcat:Catalog", [
      ["dct:identifier", literal(catalogIri.slice(1, -1))],
      ["dct:title", inAll(same(`${meta.entityName}: ${meta.title}`))],
      ["dct:description", inAll(catalogAbout(meta.entityName, meta.title))],
      ...shared,
      ["dct:license", license],
      ["foaf:homepage", iri(address)],
      ["dcat:dataset", tables.map(dataset).join(", ")],
    ]),
    ...tables.map((one) =>
      described(dataset(one), "dcat:Dataset", [
        ["dct:identifier", literal(dataset(one).slice(1, -1))],
        ["dct:title", inAll(ownTitle(one.title))],
        ["dct:description", inAll(one.about)],
        ...shared,
        ["dcat:theme", themes.map(iri).join(", ")],
        ["dct:accessRights", iri(`${europe}/access-right/PUBLIC`)],
        [
          "dct:temporal",
          `[ a dct:PeriodOfTime ; dcat:startDate "${meta.year}-01-01"^^xsd:date ; dcat:endDate "${meta.year}-12-31"^^xsd:date ]`,
        ],
        ["dcat:landingPage", iri(address)],
        ["dcat:distribution", one.files.map(({ file }) => at(file.path)).join(", ")],
      ]),
    ),
    ...tables.flatMap((one) =>
      one.files.map(({ format, file }) =>
        described(at(file.path), "dcat:Distribution", [
          ["dct:title", inAll(one.title)],
          ["dct:description", inAll(one.about)],
          ["dcat:accessURL", at(file.path)],
          ["dcat:downloadURL", at(file.path)],
          ["dct:format", iri(fileTypes[format])],
          ["dcat:mediaType", iri(`https://www.iana.org/assignments/media-types/${mediaTypes[format]}`)],
          ["dct:license", license],
          ["dcat:byteSize", `"${file.bytes.length}"^^xsd:nonNegativeInteger`],
          ...(format === "csv" ? [["dct:conformsTo", at(one.metadata.path)] as const] : []),
          ["adms:status", iri(`${europe}/distribution-status/COMPLETED`)],
          ["foaf:page", at(openApiPath)],
        ]),
      ),
    ),
  ];
  return parts.join("\n");
}

function catalogAbout(name: string, title: string): Text {
  return {
    nb: `Tall, oppstillinger og regnskap fra ${title} for ${name}.`,
    nn: `Tal, oppstillingar og rekneskap frå ${title} for ${name}.`,
    en: `Figures, statements and accounts of ${title}, ${name}.`,
  };
}
