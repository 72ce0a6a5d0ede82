/** What a filing is sent with, beside its records. Layer: controls; pure. */

/** What the filing is sent with, raw: `skjema` is four characters in a quarter (0AK1), blanks count. */
export interface FilingArguments {
  readonly skjema: string;
  readonly aargang: string;
  /** One blank for annual accounts. */
  readonly kvartal: string;
  readonly region: string;
  readonly orgnr: string;
}
