/**
 * The pages of a customer usage report → days. Only the municipality's own sums are read: a report about a user is passed
 * over, and its e-mail address is never looked at.
 *
 * Source: Reports API v1, customerUsageReports. Seen and taken: 64-bit integers as text and as bare numbers, `kind` with
 * and without «admin#», parameters that are absent because they are not ready, warnings that say so.
 * Layer: sources; pure.
 */
import { z } from "zod";
import { type UsageAnswer, type UsageDay, type UsageMeasure, usageMeasures } from "../usage/usage-reader.ts";
import { googleParameters } from "./measures.ts";

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const wholeNumber = z
  .union([z.string().regex(/^\d{1,18}$/), z.number().int().nonnegative().safe()])
  .transform((value) => BigInt(value));

export const usagePage = z.object({
  kind: z.string().regex(/^(admin#)?reports#usageReports$/),
  nextPageToken: z.string().optional(),
  warnings: z
    .array(
      z.object({
        code: z.string().default(""),
        message: z.string().default(""),
        data: z.array(z.object({ key: z.string(), value: z.string().default("") })).default([]),
      }),
    )
    .default([]),
  usageReports: z
    .array(
      z.object({
        date: isoDay,
        entity: z.object({ type: z.string().optional() }).default({}),
        parameters: z.array(z.object({ name: z.string(), intValue: wholeNumber.optional() })).default([]),
      }),
    )
    .default([]),
});
export type UsagePage = z.output<typeof usagePage>;

/** A warning's day and application; empty when it names none. */
interface Warned {
  readonly day: string;
  readonly application: string;
}

function warnedOf(page: UsagePage): readonly Warned[] {
  return page.warnings.map(({ data, message }) => {
    const given = (key: string): string => data.find((one) => one.key === key)?.value ?? "";
    const application = given("application").toLowerCase();
    return { day: given("date") || (/\d{4}-\d{2}-\d{2}/.exec(message)?.[0] ?? ""), application };
  });
}

/**
 * What the pages say of the days wanted. A day a warning names is partial: the measures of the application it names, or
 * all of them when it names none, are left out, and the day is told as missing so that it is asked for again.
 */
export function usageDays(
  pages: readonly UsagePage[],
  wanted: readonly string[],
  measures: readonly UsageMeasure[] = usageMeasures,
): UsageAnswer {
  const values = new Map<string, Map<string, bigint>>();
  for (const { date, entity, parameters } of pages.flatMap((page) => page.usageReports)) {
    if (entity.type !== undefined && entity.type !== "CUSTOMER") continue;
    const known = values.get(date) ?? new Map<string, bigint>();
    values.set(date, known);
    for (const { name, intValue } of parameters) if (intValue !== undefined) known.set(name, intValue);
  }
  const warned = pages.flatMap(warnedOf);
  const days: UsageDay[] = [];
  const missing: { day: string; reason: "none" | "partial" }[] = [];
  for (const day of wanted) {
    const known = values.get(day);
    const warnings = warned.filter((one) => one.day === day || one.day === "");
    const isWarned = (parameter: string): boolean =>
      warnings.some(({ application }) => application === "" || parameter.startsWith(`${application}:`));
    const counts = new Map<UsageMeasure, bigint>();
    for (const measure of measures) {
      const parts = googleParameters[measure].map((name) => (isWarned(name) ? undefined : known?.get(name)));
      if (parts.every((part) => part !== undefined))
        counts.set(
          measure,
          parts.reduce((a, b) => a + b, 0n),
        );
    }
    if (counts.size > 0) days.push({ day, counts });
    if (counts.size < measures.length)
      missing.push({ day, reason: counts.size > 0 || warnings.length > 0 ? "partial" : "none" });
  }
  return { days, missing };
}
