/**
 * ChromeOS devices as the Directory API lists them → what may be counted of them. Serial numbers, users, e-mail addresses, network
 * addresses and notes are in the list; the schema takes none of them, so they end here.
 *
 * Source: Directory API v1, chromeosdevices. Seen and taken: activeTime as a number and as text, times with Z and with an
 * offset, organisational units with and without the first slash, fields that a device lacks left out.
 * Layer: sources; pure.
 */
import { z } from "zod";
import type { CountedDevice } from "../usage/usage-reader.ts";

const milliseconds = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]);

export const deviceSchema = z.object({
  status: z.string().default(""),
  orgUnitPath: z.string().default(""),
  annotatedLocation: z.string().default(""),
  lastSync: z.string().optional(),
  activeTimeRanges: z
    .array(z.object({ date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), activeTime: milliseconds.default(0) }))
    .default([]),
});
export type ListedDevice = z.output<typeof deviceSchema>;

export const devicePage = z.object({
  kind: z.string().optional(),
  nextPageToken: z.string().optional(),
  chromeosdevices: z.array(deviceSchema).default([]),
});

/** By status; one that is not here is not managed: DEPROVISIONED, INACTIVE, RETURN_…, SHIPPED, UNKNOWN. */
const states: Readonly<Record<string, CountedDevice["state"]>> = { ACTIVE: "managed", DISABLED: "locked" };

/**
 * A device was used on the days it was active at all. Where the list tells no such day of any device (projection BASIC), the
 * day of the last synchronisation stands in for it, in UTC.
 */
export function countedDevices(devices: readonly ListedDevice[]): readonly CountedDevice[] {
  const knowsUse = devices.some(({ activeTimeRanges }) => activeTimeRanges.length > 0);
  return devices.map((device) => ({
    unit: device.orgUnitPath,
    location: device.annotatedLocation,
    state: states[device.status.toUpperCase()] ?? "gone",
    usedOn: knowsUse
      ? device.activeTimeRanges.filter(({ activeTime }) => activeTime > 0).map(({ date }) => date)
      : dayOf(device.lastSync),
  }));
}

function dayOf(time: string | undefined): readonly string[] {
  const at = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(at) ? [] : [new Date(at).toISOString().slice(0, 10)];
}

/** The last day the list tells of any use: the day an exported list was made, when nothing else is said. */
export function lastDayUsed(devices: readonly CountedDevice[]): string | undefined {
  return devices.reduce<string | undefined>(
    (last, { usedOn }) =>
      usedOn.reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), last),
    undefined,
  );
}
