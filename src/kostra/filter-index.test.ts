import fc from "fast-check";
import { expect, test } from "vitest";
import { type FilterDimension, filterDimensions, matchesFilter } from "./account-filter.ts";
import { filterIndex } from "./filter-index.ts";

type Row = Partial<Record<FilterDimension, string>>;

const code = fc.constantFrom("", "1", "010", "020", "089", "600", "1234");
const pattern = fc.constantFrom("1", "010", "010-089", "0*", "!020", "!6*", "*", "999");
const dimension = fc.constantFrom(...filterDimensions);
const row = fc.dictionary(dimension, code) as fc.Arbitrary<Row>;
const filter = fc.dictionary(dimension, fc.array(pattern, { maxLength: 3 }), { maxKeys: 3 });

test("an index answers each filter with the rows it matches, in their order", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.array(filter, { maxLength: 4 }), (rows, filters) => {
      const index = filterIndex(rows, (one, name) => one[name] ?? "");
      for (const one of filters)
        expect(index(one)).toEqual(rows.filter((posting) => matchesFilter(one, posting)));
    }),
  );
});
