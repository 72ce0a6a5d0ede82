/**
 * The open data on one page: every table in every format, how to cite them, and where programs begin.
 *
 * Layer: publish; pure.
 */
import { dataPageWords as say } from "../../base/messages/open-data.ts";
import { formatNames, type PublishedTable } from "../open-data-file.ts";
import { registerTableId } from "../shared/data-address.ts";
import { sizeText } from "../shared/size-text.ts";
import { countText } from "../shared/value-text.ts";
import {
  aboutPath,
  catalogPath,
  claimsDataPath,
  dataPackagePath,
  dataPath,
  frontPath,
  openApiPath,
  openDataPath,
  type Path,
} from "./address.ts";
import { type Html, html } from "./html.ts";
import type { Page, View } from "./site-view.ts";

export function dataPage(view: View): Page {
  const title = view.say(say.title);
  const { presentation } = view.report;
  const links: readonly (readonly [Path, string])[] = [
    [openApiPath, view.say(say.openapi)],
    [dataPackagePath, view.say(say.datapackage)],
    ...(view.hasCatalog ? [[catalogPath, view.say(say.dcat)] as const] : []),
    [openDataPath, view.say(say.allFigures)],
    [claimsDataPath, view.say(say.claims)],
  ];
  const link = ([path, text]: readonly [Path, string]): Html =>
    html`<li><a class="ds-link" href="${view.href(path)}">${text}</a></li>`;
  const isRegister = ({ id }: PublishedTable): boolean => id.startsWith(registerTableId(""));
  const registers = view.tables.filter(isRegister);
  const others = view.tables.filter((table) => !isRegister(table));
  const license = presentation?.data?.license;
  const main = html`
    <header class="opening">
      <h1>${title}</h1>
      <p class="lead">${view.say(say.lead)}</p>
    </header>
    <div class="front narrow">
      <section aria-labelledby="tabeller">
        <h2 id="tabeller">${view.say(say.tables)}</h2>
        ${tableList(view, others)}
        ${registers.length > 0 && html`<details class="ds-details quiet"><summary>${view.say(say.registers(countText(view.language, registers.length)))}</summary>${tableList(view, registers)}</details>`}
      </section>
      <section>
        <h2>${view.say(say.formats)}</h2>
        <ul class="plain-list">${say.formatList.map((one) => html`<li>${view.say(one)}</li>`)}</ul>
      </section>
      <section>
        <h2>${view.say(say.api)}</h2>
        <p>${view.say(say.apiLead)}</p>
        <ul class="plain-list">${links.map(link)}</ul>
      </section>
      <section>
        <h2>${view.say(say.cite)}</h2>
        <p>${citation(view)}</p>
        <h3>${view.say(say.license)}</h3>
        <p>${license === undefined ? view.say(say.noLicense) : license}</p>
      </section>
      <section>
        <h2>${view.say(say.trust)}</h2>
        <p>${view.say(say.trustText)} <a class="ds-link" href="${view.href(aboutPath)}">${view.say(say.more)}</a></p>
      </section>
    </div>
  `;
  return { path: dataPath, title, description: view.say(say.lead), trail: [], section: dataPath, main };
}

/** The links of one table's files, with size: `CSV (12 kB)`. */
export function downloadLinks(view: View, table: PublishedTable): readonly Html[] {
  return table.files.map(({ format, file }) => {
    const size = sizeText(file.bytes.length, view.language);
    return html`
      <li><a class="ds-link" href="${view.href(file.path)}" download>${formatNames[format]}<span class="ds-sr-only"> ${view.say(table.title)}</span></a> <small>${size}</small></li>
    `;
  });
}

function tableList(view: View, tables: readonly PublishedTable[]): Html {
  return html`<ul class="plain-list data-tables">${tables.map((table) => tableEntry(view, table))}</ul>`;
}

function tableEntry(view: View, table: PublishedTable): Html {
  return html`
    <li>
      <h3 id="${table.id}">${view.say(table.title)}</h3>
      <p>${view.say(table.about)} ${view.say(say.rowCount(countText(view.language, table.rows)))}</p>
      <ul class="downloads ui">
        ${downloadLinks(view, table)}
        <li><a class="ds-link" href="${view.href(table.metadata.path)}">${view.say(say.columns)}<span class="ds-sr-only"> ${view.say(table.title)}</span></a> <small>CSVW</small></li>
      </ul>
    </li>
  `;
}

function citation(view: View): Html {
  const { meta, presentation } = view.report;
  const address = presentation?.address;
  const where =
    address === undefined ? "" : html` <a class="ds-link" href="${view.href(frontPath)}">${address}</a>`;
  return html`${meta.entityName} (${meta.year}): ${meta.title}. ${view.say(say.dataset)}.${where}`;
}
