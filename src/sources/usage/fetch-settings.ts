/**
 * What a register in fasit.yaml may say of being filled by `fasit fetch`.
 *
 * Layer: sources; pure.
 */
import { z } from "zod";
import { usageMeasures } from "./usage-reader.ts";

/** The schemas of the registers that can be filled, and what fills them. */
export const fetchedSchemas = { bruk: "usage", enheter: "devices" } as const;

export const usageFetch = z.strictObject({
  /** Where it comes from. Another platform is one more name here and one more reader. */
  from: z.enum(["google-workspace"]),
  /** Exported files to read instead of asking the service; paths relative to the report folder, which they should lead out of. */
  files: z.array(z.string().min(1)).min(1).optional(),
  /** Of `bruk`: the measures to get; default: all. */
  measures: z.array(z.enum(usageMeasures)).min(1).optional(),
  /** Of `enheter` from files: the day of the count; default: the last day the list tells of. */
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "expected a date in quotes, as 2017-12-31")
    .optional(),
});
export type UsageFetch = z.output<typeof usageFetch>;
