import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import type { Subject } from "../../explain/subject.ts";
import { COLON, listed, speak } from "../../i18n/text.ts";
import type { Scene } from "./scene.ts";

/** The publishers behind the printed figures that are shown, each once. */
export function publishersLine({ names, locale }: Scene, figures: ReadonlyMap<string, Subject>): string {
  const publishers = [...figures.values()].flatMap((subject) =>
    subject.kind === "stated" ? (names.sources.get(subject.observation.source)?.publisher ?? []) : [],
  );
  return publishers.length === 0
    ? ""
    : speak(locale, COLUMN_TERMS.sources, COLON, listed(locale, [...new Set(publishers)]));
}
