/** How Kotlin writes things in SSB's messages. Layer: controls; pure. */

/** `[a, b]`. */
export function kotlinList(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}
