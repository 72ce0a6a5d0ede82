/** Word files as they come, and files that only look like them. All are made here. */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { messageOf } from "../../base/finding.ts";
import { readDocx } from "./read-docx.ts";

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const document = (body: string) => `<w:document ${word}><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string, style = "") =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const styles = `<w:styles ${word}><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="INNH1"><w:name w:val="toc 1"/></w:style></w:styles>`;

function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: "1980-01-01T12:00:00" });
}
const docx = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  zip({
    "[Content_Types].xml": types,
    "word/document.xml": document(body),
    "word/styles.xml": styles,
    ...more,
  });

async function markdown(bytes: Uint8Array): Promise<string | undefined> {
  return (await readDocx(bytes, "a.docx")).value;
}
async function codes(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readDocx(bytes, "a.docx")).findings.map((one) => `${one.code} ${messageOf(one, "nb")}`);
}

test("Norwegian Word's headings, a contents list it made itself, and words cut in runs", async () => {
  const runs =
    '<w:p><w:r><w:t xml:space="preserve">Netto ble </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">421 </w:t></w:r><w:r><w:t>millioner</w:t></w:r><w:r><w:t xml:space="preserve"> kroner.</w:t></w:r></w:p>';
  const body = paragraph("Økonomi 3", "INNH1") + paragraph("Økonomi", "Overskrift1") + runs;
  expect(await markdown(docx(body))).toBe("# Økonomi\n\nNetto ble **421** millioner kroner.\n");
});

test("revisions: what is put in stands, what is taken out is gone", async () => {
  const body =
    '<w:p><w:r><w:t xml:space="preserve">Vi fikk </w:t></w:r><w:del><w:r><w:delText>80</w:delText></w:r></w:del><w:ins><w:r><w:t>83</w:t></w:r></w:ins></w:p>';
  expect(await markdown(docx(body))).toBe("Vi fikk 83\n");
});

test("a table without a heading row, with cells joined and several paragraphs in one", async () => {
  const cell = (inside: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell(paragraph("Område"))}${cell(paragraph("2017"), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(paragraph("Skole") + paragraph("og SFO"))}${cell(paragraph("1"))}${cell(paragraph("2"))}</w:tr></w:tbl>`;
  expect(await markdown(docx(body))).toBe("| Område | 2017 | |\n| - | - | - |\n| Skole og SFO | 1 | 2 |\n");
});

test("a footnote keeps its words, and its number is no number to bind", async () => {
  const notes = `<w:footnotes ${word}><w:footnote w:id="2"><w:p><w:r><w:t>Kilde: SSB.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
  const body =
    '<w:p><w:r><w:t>Folketallet vokste</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  expect(await markdown(docx(body, { "word/footnotes.xml": notes }))).toBe(
    "Folketallet vokste¹\n\n1. Kilde: SSB.\n",
  );
});

test("an address inside the document is no link, and one to Fasit is read whatever Word made of its å", async () => {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="fasit:netto?%C3%A5r=2016" TargetMode="External"/></Relationships>';
  const body =
    '<w:p><w:hyperlink r:id="r1"><w:r><w:t xml:space="preserve">421 mill. </w:t></w:r></w:hyperlink><w:hyperlink w:anchor="_Toc1"><w:r><w:t>se side 3</w:t></w:r></w:hyperlink></w:p>';
  expect(await markdown(docx(body, { "word/_rels/document.xml.rels": rels }))).toBe(
    "[421 mill.](fasit:netto?år=2016) se side 3\n",
  );
});

test.each([
  ["an empty file", new Uint8Array(), "ikke et Word-dokument"],
  ["plain text", strToU8("PKaller"), "skadet"],
  ["a zip of something else", zip({ "xl/workbook.xml": "<x/>" }), "ikke et Word-dokument"],
  ["the old format", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "gamle formatet"],
  ["half a file", docx(paragraph("x".repeat(4000))).slice(0, 700), "skadet"],
  [
    "XML that ends too soon",
    zip({ "[Content_Types].xml": types, "word/document.xml": "<w:document" }),
    "skadet",
  ],
  [
    "an entity that is a file",
    docx("", {
      "word/document.xml": `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${document(paragraph("&x;"))}`,
    }),
    "dokumenttypedefinisjon",
  ],
  [
    "an entity hidden in UTF-16",
    docx("", {
      "word/document.xml": new Uint8Array(
        Buffer.from(`\ufeff<!DOCTYPE a [<!ENTITY x "y">]>${document("")}`, "utf16le"),
      ),
    }),
    "dokumenttypedefinisjon",
  ],
  ["a bomb", docx("", { "word/document.xml": new Uint8Array(30 << 20) }), "større utpakket"],
  ["many large parts", docx("", { "word/document2.xml": new Uint8Array(40 << 20) }), "større utpakket"],
])("%s is a finding", async (_, bytes, problem) => {
  const [found = "", ...more] = await codes(bytes);
  expect(more).toEqual([]);
  expect(found).toMatch(/^FAS1090 /);
  expect(found).toContain(problem);
});

test("parts that are not text are not opened, whatever they say", async () => {
  const bomb = { "word/media/image1.png": new Uint8Array(80 << 20), "customXml/item1.xml": "<!DOCTYPE x>" };
  expect(await markdown(docx(paragraph("Tekst"), bomb))).toBe("Tekst\n");
});

test("deep nesting is a finding, not a crash", async () => {
  const deep = `${"<w:tbl><w:tr><w:tc>".repeat(3000)}${paragraph("x")}${"</w:tc></w:tr></w:tbl>".repeat(3000)}`;
  expect(await codes(docx(deep))).toEqual([expect.stringMatching(/^FAS1090/)]);
});

test("bytes changed anywhere are read or told, never thrown", async () => {
  const whole = docx(paragraph("421 millioner kroner"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
      async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const { value, findings } = await readDocx(bytes, "a.docx");
        expect(value === undefined).toBe(findings.some(({ code }) => code === "FAS1090"));
      },
    ),
    { numRuns: 60 },
  );
});
