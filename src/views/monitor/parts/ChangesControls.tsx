import { useEffect } from "react";
import { useStore } from "zustand";
import { markAt, markOf, readSince, sinceText } from "../../../core/monitor/since.ts";
import type { Text } from "../../../core/types.ts";
import { remarked } from "../../../i18n/text.ts";
import { seenRelease } from "../../../state/seen-release.ts";
import { useApp } from "../../../ui/context.ts";
import type { ViewParts } from "../../types.ts";
import { monitorFilters } from "../filters.ts";
import "./changes.css";

const WORDS = {
  since: { zh: "从何时起", en: "Since" },
  until: { zh: "到何时止", en: "Up to" },
  all: { zh: "最早的记录", en: "the beginning of the log" },
  now: { zh: "当前版本", en: "the present release" },
  seen: { zh: "上次所见的版本", en: "the release you saw before" },
} satisfies Record<string, Text>;

/** From one entry of the log to another: from the release that the reader saw before this one, where one is known. */
export function ChangesControls({ stock: { catalog }, filters }: ViewParts) {
  const { store } = useApp();
  const { locale, sinceRelease } = filters;
  const { before } = useStore(seenRelease()).value;
  const now = catalog && markOf(catalog.changes);
  useEffect(() => {
    if (now === undefined) return;
    seenRelease().visit(now);
    const { value } = seenRelease().getState();
    if (store.filters().sinceRelease === "" && value.before !== "")
      store.change({ sinceRelease: value.before }, "amend");
  }, [store, now]);
  if (!catalog) return null;
  const { changes } = catalog;
  const since = readSince(sinceRelease);
  const from = since.kind === "after" ? since.at : 0;
  const to = since.kind === "after" ? since.to : undefined;
  const nameOf = (at: number) => {
    const entry = changes[at - 1];
    const name = entry
      ? `${String(at)} · ${entry.date} · ${entry.text[locale].slice(0, 40)}…`
      : WORDS.all[locale];
    return before === markAt(at) ? remarked(name, WORDS.seen[locale], locale) : name;
  };
  const change = (start: number, end: number | undefined) => {
    store.change({ sinceRelease: sinceText(start, end !== undefined && end > start ? end : undefined) });
  };
  const entries = changes.map((_, index) => index + 1);
  const isOther = since.kind === "date" || since.kind === "unread" || from > changes.length;
  return (
    <div className="controls" role="group" aria-label={WORDS.since[locale]}>
      <label className="changes-label">
        {WORDS.since[locale]}{" "}
        <select
          className="changes-since"
          aria-label={monitorFilters.sinceRelease.name[locale]}
          value={isOther ? sinceRelease : String(from)}
          onChange={({ target }) => {
            change(Number(target.value), to);
          }}
        >
          {isOther && <option value={sinceRelease}>{sinceRelease}</option>}
          {[0, ...entries].map((at) => (
            <option key={at} value={at}>
              {nameOf(at)}
            </option>
          ))}
        </select>
      </label>
      <label className="changes-label">
        {WORDS.until[locale]}{" "}
        <select
          className="changes-since"
          value={to ?? ""}
          onChange={({ target }) => {
            change(from, target.value === "" ? undefined : Number(target.value));
          }}
        >
          <option value="">{WORDS.now[locale]}</option>
          {entries
            .filter((at) => at > from && at < changes.length)
            .map((at) => (
              <option key={at} value={at}>
                {nameOf(at)}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
