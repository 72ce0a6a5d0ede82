/** «regnskap 2017» → «Regnskap 2017»: words of the field at the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
