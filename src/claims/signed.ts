/**
 * A number whose words say which side it is on, as a number of the figure it is bound to: «et mindreforbruk på 51» is
 * −51 where a plus is a merforbruk.
 *
 * Layer: claims; pure.
 */
import type { Quantity } from "../base/quantity.ts";
import { negate } from "../base/rational.ts";
import type { Sense } from "../base/sense.ts";
import type { Reading } from "./claim.ts";
import { mirrored } from "./interval.ts";
import type { Axis, Side } from "./side.ts";

/** The reading with its sign, or the word whose side the figure does not tell. */
export function signed(
  reading: Reading,
  quantity: Quantity,
  sense: Sense | undefined,
): Reading | { readonly unsure: string } {
  const { side, value } = reading;
  if (side === undefined || sense === undefined || value === undefined) return reading;
  if (quantity.kind !== "amount" && quantity.kind !== "number") return reading;
  const plus = plusOf(side, sense, quantity.isChange === true);
  // A result that does not say what a plus is: a deficit is below zero, or nothing is known (decide.ts).
  if (plus === undefined && side.axis === "result") return reading;
  if (plus === undefined || side.side === 0) return { unsure: side.word };
  const isNegated = value.n < 0n && reading.signWord !== undefined;
  if (value.n < 0n && !isNegated) return { unsure: side.word };
  const { signWord: _signWord, ...bare } = isNegated ? turned(reading) : reading;
  return side.side === plus ? bare : { ...turned(bare), signWord: side.word, signSure: true };
}

function turned(reading: Reading): Reading {
  const { lower: _lower, upper: _upper, value, ...rest } = reading;
  return { ...rest, ...(value === undefined ? {} : { value: negate(value) }), ...mirrored(reading) };
}

/** Which side of the axis a value above zero is on; undefined when the figure does not tell. */
function plusOf({ axis, side }: Side, sense: Sense, isChange: boolean): 1 | -1 | undefined {
  const { positive, nature, goodWhen } = sense;
  const told = positive === undefined ? undefined : sides[positive];
  if (axis === "change" && isChange) return 1;
  if (told !== undefined) {
    const isSame =
      told.axis === axis || (axis === "budget" && (told.axis === "spending" || told.axis === "income"));
    return isSame ? told.side : undefined;
  }
  if (nature === "level") return undefined;
  // «Et tall er definert slik at pluss betyr det ordene sier»: more is more; that less is, must be told.
  if (axis === "budget" || axis === "change") return side === 1 ? 1 : undefined;
  if (goodWhen === "neutral" || axis === "result") return undefined;
  return (axis === "income") === (goodWhen === "up") ? 1 : -1;
}

const sides: Readonly<
  Record<NonNullable<Sense["positive"]>, { readonly axis: Axis; readonly side: 1 | -1 }>
> = {
  merforbruk: { axis: "spending", side: 1 },
  mindreforbruk: { axis: "spending", side: -1 },
  merinntekt: { axis: "income", side: 1 },
  mindreinntekt: { axis: "income", side: -1 },
  overskudd: { axis: "result", side: 1 },
  underskudd: { axis: "result", side: -1 },
  økning: { axis: "change", side: 1 },
  nedgang: { axis: "change", side: -1 },
};
