/**
 * A list of devices → how many each school has, has been given and uses, on one day. Only counts come out.
 *
 * Layer: sources; pure.
 */
import { dayAfter } from "./days.ts";
import type { Place, Places } from "./places.ts";
import type { CountedDevice } from "./usage-reader.ts";

/** A row of the register `enheter`. */
interface DeviceCounts {
  readonly sted: string;
  administrert: number;
  delt_ut: number;
  aktive_7_dager: number;
  aktive_28_dager: number;
}

export interface CountedDevices {
  /** By school, in alphabetical order. */
  readonly rows: readonly DeviceCounts[];
  /** Managed devices that no row of `skolesteder` knows, and the units they stand in. */
  readonly unplaced: { readonly count: number; readonly units: readonly string[] };
}

/** Where devices that no school is known for are counted, so that the whole still adds up. */
const unknownPlace = "uten skole";

/**
 * Managed: in order or locked. Handed out: in order, and not in a store. Active within n days: used on the day of the count or one of
 * the n − 1 before it, and handed out, so that the active are always among the handed out.
 */
export function countDevices(devices: readonly CountedDevice[], places: Places, day: string): CountedDevices {
  const rows = new Map<string, DeviceCounts>();
  const units = new Set<string>();
  let unplaced = 0;
  const [since7, since28] = [dayAfter(day, -6), dayAfter(day, -27)];
  for (const device of devices) {
    if (device.state === "gone") continue;
    const place: Place | undefined = places.of(device);
    if (place === undefined) {
      unplaced += 1;
      units.add(device.unit);
    }
    const sted = place?.school ?? unknownPlace;
    const row = rows.get(sted) ?? {
      sted,
      administrert: 0,
      delt_ut: 0,
      aktive_7_dager: 0,
      aktive_28_dager: 0,
    };
    rows.set(sted, row);
    row.administrert += 1;
    if (device.state === "locked" || place?.isStore === true) continue;
    row.delt_ut += 1;
    const isUsedSince = (first: string): boolean =>
      device.usedOn.some((used) => used >= first && used <= day);
    if (isUsedSince(since28)) row.aktive_28_dager += 1;
    if (isUsedSince(since7)) row.aktive_7_dager += 1;
  }
  return {
    rows: [...rows.values()].sort((a, b) => (a.sted < b.sted ? -1 : 1)),
    unplaced: { count: unplaced, units: [...units].sort() },
  };
}
