/**
 * Which of Google's parameters make a measure, and what Google counts in them.
 *
 * Source: Workspace Admin, Reports API v1, Customer usage parameters for Classroom, Drive and Meet (read as stored copies,
 * 2026). Drive's visibilities are all but `private`: an item that is shared with anyone.
 * Layer: sources; pure.
 */
import type { UsageMeasure } from "../usage/usage-reader.ts";

const sharedWith = [
  "shared_internally",
  "anyone_in_domain_with_link",
  "anyone_in_domain",
  "shared_externally",
  "anyone_with_link",
  "public",
];

/** The measure is the sum of its parameters, and is known only when all of them are. */
export const googleParameters: Readonly<Record<UsageMeasure, readonly string[]>> = {
  /** Items that a user of the domain made; not restored or handed over. */
  "filer laget": ["drive:num_items_created"],
  /** Items that came to stand with a visibility other than private. */
  "filer delt": sharedWith.map((level) => `drive:num_owned_items_with_visibility_${level}_added`),
  innlegg: ["classroom:num_teacher_posts_created", "classroom:num_student_posts_created"],
  "innlegg fra lærere": ["classroom:num_teacher_posts_created"],
  /** Two or more calls at once, in meetings that the domain owns. */
  møter: ["meet:num_meetings"],
  /** Who took part in Classroom that day. */
  brukere: ["classroom:num_1day_active_users"],
};

/** The parameters to ask for, each once. */
export function parametersOf(measures: readonly UsageMeasure[]): readonly string[] {
  return [...new Set(measures.flatMap((measure) => googleParameters[measure]))];
}
