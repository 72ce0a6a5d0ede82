/**
 * `merge:` in fasit.yaml: who is to become one, on which common codes, and what they bought of each other.
 */
import { z } from "zod";
import { accountFilterSchema } from "../figures/own-yaml.ts";

const entity = z.string().regex(/^[a-zæøå0-9-]+$/, "expected a short lower-case name");
const side = z.strictObject({ entity, accounts: accountFilterSchema });

export const mergeSettings = z.strictObject({
  /** Each is a report folder of its own; the path counts from this one. */
  parts: z
    .array(
      z.strictObject({
        folder: z.string().min(1),
        /** Inhabitants at the end of a year; default: the party's register `befolkning`. */
        inhabitants: z.record(z.string().regex(/^\d{4}$/), z.number().int().min(0)).optional(),
      }),
    )
    .min(2),
  /** Tables with enhet, kode, felles and navn, for the codes that are to become common. */
  mapping: z
    .strictObject({
      konto: z.string().min(1).optional(),
      tjeneste: z.string().min(1).optional(),
      ansvar: z.string().min(1).optional(),
      area: z.string().min(1).optional(),
      prosjekt: z.string().min(1).optional(),
    })
    .default({}),
  /** What is bought within the whole: the buyer's accounts and the seller's, in their own codes. */
  eliminations: z.array(z.strictObject({ name: z.string().min(1), buyer: side, seller: side })).default([]),
});

export type MergeSettings = z.output<typeof mergeSettings>;
