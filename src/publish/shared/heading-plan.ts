/**
 * The headings of a chapter: their levels and anchors, the same in every format.
 *
 * Layer: publish; pure.
 */
import type { Nodes, Root } from "mdast";

const offsetOf = (node: Nodes): number => node.position?.start.offset ?? -1;

/**
 * Levels below the chapter's own title, without gaps, and anchors from the words. The chapter's
 * shallowest heading becomes an h2, whatever the author started with.
 */
export function headingPlan(
  root: Root,
): ReadonlyMap<number, { readonly level: number; readonly id: string; readonly text: string }> {
  const nodes = root.children.filter((node) => node.type === "heading");
  const shallowest = Math.min(...nodes.map(({ depth }) => depth));
  const taken = new Map<string, number>();
  let above = 1;
  return new Map(
    nodes.map((node) => {
      const level = Math.min(node.depth - shallowest + 2, above + 1, 4);
      above = level;
      const text = plainWords(node);
      const base = anchorFrom(text);
      const times = taken.get(base) ?? 0;
      taken.set(base, times + 1);
      return [offsetOf(node), { level, id: times === 0 ? base : `${base}-${times + 1}`, text }];
    }),
  );
}

function plainWords(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plainWords).join("") : "";
}

/** `En ny kommune` → `s-en-ny-kommune`; the prefix keeps it apart from the page's own anchors. */
function anchorFrom(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return `s-${words}`;
}
