import type { Text } from "../../core/types.ts";
import type { Subject } from "../../explain/subject.ts";
import { listed } from "../../i18n/text.ts";
import type { Scene } from "./scene.ts";

const SOURCES: Text = { zh: "来源：", en: "Sources: " };

/** The publishers behind the printed figures that are shown, each once. */
export function publishersLine({ names, locale }: Scene, figures: ReadonlyMap<string, Subject>): string {
  const publishers = [...figures.values()].flatMap((subject) =>
    subject.kind === "stated" ? (names.sources.get(subject.observation.source)?.publisher ?? []) : [],
  );
  return publishers.length === 0 ? "" : SOURCES[locale] + listed(locale, [...new Set(publishers)]);
}
