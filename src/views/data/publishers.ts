import type { Subject } from "../../explain/subject.ts";
import { publisherName, sourcesText } from "../../i18n/publishers.ts";
import type { Scene } from "./scene.ts";

/** The publishers behind the printed figures that are shown, each once. */
export function publishersLine({ names, locale }: Scene, figures: ReadonlyMap<string, Subject>): string {
  const sources = [...figures.values()].flatMap((subject) =>
    subject.kind === "stated" ? (names.sources.get(subject.observation.source) ?? []) : [],
  );
  return sourcesText(
    sources.map((source) => publisherName(source, locale)),
    Infinity,
    locale,
  );
}
