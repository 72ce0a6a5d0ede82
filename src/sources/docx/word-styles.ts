/**
 * The styles that carry what Word has no element for. The writer of Word files gives them, and the reader
 * knows them again; an author may use them too.
 *
 * Layer: sources; data.
 */
export const wordStyles = {
  /** Fenced code, Fasit blocks and the chapter's settings, a paragraph a line, fences included. */
  code: "Fasit Code",
  /** Code in a sentence. */
  codeText: "Fasit Code Text",
  /** Markdown that Word has nothing for, as it stands: images. */
  markdown: "Fasit Markdown",
  rule: "Fasit Rule",
  /** A further paragraph of an item of a list, by level. */
  listContinue: (level: number) => (level === 1 ? "List Continue" : `List Continue ${level}`),
} as const;

/** Levels of lists that come through. */
export const mostListLevels = 5;
