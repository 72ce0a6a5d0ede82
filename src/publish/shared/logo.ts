/**
 * A municipality's arms or logo as a file of the site: a PNG, or an SVG that can do nothing.
 *
 * Layer: publish; pure.
 */
import type { Logo } from "../checked-report.ts";

/** A front page has 100 kB in all. */
export const mostLogoBytes = 40_000;

/** Why a picture cannot be used. */
export type LogoProblem = "too-large" | "not-a-picture" | "active" | "outside" | "no-size";

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The logo, or why it cannot be one. Nothing in it is changed or taken out: what is wrong is said. */
export function readLogo(bytes: Uint8Array): Logo | LogoProblem {
  if (bytes.length > mostLogoBytes) return "too-large";
  if (pngSignature.every((byte, index) => bytes[index] === byte)) return pngLogo(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return /^\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text)
    ? svgLogo(text, bytes)
    : "not-a-picture";
}

/** Width and height stand in IHDR, the first chunk. */
function pngLogo(bytes: Uint8Array): Logo | LogoProblem {
  if (bytes.length < 24) return "not-a-picture";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sized("png", bytes, view.getUint32(16), view.getUint32(20));
}

function svgLogo(text: string, bytes: Uint8Array): Logo | LogoProblem {
  if (
    /<!DOCTYPE|<!ENTITY|<script|<foreignObject|<style|<animate|<set[\s>]|\son[a-z]+\s*=|javascript:/i.test(
      text,
    )
  )
    return "active";
  const references = [...text.matchAll(/\b(?:xlink:)?href\s*=\s*["']([^"']*)["']|url\(\s*["']?([^"')]*)/gi)];
  if (references.some(([, href, url]) => !(href ?? url ?? "").trim().startsWith("#"))) return "outside";
  const [root = ""] = /<svg[^>]*>/.exec(text) ?? [];
  const box = /\sviewBox\s*=\s*["']\s*([^"']*)["']/
    .exec(root)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const side = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1]);
  return sized("svg", bytes, box?.[2] ?? side("width"), box?.[3] ?? side("height"));
}

function sized(kind: Logo["kind"], bytes: Uint8Array, width: number, height: number): Logo | LogoProblem {
  return width > 0 && height > 0 && Number.isFinite(width / height)
    ? { kind, bytes, width, height }
    : "no-size";
}
