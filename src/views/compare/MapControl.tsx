import { mapChart } from "../../charts/map.ts";
import { tilesChart } from "../../charts/tiles.ts";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { METHOD_NAMES } from "../../i18n/explain.ts";
import { shifted } from "../../i18n/quantity.ts";
import type { Scale } from "../../i18n/quantity.ts";
import { COLON } from "../../i18n/text.ts";
import type { Filters } from "../../state/filters.ts";
import { useApp } from "../../ui/context.ts";
import { ClassPicker } from "../../ui/pickers/lazy.ts";
import { Popover } from "../../ui/Popover.tsx";

const WORDS = {
  map: TERMS.mapStyle,
  classes: { zh: "分级", en: "Classes" },
} satisfies Record<string, Text>;

const MAP_NAMES = { shape: mapChart.title, tiles: tilesChart.title } as const;

type Props = {
  readonly filters: Filters;
  /** Absent where the map shows symbols instead of classes. */
  readonly limits: readonly number[] | undefined;
  readonly scale: Scale;
};

/** How the map is drawn: shapes or tiles, and by which classes. */
export function MapControl({ filters, limits, scale }: Props) {
  const { store } = useApp();
  const { locale } = filters;
  return (
    <>
      <div className="toggle" role="group" aria-label={WORDS.map[locale]}>
        {(["shape", "tiles"] as const).map((style) => (
          <button
            key={style}
            type="button"
            aria-pressed={filters.map === style}
            onClick={() => {
              store.change({ map: style });
            }}
          >
            {MAP_NAMES[style][locale]}
          </button>
        ))}
      </div>
      {limits && <Classes filters={filters} limits={limits} scale={scale} />}
    </>
  );
}

type ClassesProps = { readonly filters: Filters; readonly limits: readonly number[]; readonly scale: Scale };

/** Limits are typed as the map prints them and kept in the unit of the data. */
function Classes({ filters, limits, scale }: ClassesProps) {
  const printed = limits.map((limit) => moved(limit, scale.shift));
  const { store } = useApp();
  const { locale, method } = filters;
  const name = METHOD_NAMES[method][locale];
  return (
    <Popover label={WORDS.classes[locale] + COLON[locale] + name} button={name} align="end">
      {(close) => (
        <ClassPicker
          method={method}
          limits={printed}
          pinned={filters.limits !== undefined}
          unit={scale.unit}
          locale={locale}
          onMethod={(next) => {
            store.change({ method: next, limits: next === "manual" ? limits : undefined });
          }}
          onLimits={(next) => {
            close();
            const kept = next?.map((limit) => moved(limit, -scale.shift));
            store.change({ limits: kept, method: next ? "manual" : "natural" });
          }}
        />
      )}
    </Popover>
  );
}

function moved(limit: number, shift: number): number {
  return Number(shifted(limit, { shift }).toPrecision(12));
}
