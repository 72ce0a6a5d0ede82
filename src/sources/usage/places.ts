/**
 * Which school a device belongs to, by the register `skolesteder`: the longest organisational unit that holds it, else
 * the place it is said to stand.
 *
 * Layer: sources; pure.
 */
import type { CountedDevice } from "./usage-reader.ts";

export interface Place {
  readonly school: string;
  /** An organisational unit; those below it belong to the school too. Empty when the school has none. */
  readonly unit: string;
  /** A location as it is written on the devices; empty when the school has none. */
  readonly location: string;
  /** Its devices are not handed out. */
  readonly isStore: boolean;
}

/** `/Skoler/Sentrum/` and `skoler/sentrum` are the same unit: the platform knows no case, and some lists lack the first slash. */
function unitKey(unit: string): string {
  return unit
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\/+|\/+$/g, "");
}

export class Places {
  readonly #units: readonly { readonly key: string; readonly place: Place }[];
  readonly #locations: ReadonlyMap<string, Place>;

  constructor(places: readonly Place[]) {
    this.#units = places
      .filter(({ unit }) => unit.trim() !== "")
      .map((place) => ({ key: unitKey(place.unit), place }))
      .sort((a, b) => b.key.length - a.key.length);
    this.#locations = new Map(
      places.flatMap((place) =>
        place.location.trim() === "" ? [] : [[place.location.trim().toLowerCase(), place] as const],
      ),
    );
  }

  /** Undefined when the register does not say. */
  of({ unit, location }: CountedDevice): Place | undefined {
    const key = unitKey(unit);
    const found = this.#units.find(
      (one) => key === one.key || key.startsWith(`${one.key}/`) || one.key === "",
    );
    return found?.place ?? this.#locations.get(location.trim().toLowerCase());
  }
}
