/**
 * All topics of a report, and the parts an author can bring into a chapter.
 *
 * Layer: publish; pure.
 */
import type { CheckedReport } from "../../checked-report.ts";
import { innovationTopics } from "./innovation-topics.ts";
import { mergerTopics } from "./merger-topic.ts";
import { programmeTopics } from "./programme-topics.ts";
import type { Topic, TopicPart } from "./topic.ts";
import { topicContext } from "./topic-context.ts";

const made = new WeakMap<object, readonly Topic[]>();

/** In the order of the menu: the merger, programmes, innovation; each followed by what stands below it. */
export function topicsOf(report: CheckedReport): readonly Topic[] {
  const known = made.get(report);
  if (known !== undefined) return known;
  const { language, synthetic } = report.meta;
  const context = topicContext(report);
  const topics = [
    ...(report.merger === undefined ? [] : mergerTopics(report.merger, language, synthetic !== undefined)),
    ...programmeTopics(context),
    ...innovationTopics(context),
  ];
  made.set(report, topics);
  return topics;
}

/** Those the menu leads to. */
export function topTopics(report: CheckedReport): readonly Topic[] {
  return topicsOf(report).filter(({ parent }) => parent === undefined);
}

/** A part and the topic it is of. */
export function topicPart(
  report: CheckedReport,
  id: string,
): { readonly topic: Topic; readonly part: TopicPart } | undefined {
  for (const topic of topicsOf(report)) {
    const part = topic.parts.find((one) => one.id === id);
    if (part !== undefined) return { topic, part };
  }
  return undefined;
}

/** The ids of all parts, for those who help an author. */
export function topicPartIds(report: CheckedReport): readonly string[] {
  return topicsOf(report).flatMap(({ parts }) => parts.map(({ id }) => id));
}
