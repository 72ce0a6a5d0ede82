/**
 * HTML that cannot be injected into: the only way to make Html is the template below, and every string
 * put into it is escaped. Values must stand in text or inside a quoted attribute.
 *
 * Layer: publish; pure.
 */
export class Html {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** What the template calls; not for others: `strings` are taken as they are, line breaks left out. */
  static fromTemplate(strings: TemplateStringsArray, parts: readonly HtmlPart[]): Html {
    const pieces = withoutBreaks(strings);
    return new Html(pieces.reduce((text, piece, index) => text + textOf(parts[index - 1]) + piece));
  }

  /** What jsonData calls; not for others: `json` is taken as it is. */
  static ofData(json: string): Html {
    return new Html(`<script type="application/ld+json">${json}</script>`);
  }
}

/** Data for machines in a page: the browser runs nothing of it, and nothing in it ends it. */
export function jsonData(value: unknown): Html {
  const text = JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return Html.ofData(text);
}

const cleaned = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template's own text without its line breaks; each place in the code has one, so it is made once. */
function withoutBreaks(strings: TemplateStringsArray): readonly string[] {
  const known = cleaned.get(strings);
  if (known !== undefined) return known;
  const made = strings.map((string) => string.replaceAll(/\n\s*/g, ""));
  cleaned.set(strings, made);
  return made;
}

/** What can stand in a template: strings and numbers are escaped, lists joined, nothing left out. */
export type HtmlPart = Html | string | number | undefined | false | readonly HtmlPart[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it must stand in HTML, in text and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  if (!/[\0&<>"']/.test(text)) return text;
  return text.replaceAll("\0", "\uFFFD").replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

function textOf(part: HtmlPart): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return part.map(textOf).join("");
}

/** `` html`<p class="${kind}">${text}</p>` ``. Line breaks and what indents after them leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return Html.fromTemplate(strings, parts);
}

/** ` name="value"`, or nothing when there is no value. `true` gives the bare attribute. */
export function attribute(
  name: "id" | "class" | "lang" | "href" | "aria-current" | "aria-describedby" | "data-mark" | "open" | "rel",
  value: string | boolean | undefined,
): Html | undefined {
  if (value === undefined || value === false) return undefined;
  return value === true ? html` ${name}` : html` ${name}="${value}"`;
}

/** Only addresses that lead to a page or a letter: never `javascript:` and the like. */
export function safeUrl(url: string): string | undefined {
  return /^(https?:|mailto:|tel:)/i.test(url.trim()) ? url.trim() : undefined;
}
