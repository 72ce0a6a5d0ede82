/**
 * What an entity is called: the report's own by its name, others by the name the publisher of a compared value gives them,
 * else by their code.
 *
 * Layer: publish; pure.
 */
import type { CheckedReport } from "../checked-report.ts";

export function entityNameOf(
  { main, meta, figures }: Pick<CheckedReport, "main" | "meta" | "figures">,
  entity: string,
): string {
  if (entity === main.entity) return meta.entityName;
  for (const { beside = [] } of figures.values()) {
    const known = beside.find((one) => one.entity === entity);
    if (known !== undefined) return known.name;
  }
  return entity;
}
