import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "./markdown.ts";

/** The whole text in one go. */
const plain = (text: string) =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

/** Blocks that try to fool a cut: headings inside code, lists, quotes and HTML, references across sections. */
const blocks = [
  "# Overskrift\n\n",
  "## Under *heading*\n\n",
  "Et avsnitt med [lenke](fasit:a) og [viden kjent][ref].\nNeste linje.\n\n",
  "```\n\n# ikke en overskrift\n\n```\n\n",
  "```fasit statement\nid: x\n\n# kommentar\n```\n\n",
  "~~~\n\n# heller ikke\n",
  "- punkt\n\n  ```\n\n# ut av lista\n\n",
  "1. en\n2. to\n\n   # overskrift i lista\n\n",
  "> sitat\n\n# etter sitatet\n\n",
  "<!-- en kommentar\n\n# ikke her\n\n-->\n\n",
  "<div>\n\n# men her\n\n</div>\n\n",
  "<script>\n\n# nei\n\n</script>\n\n",
  "[ref]: https://example.no/ 'tittel'\n\n",
  "[flere\nlinjer]: <fasit:b>\n\n",
  "Se [flere linjer] og ![bilde][ref].\n\n",
  "    # innrykket kode\n\n",
  "Setext\n======\n\n",
  "***\r\n\r\n# crlf\r\n\r\n",
  "#### \n\n",
  "| a | b |\n| - | -: |\n| [1](fasit:a) | [viden][ref] |\n\n",
  "a | b\n- | -\n1 | `\\|`\n# ut av tabellen\n\n",
  "#hashtag\n\n",
];

describe("parseMarkdown", () => {
  test("a long file parsed by section is the tree of the whole file", () => {
    const pieces = fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(pieces, fc.nat(400), (parts, pad) => {
        // Paragraphs between make the text long enough for several pieces.
        const text = parts.map((part) => `${part}${"Ord i en setning. ".repeat(pad)}\n\n`).join("");
        expect(parseMarkdown(text, 0, 0).children).toEqual(plain(text).children);
      }),
      { numRuns: 20 },
    );
  });

  test("offsets and lines are those of the whole file after front matter", () => {
    const text = "---\ntitle: A\n---\nEn linje.\n\nTo.\n";
    const position = parseMarkdown(text, 17).children[1]?.position;
    expect(position?.start).toEqual({ line: 6, column: 1, offset: 28 });
    expect(text.slice(position?.start.offset, position?.end.offset)).toBe("To.");
  });

  test("a quarter of a megabyte is parsed in time that grows with its length", () => {
    const section =
      "## Seksjon\n\nEt avsnitt med [421 millioner](fasit:a) og *mer* tekst.\n\n- punkt\n- punkt\n\n";
    const text = section.repeat(Math.ceil(250_000 / section.length));
    const timed = (length: number) => {
      const start = performance.now();
      parseMarkdown(text.slice(0, length), 0, 0);
      return performance.now() - start;
    };
    timed(50_000); // warm up
    // Five times the text: the whole-file parse takes some 25 times as long, by section about 5.
    expect(timed(250_000) / timed(50_000)).toBeLessThan(15);
  });
});
