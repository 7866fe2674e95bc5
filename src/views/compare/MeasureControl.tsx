import type { Indicator, Text } from "../../core/types.ts";
import type { Measure } from "../../core/measure.ts";
import { MEASURE_NAMES } from "../../i18n/explain.ts";
import { useApp, useFilters } from "../../ui/context.ts";
import { MeasurePicker } from "../../ui/pickers/lazy.ts";
import { Popover } from "../../ui/Popover.tsx";

const CHOOSE: Text = { zh: "选择度量", en: "Choose a measure" };

type Props = {
  /** Absent until its figures are there; which measures it allows is not known before. */
  readonly indicator: Indicator | undefined;
  readonly measure: Measure;
};

export function MeasureControl({ indicator, measure }: Props) {
  const { store } = useApp();
  const { locale } = useFilters();
  const name = MEASURE_NAMES[measure][locale];
  return (
    <Popover label={`${CHOOSE[locale]}：${name}`} button={name}>
      {(close) =>
        indicator && (
          <MeasurePicker
            indicator={indicator}
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
  );
}
