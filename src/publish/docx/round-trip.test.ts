/** Markdown → Word → Markdown: what comes back is what was sent. */
import fc from "fast-check";
import type { BlockContent, ListItem, PhrasingContent } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { expect, test } from "vitest";
import { parseMarkdown } from "../../prose/markdown.ts";
import { readDocx } from "../../sources/docx/read-docx.ts";
import { docxOf } from "./docx.ts";

const written = (markdown: string, frontMatter = "") =>
  docxOf({ root: parseMarkdown(markdown), title: "Økonomi", language: "nb", frontMatter });

async function back(markdown: string, frontMatter = ""): Promise<string | undefined> {
  const { value, findings } = await readDocx(written(markdown, frontMatter), "a.docx");
  expect(findings).toEqual([]);
  return value;
}

test.each([
  [
    "a binding with its settings",
    "Netto ble [421 millioner kroner](fasit:netto-driftsresultat?år=2016\\&versjon=regnskap).\n",
  ],
  ["two figures and no words", "Fra [276 søknader fra 58 land](fasit:soknader+land) til [](fasit:a/b).\n"],
  ["a heading of each level", "# En\n\n## To\n\n### Tre\n\n#### Fire\n\n##### Fem\n\n###### Seks\n"],
  ["lists in lists", "- a\n  - b\n    1. c\n    2. d\n  - e\n\n1. f\n   - g\n2. h\n"],
  ["an item of two paragraphs", "- a\n\n  b\n\n- c\n"],
  ["emphasis", "Vi er *på* **vei**, ***begge*** og `kode` og **fet**.\n"],
  ["a quote", "> Sitat\n>\n> to avsnitt\n"],
  [
    "a Fasit block, and code with empty lines",
    "```fasit chart\nform: line\n\nfigures: [a]\n```\n\n```\nx\n\n\ny\n```\n",
  ],
  ["a line break and a rule", "En\\\nto\n\n---\n\nTre\n"],
  ["an image", "Se ![kart over kommunen](bilder/kart.png) her.\n"],
  [
    "a table",
    "| Tall i 1000 kr | 2017 | |\n| - | -: | :-: |\n| Netto | [421](fasit:a) | *b* |\n| c \\| d | | **e** |\n",
  ],
  [
    "signs that mean something to Markdown",
    "\\# ikke \\*fet\\* \\[x] \\_y\\_ \\`z\\` <3 & 1\\. 5 % & æøå «»\u00a0– 𝒳\n",
  ],
])("%s", async (_, markdown) => {
  const expected = toMarkdown(parseMarkdown(markdown), {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    bullet: "-",
    bulletOther: "*",
    rule: "-",
    resourceLink: true,
    listItemIndent: "one",
  });
  expect(await back(markdown)).toBe(expected);
});

test("the chapter's settings come back as they were, and the title above them is not doubled", async () => {
  const front = "---\ntitle: Økonomi\nmeets: [avvik]\n\n# merknad\nlead: >\n  Godt år\n---";
  expect(await back("```fasit areas\n```\n\nTekst.\n", front)).toBe(
    `${front}\n\n\`\`\`fasit areas\n\`\`\`\n\nTekst.\n`,
  );
});

test("the same chapter gives the same bytes", () => {
  expect(written("# A\n\n[b](fasit:c)\n")).toEqual(written("# A\n\n[b](fasit:c)\n"));
});

const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9%,.()*_[\]`#<>&|«»!~^$-]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((some) => some.join(" "));
const text = (value: string): PhrasingContent => ({ type: "text", value });
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  words.map((value): PhrasingContent => ({ type: "strong", children: [text(value) as never] })),
  words.map((value): PhrasingContent => ({ type: "emphasis", children: [text(value) as never] })),
  words.map(
    (value): PhrasingContent => ({
      type: "link",
      url: "fasit:netto-driftsresultat?år=2016",
      children: [text(value) as never],
    }),
  ),
);
/** Words, something marked, words: marks that touch are Word's runs and Markdown's riddles. */
const phrasing = fc
  .array(fc.tuple(words, phrase), { maxLength: 3 })
  .chain((pairs) =>
    words
      .map((last): PhrasingContent[] => [
        ...pairs.flatMap(([before, marked]) => [text(`${before} `), marked, text(" ")]),
        text(last),
      ])
      .map((nodes) => merged(nodes)),
  );
function merged(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.reduce<PhrasingContent[]>((found, node) => {
    const last = found.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else found.push(node);
    return found;
  }, []);
}
const item = fc.letrec<{ item: ListItem }>((tie) => ({
  item: fc
    .tuple(
      phrasing,
      fc.option(fc.tuple(fc.boolean(), fc.array(tie("item"), { minLength: 1, maxLength: 2 })), {
        nil: undefined,
        maxDepth: 2,
      }),
    )
    .map(
      ([children, inner]): ListItem => ({
        type: "listItem",
        spread: false,
        children: [
          { type: "paragraph", children },
          ...(inner === undefined
            ? []
            : [
                {
                  type: "list" as const,
                  ordered: inner[0],
                  ...(inner[0] ? { start: 1 } : {}),
                  spread: false,
                  children: inner[1],
                },
              ]),
        ],
      }),
    ),
})).item;
const block: fc.Arbitrary<BlockContent> = fc.oneof(
  phrasing.map((children): BlockContent => ({ type: "paragraph", children })),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), phrasing)
    .map(([depth, children]): BlockContent => ({ type: "heading", depth: depth as 1, children })),
  fc.tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 })).map(
    ([ordered, children]): BlockContent => ({
      type: "list",
      ordered,
      ...(ordered ? { start: 1 } : {}),
      spread: false,
      children,
    }),
  ),
  phrasing.map(
    (children): BlockContent => ({ type: "blockquote", children: [{ type: "paragraph", children }] }),
  ),
  fc.array(fc.array(phrasing, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map(
    (rows): BlockContent => ({
      type: "table",
      align: [null, "right"],
      children: rows.map((row) => ({
        type: "tableRow",
        children: row.map((children) => ({ type: "tableCell", children })),
      })),
    }),
  ),
);

test("any chapter of these comes back letter by letter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (blocks) => {
      // Two lists or quotes with nothing between them are one, to Word.
      const apart = blocks.flatMap((one): BlockContent[] => [
        one,
        { type: "paragraph", children: [text("og så")] },
      ]);
      const markdown = toMarkdown(
        { type: "root", children: apart },
        {
          extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
          bullet: "-",
          bulletOther: "*",
          rule: "-",
          resourceLink: true,
          listItemIndent: "one",
        },
      );
      expect(await back(markdown)).toBe(markdown);
    }),
    { numRuns: 25 },
  );
});
