import { timelineOf } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { SourceId, Text } from "../../core/types.ts";
import { useLocale } from "../../ui/context.ts";
import { ReformLink } from "./ReformLink.tsx";
import { areaName } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  title: { zh: "起始时间未注明", en: "Beginning not stated" },
  note: {
    zh: "原文没有写起始时间，按所见文章列出；只知道文章发表时已有或已提出。",
    en: "The texts state no beginning; listed by article. They existed or were announced when it appeared, no more is known.",
  },
  unknown: { zh: "发表日期不详", en: "date not printed" },
} satisfies Record<string, Text>;

/** Reforms without a stated beginning, by the article that tells of them; never placed on the time axis. */
export function Undated({ shelf, reforms }: { readonly shelf: Shelf; readonly reforms: readonly Reform[] }) {
  const locale = useLocale();
  const { undated } = timelineOf(reforms);
  if (undated.length === 0) return null;
  const bySource = new Map<SourceId, readonly Reform[]>();
  for (const reform of undated) bySource.set(reform.source, [...(bySource.get(reform.source) ?? []), reform]);
  return (
    <section className="card undated">
      <h2>
        {WORDS.title[locale]} · {undated.length}
      </h2>
      <p className="note">{WORDS.note[locale]}</p>
      {[...bySource].map(([id, found]) => {
        const source = shelf.library.sources.get(id);
        const date = source === undefined || source.date === "unknown" ? WORDS.unknown[locale] : source.date;
        return (
          <details key={id} open={undated.length <= 30}>
            <summary>
              {source?.publisher} · {date} · {found.length}
            </summary>
            <ul>
              {found.map((reform) => (
                <li key={reform.id}>
                  {areaName(shelf, reform.area, locale)}{" "}
                  <ReformLink id={reform.id}>{reform.name[locale]}</ReformLink>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
