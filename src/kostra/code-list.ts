/**
 * The form of the official code lists under data/, and which list serves a year.
 *
 * The rules changed in 2020. A list says which years it is for; a year in between is served by the
 * nearest list of the same rules (before 2020, or 2020 and later), since SSB's lists for each single
 * year are not public in one place. Layer: kostra; pure.
 */

/** One official code. `only` says the one account class (or Oslo's districts) where it may be posted. */
export interface ListedCode {
  readonly code: string;
  /** In bokmål; absent where no public list at hand gives a name that we are certain of. */
  readonly name?: string | undefined;
  /** `facts`: SSB's own files; `kostra-kontoplan`: the well-known name in KOSTRA's guide; `municipal-plan`: a municipality's. */
  readonly nameSource?: string | undefined;
  readonly only?: string | undefined;
  /** Still read in quarterly filings, gone from the yearly ones. */
  readonly expired?: boolean | undefined;
}

export interface CodeList<C extends ListedCode = ListedCode> {
  readonly source: string;
  /** Both ends included; an absent end is open. */
  readonly years: { readonly from?: number | undefined; readonly to?: number | undefined };
  /** SHA-256 of `JSON.stringify(codes)`: an edit by hand is caught by the test. */
  readonly checksum: string;
  readonly codes: readonly C[];
}

/** Lists of one kind, looked up by year and code. */
export interface CodeBook {
  find(code: string, year: number): ListedCode | undefined;
  list(year: number): CodeList;
  /** Do these two digits begin a code of the year's list that municipalities may detail? */
  begins(digits: string, year: number): boolean;
}

/** `lists` must cover every year; the first that covers a year serves it. Throws when none does. */
export function codeBook(lists: readonly CodeList[]): CodeBook {
  const indexed = lists.map((list) => ({
    list,
    byCode: new Map(list.codes.map((one) => [one.code, one])),
    // Oslo's internal codes (298, 379, 798) have no local detail.
    beginnings: new Set(
      list.codes.filter((one) => one.only !== "oslo-bydel").map((one) => one.code.slice(0, 2)),
    ),
  }));
  const serving = (year: number) => {
    const found = indexed.find(
      ({ list: { years } }) => (years.from ?? year) <= year && year <= (years.to ?? year),
    );
    if (found === undefined) throw new Error(`no code list serves ${year}`);
    return found;
  };
  return {
    find: (code, year) => serving(year).byCode.get(code),
    list: (year) => serving(year).list,
    begins: (digits, year) => serving(year).beginnings.has(digits),
  };
}
