/**
 * Words as they may stand in XML 1.0.
 *
 * Layer: publish; pure.
 */
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For text and for quoted attributes. What XML cannot hold at all is left out. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? "");
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const office = "http://schemas.openxmlformats.org";
export const namespaces = {
  word: `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`,
  relationships: `${office}/package/2006/relationships`,
  types: `${office}/package/2006/content-types`,
  relation: `${office}/officeDocument/2006/relationships`,
} as const;
