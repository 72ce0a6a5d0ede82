/** What is wrong with a combination, whoever asks for it. Layer: statements; pure. */
import { type Finding, finding } from "../../base/finding.ts";
import type { CombinedLedgers } from "./combine-ledgers.ts";

/** FAS4308: what two eliminations would take out. */
export function twiceFindings({ twice }: Pick<CombinedLedgers, "twice">): readonly Finding[] {
  return twice.map(({ elimination, by, entity, ore }) =>
    finding("FAS4308", elimination.at, { name: elimination.name, other: by.name, entity, ore }),
  );
}

/** FAS4309: what the whole goes without, because a part does. */
export function lackingFindings({ lacking }: Pick<CombinedLedgers, "lacking">): readonly Finding[] {
  return lacking.map(({ parts, ...one }) => finding("FAS4309", undefined, { ...one, lacking: parts }));
}
