/**
 * A Word document → Markdown with the author's words as they stand.
 *
 * Layer: sources.
 */
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import { docxFaults } from "../../base/messages/docx.ts";
import { blocksOf } from "./blocks.ts";
import { htmlTree } from "./html-tree.ts";
import { DocxFault, textParts } from "./package-parts.ts";
import { wordHtml } from "./word-html.ts";

/**
 * The document as Markdown, with settings first when it was written by Fasit. Findings: FAS1090 when it
 * cannot be read (no value then), FAS1091 for images, which are not taken along. `file` is a name for them.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Loaded<string | undefined>> {
  try {
    const { html, images } = await wordHtml(textParts(bytes));
    const { blocks, frontMatter } = blocksOf(htmlTree(html));
    const text = toMarkdown(
      { type: "root", children: [...blocks] },
      {
        extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
        bullet: "-",
        bulletOther: "*",
        fences: true,
        rule: "-",
        resourceLink: true,
        listItemIndent: "one",
      },
    );
    const findings: readonly Finding[] =
      images === 0 ? [] : [finding("FAS1091", { file, line: 1, column: 1 }, { count: images })];
    return { value: frontMatter === undefined ? text : `${frontMatter}\n\n${text}`, findings };
  } catch (error) {
    // mammoth and the parsers below it say that XML is not Word's by throwing, each in its own way.
    const fault = error instanceof DocxFault ? error.fault : "damaged";
    return {
      value: undefined,
      findings: [finding("FAS1090", { file, line: 1, column: 1 }, { problem: docxFaults[fault] })],
    };
  }
}
