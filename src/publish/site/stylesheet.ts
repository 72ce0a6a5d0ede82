/**
 * One small stylesheet out of the design system's parts, its theme and our own. What no page uses is
 * taken out: other colour schemes, other themes' colours, tokens nobody refers to.
 *
 * Layer: publish; pure.
 */

/** A rule with its own rules or declarations, or a single declaration or statement. */
type CssNode =
  | { readonly kind: "block"; readonly prelude: string; readonly body: readonly CssNode[] }
  | { readonly kind: "line"; readonly text: string };

/** Reads CSS into blocks and lines; comments go. Strings and url() may hold braces and semicolons. */
export function parseCss(css: string): readonly CssNode[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  let position = 0;
  const readBody = (): readonly CssNode[] => {
    const nodes: CssNode[] = [];
    let pending = "";
    const flush = (): void => {
      if (pending.trim() !== "") nodes.push({ kind: "line", text: squeezed(pending) });
      pending = "";
    };
    while (position < text.length) {
      const character = text.charAt(position);
      position += 1;
      if (character === '"' || character === "'") {
        const end = text.indexOf(character, position);
        const stop = end === -1 ? text.length : end + 1;
        pending += text.slice(position - 1, stop);
        position = stop;
      } else if (character === "(") {
        pending += `(${readParentheses()}`;
      } else if (character === "{") {
        const prelude = squeezed(pending);
        pending = "";
        nodes.push({ kind: "block", prelude, body: readBody() });
      } else if (character === ";") flush();
      else if (character === "}") break;
      else pending += character;
    }
    flush();
    return nodes;
  };
  const readParentheses = (): string => {
    const from = position;
    let depth = 1;
    while (position < text.length && depth > 0) {
      const character = text.charAt(position);
      if (character === '"' || character === "'") position = text.indexOf(character, position + 1);
      if (position < 0) position = text.length;
      if (character === "(") depth += 1;
      if (character === ")") depth -= 1;
      position += 1;
    }
    return text.slice(from, position);
  };
  return readBody();
}

function squeezed(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** `a: b, c` → `a:b,c`; text in quotes keeps its spaces, and so do the signs of calc(). */
function tight(text: string): string {
  return text.replaceAll(
    /("[^"]*"|'[^']*')|\s*([,>])\s*|(:)\s+/g,
    (_, quoted, sign, colon) => quoted ?? sign ?? colon,
  );
}

function print(nodes: readonly CssNode[]): string {
  return nodes
    .map((node) =>
      node.kind === "line"
        ? `${tight(node.text)};`
        : `${tight(node.prelude)}{${print(node.body).replace(/;$/, "")}}`,
    )
    .join("");
}

/** Splits a selector list at its own commas, not at those inside parentheses. */
function selectors(prelude: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of prelude) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
    if (character === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part].map((one) => one.trim());
}

/** Blocks whose selectors the site never matches are dropped; of a list, only the others stay. */
function withoutSelectors(
  nodes: readonly CssNode[],
  isUnused: (selector: string) => boolean,
): readonly CssNode[] {
  return nodes.flatMap((node): readonly CssNode[] => {
    if (node.kind === "line") return [node];
    const isAtRule = node.prelude.startsWith("@");
    const prelude = isAtRule
      ? node.prelude
      : selectors(node.prelude)
          .filter((one) => !isUnused(one))
          .join(",");
    if (prelude === "") return [];
    const body = withoutSelectors(node.body, isUnused);
    return body.length === 0 ? [] : [{ ...node, prelude, body }];
  });
}

function declaredName(text: string): string | undefined {
  return /^(--[\w-]+)\s*:/.exec(text)?.[1];
}

function withoutTokens(nodes: readonly CssNode[], used: ReadonlySet<string>): readonly CssNode[] {
  return nodes.flatMap((node): readonly CssNode[] => {
    if (node.kind === "line") {
      const name = declaredName(node.text);
      return name === undefined || used.has(name) ? [node] : [];
    }
    const body = withoutTokens(node.body, used);
    return body.length === 0 ? [] : [{ ...node, body }];
  });
}

/** Takes out custom properties until every one that is left is referred to. */
function withoutUnusedTokens(nodes: readonly CssNode[]): readonly CssNode[] {
  const text = print(nodes);
  const used = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap((match) => match[1] ?? []));
  const fewer = withoutTokens(nodes, used);
  return print(fewer) === text ? nodes : withoutUnusedTokens(fewer);
}

export interface StylesheetParts {
  /** The design system's theme: tokens. */
  readonly theme: string;
  /** The parts of the design system in use, each a file's text. */
  readonly components: readonly string[];
  /** Our own, last and outside the layer: it wins. */
  readonly own: string;
}

/** What the site's HTML never has: dark scheme, sizes, other colours, variants we do not use. */
const unusedSelectors: readonly RegExp[] = [
  /\[data-(color-scheme|size|typography|variant|border|zebra|sticky|hover|clickdelegatefor|weight)/,
  /\[data-color=["']?(accent|brand2|brand3|danger|info|neutral|success)/,
  /\.ds-(icon|readonly-icon|focus|print-preserve|card|floating|skiplink|checkbox|list)\b/,
  /u-summary$|:dir\(rtl\)|\[aria-sort|:is\(button|\.ds-link:has/,
];

export function buildStylesheet({ theme, components, own }: StylesheetParts): string {
  const system = components.flatMap((css) => [...parseCss(css)]);
  const layered: readonly CssNode[] = [
    { kind: "line", text: "@layer ds.theme,ds.components" },
    ...parseCss(theme),
    { kind: "block", prelude: "@layer ds.components", body: system },
  ];
  const kept = withoutSelectors(layered, (selector) =>
    unusedSelectors.some((unused) => unused.test(selector)),
  );
  return `${print(withoutUnusedTokens([...kept, ...parseCss(own)]))}\n`;
}
