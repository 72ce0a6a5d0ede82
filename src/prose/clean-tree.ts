/**
 * Makes a tree safe to publish: raw HTML is taken out, dangerous addresses are refused, reference
 * links become plain links. Everything taken away is told.
 *
 * Layer: prose; pure.
 */
import type { Definition, Nodes, Parent, Root, RootContent } from "mdast";
import { type Finding, finding } from "../base/finding.ts";
import type { LineIndex } from "./line-index.ts";
import { visit } from "./markdown.ts";

/** Link schemes a reader can follow without running anything. All others are refused. */
const safeSchemes = new Set(["http", "https", "mailto", "tel", "fasit"]);

/** The scheme of an address as a browser sees it: control characters and white space do not hide it. */
function schemeOf(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them, so must we
  const bare = url.replaceAll(/[\u0000-\u0020\u007f-\u00a0]/g, "");
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
}

/** A path inside the report folder, seen from the folder of `file`. */
function staysInFolder(url: string, file: string): boolean {
  if (schemeOf(url) !== undefined || /^[\\/]|\\/.test(url)) return false;
  let depth = file.split("/").length - 1;
  for (const part of (url.split(/[?#]/)[0] ?? "").replaceAll(/%2e/gi, ".").split(/\/|%2f|%5c/i)) {
    depth += part === ".." ? -1 : part === "." || part === "" ? 0 : 1;
    if (depth < 0) return false;
  }
  return true;
}

/** Changes `root`; answers what was taken out or refused. */
export function cleanTree(root: Root, file: string, lines: LineIndex): readonly Finding[] {
  const findings: Finding[] = [];
  const definitions = new Map<string, Definition>();
  visit(root, (node) => {
    // CommonMark: the first of several definitions of a label counts.
    if (node.type === "definition" && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  const clean = (node: Nodes): Nodes[] => {
    const one = resolved(node, definitions);
    if ("children" in one) {
      const parent = one as Parent;
      parent.children = parent.children.flatMap(clean) as RootContent[];
    }
    switch (one.type) {
      case "definition":
        return [];
      case "html":
        if (one.value.replaceAll(/<!--[\s\S]*?-->/g, "").trim() !== "")
          findings.push(finding("FAS5011", lines.of(one), { html: firstTag(one.value) }));
        return [];
      case "link": {
        const scheme = schemeOf(one.url);
        if (scheme === undefined || safeSchemes.has(scheme)) return [one];
        findings.push(finding("FAS5012", lines.of(one), { scheme }));
        return one.children;
      }
      case "image":
        if (!staysInFolder(one.url, file)) {
          findings.push(finding("FAS5013", lines.of(one), { address: one.url.slice(0, 80) }));
          return [];
        }
        if ((one.alt ?? "").trim() === "")
          findings.push(finding("FAS5014", lines.of(one), { address: one.url }));
        return [one];
      default:
        return [one];
    }
  };
  root.children = root.children.flatMap(clean) as RootContent[];
  return findings;
}

function firstTag(html: string): string {
  return /<[^>\s]*/.exec(html)?.[0].slice(0, 40) ?? html.slice(0, 40);
}

/** A reference link or image as the plain link or image it stands for. */
function resolved(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes {
  if (node.type !== "linkReference" && node.type !== "imageReference") return node;
  const target = definitions.get(node.identifier);
  const address = { url: target?.url ?? "", title: target?.title ?? null };
  const place = node.position === undefined ? {} : { position: node.position };
  return node.type === "linkReference"
    ? { type: "link", ...address, children: node.children, ...place }
    : { type: "image", ...address, alt: node.alt ?? null, ...place };
}
