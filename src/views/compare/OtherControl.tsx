import type { AreaCode, Text } from "../../core/types.ts";
import { COLON } from "../../i18n/text.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Report } from "../../report/report.ts";
import type { Filters } from "../../state/filters.ts";
import { useApp } from "../../ui/context.ts";
import { fetched } from "../../ui/fetched.tsx";
import { IndicatorChoice } from "./IndicatorControl.tsx";

const AGAINST: Text = { zh: "相对另一指标", en: "Against another indicator" };

const Tools = fetched(async () => (await import("./scatter/Tools.tsx")).ScatterTools);

type Props = {
  readonly manifest: Manifest;
  readonly chosen: readonly AreaCode[];
  readonly filters: Filters;
  readonly report: Report | undefined;
};

/** The second indicator: chosen from the same list, taken away by one press. */
export function OtherControl({ manifest, chosen, filters, report }: Props) {
  const { store } = useApp();
  const { locale, other } = filters;
  const others = {
    ...manifest,
    indicators: manifest.indicators.filter(({ id }) => id !== filters.indicator),
  };
  const entry = others.indicators.find(({ id }) => id === other);
  const name = entry?.name[locale];
  const against = AGAINST[locale];
  return (
    <span className="against">
      <IndicatorChoice
        manifest={others}
        entry={entry}
        chosen={chosen}
        filters={filters}
        label={name === undefined ? against : against + COLON[locale] + name}
        button={name === undefined ? against : `× ${name}`}
        onSelect={({ id }) => {
          // Both at once: in the newest period that most of the areas have in both.
          store.change({ other: id, when: { kind: "common" } });
        }}
      />
      {other !== undefined && <Tools filters={filters} report={report} />}
    </span>
  );
}
