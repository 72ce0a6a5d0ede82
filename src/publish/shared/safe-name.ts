/**
 * Names that may be folders of the output.
 *
 * Layer: publish; pure.
 */

/** May the name be a folder of the output? Words, digits, hyphens and dots inside; slashes (or @) between. */
export function isSafeName(name: string): boolean {
  return name.split(/[/@]/).every((part) => /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u.test(part));
}
