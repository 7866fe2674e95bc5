import { useEffect } from "react";
import { markOf } from "../../../core/monitor/since.ts";
import type { Text } from "../../../core/types.ts";
import { seenRelease } from "../../../state/seen-release.ts";
import { useApp } from "../../../ui/context.ts";
import type { ViewParts } from "../../types.ts";
import { monitorFilters } from "../filters.ts";
import "./changes.css";

const WORDS = {
  since: { zh: "从何时起", en: "Since" },
  all: { zh: "全部记录", en: "The whole log" },
  after: { zh: "之后", en: "after" },
  now: { zh: "最近一条之后", en: "after the last entry" },
} satisfies Record<string, Text>;

/** From which entry of the log on: that of the last visit where one is known, and then this visit is marked. */
export function ChangesControls({ stock: { catalog }, filters }: ViewParts) {
  const { store } = useApp();
  const { locale, sinceRelease } = filters;
  const now = catalog && markOf(catalog.changes);
  useEffect(() => {
    if (now === undefined) return;
    const { value } = seenRelease().getState();
    if (store.filters().sinceRelease === "" && value !== "") store.change({ sinceRelease: value }, "amend");
    if (value !== now) seenRelease().mark(now);
  }, [store, now]);
  if (!catalog || now === undefined) return null;
  const entries = catalog.changes.map(({ date, text }, index) => ({
    id: `change-${String(index + 1)}`,
    name: `${date} · ${text[locale].slice(0, 40)}…`,
  }));
  const isListed = sinceRelease === "" || entries.some(({ id }) => id === sinceRelease);
  return (
    <div className="controls" role="group" aria-label={WORDS.since[locale]}>
      <label className="changes-label">
        {WORDS.since[locale]}{" "}
        <select
          className="changes-since"
          aria-label={monitorFilters.sinceRelease.name[locale]}
          value={sinceRelease}
          onChange={({ target }) => {
            store.change({ sinceRelease: target.value });
          }}
        >
          <option value="">{WORDS.all[locale]}</option>
          {!isListed && <option value={sinceRelease}>{sinceRelease}</option>}
          {entries.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === now
                ? WORDS.now[locale]
                : locale === "zh"
                  ? `${name}${WORDS.after.zh}`
                  : `${WORDS.after.en} ${name}`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
