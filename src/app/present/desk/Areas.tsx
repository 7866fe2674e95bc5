import { chartOf } from "../../../charts/plot.ts";
import type { AreaCode } from "../../../core/types.ts";
import { useLocale, useResources } from "../../../ui/context.ts";
import { useShow, useShowPlace } from "../show-context.ts";
import type { SlideMatter } from "../slide-matter.ts";
import { DESK } from "./words.ts";

/** The areas of a slide, each of which can be highlighted on all charts of the wall. */
export function Areas({ matter }: { readonly matter: SlideMatter }) {
  const { show } = useShowPlace();
  const locale = useLocale();
  const highlighted = useShow((state) => state.highlighted);
  const known = useResources(({ stock }) => stock?.manifest.areas);
  const codes = areasOf(matter, locale);
  const areas = known?.filter(({ code }) => codes.has(code)) ?? [];
  if (areas.length === 0) return null;
  return (
    <div className="desk-areas" role="group" aria-label={DESK.areas[locale]}>
      <span>{DESK.areas[locale]}</span>
      {areas.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          aria-pressed={code === highlighted}
          onClick={() => {
            show.send({ type: "highlight", key: code === highlighted ? undefined : code });
          }}
        >
          {name[locale]}
        </button>
      ))}
    </div>
  );
}

function areasOf({ panels }: SlideMatter, locale: "zh" | "en"): ReadonlySet<AreaCode> {
  const tables = panels.flatMap(({ shown }) => {
    if (shown.kind !== "block") return [];
    if (shown.block.kind === "chart") return [chartOf(shown.block.plot).table(locale)];
    return shown.block.kind === "table" ? [shown.block.table] : [];
  });
  return new Set(tables.flatMap(({ rows }) => rows.flatMap(({ area }) => area ?? [])));
}
