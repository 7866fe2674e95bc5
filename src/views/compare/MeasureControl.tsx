import type { Text } from "../../core/types.ts";
import type { Measure } from "../../core/measures.ts";
import { MEASURE_NAMES } from "../../i18n/explain.ts";
import { measureName } from "../../i18n/measure-names.ts";
import { COLON } from "../../i18n/text.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { BasePicker, MeasurePicker } from "../../ui/pickers/lazy.ts";
import { Popover } from "../../ui/Popover.tsx";
import type { Scene } from "./scene.ts";

const CHOOSE: Text = { zh: "选择度量", en: "Choose a measure" };

type Props = {
  /** Absent until its figures are there; which measures it allows is not known before. */
  readonly scene: Scene | undefined;
  readonly measure: Measure;
};

export function MeasureControl({ scene, measure }: Props) {
  const { store } = useApp();
  const locale = useLocale();
  const indicator = scene?.partition.indicator;
  const other = scene?.measurement.other;
  const over = other && {
    name: `÷ ${other.partition.indicator.name[locale]}`,
    refusal: other.refusal,
  };
  const name =
    over && measure === "ratio"
      ? over.name
      : (indicator ? measureName(measure, indicator) : MEASURE_NAMES[measure])[locale];
  return (
    <Popover label={CHOOSE[locale] + COLON[locale] + name} button={name}>
      {(close) =>
        scene && (
          <>
            <MeasurePicker
              indicator={scene.partition.indicator}
              measure={measure}
              over={over}
              locale={locale}
              onDone={close}
              onSelect={(next) => {
                store.change({ measure: next, base: undefined, limits: undefined, own: undefined });
              }}
            />
            {scene.bases.length > 0 && (
              <BasePicker
                bases={scene.bases}
                base={scene.measurement.base}
                areas={scene.areas.length}
                locale={locale}
                onSelect={(base) => {
                  store.change({ base, limits: undefined });
                }}
              />
            )}
          </>
        )
      }
    </Popover>
  );
}
