import { useCallback, useMemo, useState } from "react";
import { mapChart } from "../../charts/map.ts";
import { tilesChart } from "../../charts/tiles.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { ACTIONS } from "../../i18n/terms-actions.ts";
import { TERMS } from "../../i18n/terms.ts";
import { bestPeriod } from "../../data/coverage.ts";
import type { Need } from "../../data/needs.ts";
import { MEASURE_NAMES, METHOD_NAMES } from "../../i18n/explain.ts";
import type { PeriodFilter } from "../../state/chosen.ts";
import { stateOf } from "../../state/resources.ts";
import { useBackground } from "../../ui/background.ts";
import { useApp, useResources } from "../../ui/context.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { AreaPicker, ClassPicker, IndicatorPicker, MeasurePicker } from "../../ui/pickers/lazy.ts";
import { PeriodControl } from "../../ui/pickers/PeriodControl.tsx";
import { Popover } from "../../ui/Popover.tsx";
import type { ViewParts } from "../types.ts";
import { limitsOf, needsSymbols, pooledValues } from "./classing.ts";
import { PRESET_NAMES } from "./names.ts";
import { MAX_HIGHLIGHT } from "./codecs.ts";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { areasOf } from "./selection.ts";
import { withIndicator } from "./with-indicator.ts";
import { listed } from "../../i18n/text.ts";

const WORDS = {
  compare: { zh: "比较", en: "Compare" },
  of: { zh: "的", en: "on" },
  areas: { zh: "选择地区", en: "Choose areas" },
  indicator: ACTIONS.chooseIndicator,
  rest: { zh: "其余指标和检索词", en: "the other indicators and the search words" },
  measure: { zh: "选择度量", en: "Choose a measure" },
  map: TERMS.mapStyle,
  classes: { zh: "分级", en: "Classes" },
} satisfies Record<string, Text>;

const MAP_NAMES = { shape: mapChart.title, tiles: tilesChart.title } as const;

const REST: readonly Need[] = [{ kind: "rest" }];

/** One row that reads as a sentence: 比较 [三区] 的 [地区生产总值] · [2022年] · [原值]. */
export function Controls({ stock: { manifest, data }, filters }: ViewParts) {
  const { store, resources } = useApp();
  const inBackground = useBackground();
  const restState = useResources((loaded) => stateOf(loaded, REST));
  const restFailure = typeof restState === "object" ? restState : undefined;
  const { locale } = filters;
  const selection = useShown(sceneOf(data, filters));
  const limits = selection && hasClasses(selection) ? limitsOf(pooledValues(selection), filters) : undefined;
  const byCode = useMemo(() => new Map(manifest.areas.map((area) => [area.code, area])), [manifest]);
  const chosen = areasOf(byCode, filters.areas);
  const entry = manifest.indicators.find(({ id }) => id === filters.indicator);
  const options = manifest.indicators.map((option) => ({
    entry: option,
    covered: bestPeriod(manifest, option, chosen)?.count ?? 0,
  }));
  const topics = new Map(manifest.topics.map(({ id, name }) => [id, name[locale]]));
  const setWhen = useCallback(
    (when: PeriodFilter, how: "step" | "amend") => {
      store.change({ when }, how);
    },
    [store],
  );
  const measure = selection?.measurement.measure ?? filters.measure;

  function toggle(area: AreaCode): void {
    const codes = chosen.includes(area) ? chosen.filter((code) => code !== area) : [...chosen, area];
    if (codes.length === 0) return;
    const highlight = chosen.includes(area)
      ? filters.highlight.filter((code) => code !== area)
      : [...filters.highlight, area].slice(-MAX_HIGHLIGHT);
    store.change({ areas: { kind: "list", codes }, highlight: [...new Set(highlight)] });
  }

  return (
    <div className="controls" role="group" aria-label={WORDS.compare[locale]}>
      <span>{WORDS.compare[locale]}</span>
      <Popover label={`${WORDS.areas[locale]}：${areasText()}`} button={areasText()}>
        {() => (
          <AreaPicker
            areas={manifest.areas}
            chosen={chosen}
            preset={filters.areas.kind === "preset" ? filters.areas.preset : undefined}
            presetNames={PRESET_NAMES}
            locale={locale}
            onPreset={(preset) => {
              store.change({ areas: { kind: "preset", preset } });
            }}
            onToggle={toggle}
          />
        )}
      </Popover>
      <span>{WORDS.of[locale]}</span>
      <Popover
        label={`${WORDS.indicator[locale]}：${entry?.name[locale] ?? ""}`}
        button={entry?.name[locale] ?? filters.indicator}
        className="wide"
      >
        {(close) => (
          <>
            {restFailure && (
              <ErrorPanel
                what={WORDS.rest[locale]}
                failure={restFailure}
                onRetry={() => {
                  inBackground(resources.retry());
                }}
              />
            )}
            <IndicatorPicker
              options={options}
              topics={topics}
              areas={chosen.length}
              selected={entry}
              locale={locale}
              onSelect={(next) => {
                close();
                store.change({
                  ...withIndicator(filters, next, manifest, chosen),
                  base: undefined,
                  limits: undefined,
                });
              }}
            />
          </>
        )}
      </Popover>
      {entry && (
        <PeriodControl periods={entry.periods} when={filters.when} locale={locale} onChange={setWhen} />
      )}
      <Popover
        label={`${WORDS.measure[locale]}：${MEASURE_NAMES[measure][locale]}`}
        button={MEASURE_NAMES[measure][locale]}
      >
        {(close) =>
          selection && (
            <MeasurePicker
              indicator={selection.partition.indicator}
              measure={measure}
              locale={locale}
              onSelect={(next) => {
                close();
                store.change({ measure: next, base: undefined, limits: undefined });
              }}
            />
          )
        }
      </Popover>
      <span className="gap" />
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
      {limits && (
        <Popover
          label={`${WORDS.classes[locale]}：${METHOD_NAMES[filters.method][locale]}`}
          button={METHOD_NAMES[filters.method][locale]}
          align="end"
        >
          {(close) => (
            <ClassPicker
              method={filters.method}
              limits={limits}
              pinned={filters.limits !== undefined}
              locale={locale}
              onMethod={(method) => {
                store.change({ method, limits: method === "manual" ? limits : undefined });
              }}
              onLimits={(next) => {
                close();
                store.change({ limits: next, method: next ? "manual" : "natural" });
              }}
            />
          )}
        </Popover>
      )}
    </div>
  );

  function areasText(): string {
    if (filters.areas.kind === "preset") return PRESET_NAMES[filters.areas.preset][locale];
    const names = chosen.map((code) => byCode.get(code)?.short[locale] ?? code);
    if (names.length <= 4) return listed(locale, names);
    const first = listed(locale, names.slice(0, 3));
    return locale === "zh"
      ? `${first}等${String(names.length)}个区`
      : `${first} and ${String(names.length - 3)} more`;
  }
}

function hasClasses(scene: Scene): boolean {
  return scene.filters.map === "tiles" || !needsSymbols(scene);
}

/** While other figures are on their way, the controls stay as they were. */
function useShown(scene: Scene | undefined): Scene | undefined {
  const [last, setLast] = useState(scene);
  if (scene && scene !== last) setLast(scene);
  return scene ?? last;
}
