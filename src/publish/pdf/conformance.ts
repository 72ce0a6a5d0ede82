/**
 * One PDF that is both PDF/A-2a and PDF/UA-1. Typst writes one standard at a time; the two differ by what the document
 * says of itself: the mark in its XMP (with the schema that PDF/A wants of every mark it does not know), and that its
 * title is shown. Both are added as an incremental update (ISO 32000-1 § 7.5.6), so that not a byte of what Typst
 * checked is changed.
 *
 * Layer: publish; pure. Sources: ISO 14289-1 § 5 (identification), ISO 19005-2 § 6.6.2.3.2 (extension schemas).
 */
const uaMark = "<pdfuaid:part>1</pdfuaid:part>";
const uaNamespace = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
const uaSchema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>" +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name>" +
  "<pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>";

interface Trailer {
  readonly size: number;
  readonly root: number;
  readonly info: string;
  readonly id: string;
  readonly startxref: number;
}

/** Bytes of a PDF/A-2a from Typst → the same with PDF/UA-1's marks. Throws when the file is not built as expected. */
export function markAccessible(pdf: Uint8Array): Uint8Array {
  // One character a byte, so that places in the text are places in the file.
  const text = Buffer.from(pdf).toString("latin1");
  const trailer = readTrailer(text);
  const catalog = objectAt(text, trailer.root);
  const metadata = Number(matchIn(catalog, /\/Metadata (\d+) 0 R/));
  const xmp = withAccessibleMark(streamOf(objectAt(text, metadata)));
  const head = `${metadata} 0 obj\n<<\n  /Length ${xmp.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n`;
  return appended(pdf, trailer, [
    { id: metadata, text: `${head}${xmp}\nendstream\nendobj\n` },
    { id: trailer.root, text: `${withShownTitle(catalog)}\n` },
  ]);
}

function matchIn(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`the PDF lacks ${pattern.source}`);
  return found;
}

function readTrailer(text: string): Trailer {
  const tail = text.slice(text.lastIndexOf("trailer"));
  return {
    size: Number(matchIn(tail, /\/Size (\d+)/)),
    root: Number(matchIn(tail, /\/Root (\d+) 0 R/)),
    info: matchIn(tail, /\/Info (\d+ 0 R)/),
    // Two strings of any bytes, which may hold brackets: to the end of the dictionary.
    id: matchIn(tail, /\/ID (\[[\s\S]*\])\s*>>/),
    startxref: Number(matchIn(tail, /startxref\s+(\d+)/)),
  };
}

/** The object's text, found through the cross-reference table. */
function objectAt(text: string, id: number): string {
  const table = Number(matchIn(text.slice(-64), /startxref\s+(\d+)\s+%%EOF\s*$/));
  const head = matchIn(text.slice(table, table + 64), /^(xref\s+0 \d+\s*?\n)/);
  const entry = table + head.length + 20 * id;
  const start = Number(text.slice(entry, entry + 10));
  const object = text.slice(start, text.indexOf("endobj", start) + "endobj".length);
  if (!object.startsWith(`${id} 0 obj`)) throw new Error(`object ${id} is not where the PDF says`);
  return object;
}

function streamOf(object: string): string {
  const start = object.indexOf("stream\n") + "stream\n".length;
  return object.slice(start, object.lastIndexOf("endstream")).trimEnd();
}

function withAccessibleMark(xmp: string): string {
  const marked = xmp
    .replace(' xmlns:pdfaid="', `${uaNamespace} xmlns:pdfaid="`)
    .replace("<pdfaid:part>", `${uaMark}<pdfaid:part>`)
    .replace("<pdfaExtension:schemas><rdf:Bag>", `<pdfaExtension:schemas><rdf:Bag>${uaSchema}`);
  if (![uaNamespace, uaMark, uaSchema].every((part) => marked.includes(part)))
    throw new Error("the PDF's metadata has no place for the mark of PDF/UA");
  return marked;
}

function withShownTitle(catalog: string): string {
  if (catalog.includes("/DisplayDocTitle true")) return catalog;
  return catalog.includes("/ViewerPreferences <<")
    ? catalog.replace("/ViewerPreferences <<", "/ViewerPreferences <<\n    /DisplayDocTitle true")
    : catalog.replace("<<", "<<\n  /ViewerPreferences << /DisplayDocTitle true >>");
}

function appended(
  pdf: Uint8Array,
  trailer: Trailer,
  objects: readonly { readonly id: number; readonly text: string }[],
): Uint8Array {
  let offset = pdf.length + 1;
  const entries: { readonly id: number; readonly line: string }[] = [];
  for (const { id, text } of objects) {
    entries.push({ id, line: `${id} 1\n${String(offset).padStart(10, "0")} 00000 n \n` });
    offset += text.length;
  }
  const table = entries.sort((a, b) => a.id - b.id).map(({ line }) => line);
  const end =
    `xref\n${table.join("")}trailer\n<<\n  /Size ${trailer.size}\n  /Root ${trailer.root} 0 R\n  /Info ${trailer.info}\n` +
    `  /ID ${trailer.id}\n  /Prev ${trailer.startxref}\n>>\nstartxref\n${offset}\n%%EOF\n`;
  const added = `\n${objects.map(({ text }) => text).join("")}${end}`;
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(added, "latin1")]));
}
