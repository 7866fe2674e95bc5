import type { AreaCode, Text } from "../../core/types.ts";
import { bestPeriod } from "../../data/coverage.ts";
import type { Need } from "../../data/needs.ts";
import type { IndicatorEntry, Manifest } from "../../data/wire.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { COLON } from "../../i18n/text.ts";
import type { Filters } from "../../state/filters.ts";
import { stateOf } from "../../state/resources.ts";
import { useApp, useLocale, useResources } from "../../ui/context.ts";
import { IndicatorPicker } from "../../ui/pickers/lazy.ts";
import { Popover } from "../../ui/Popover.tsx";
import { RetryPanel } from "../../ui/RetryPanel.tsx";
import { withIndicator, WITHOUT_OTHER } from "./with-indicator.ts";

const REST_OF_LIST: Text = { zh: "其余指标和检索词", en: "the other indicators and the search words" };
const REST: readonly Need[] = [{ kind: "rest" }];

type Props = {
  readonly manifest: Manifest;
  readonly entry: IndicatorEntry | undefined;
  readonly chosen: readonly AreaCode[];
  readonly filters: Filters;
};

/** What is compared. */
export function IndicatorControl(props: Props) {
  const { store } = useApp();
  const { entry, filters } = props;
  const name = entry?.name[filters.locale];
  return (
    <IndicatorChoice
      {...props}
      label={PART_ACTIONS.chooseIndicator[filters.locale] + COLON[filters.locale] + (name ?? "")}
      button={name ?? filters.indicator}
      onSelect={(next) => {
        store.change({
          ...withIndicator(next, filters.earlier),
          ...(next.id === filters.other && WITHOUT_OTHER),
        });
      }}
    />
  );
}

type ChoiceProps = Props & {
  readonly label: string;
  readonly button: string;
  readonly onSelect: (next: IndicatorEntry) => void;
};

/** A button with the list of indicators. */
export function IndicatorChoice({
  manifest,
  entry,
  chosen,
  filters: { locale },
  label,
  button,
  onSelect,
}: ChoiceProps) {
  // Counted over the whole list, and so only while the list is looked at.
  const options = () =>
    manifest.indicators.map((option) => ({ entry: option, best: bestPeriod(manifest, option, chosen) }));
  return (
    <Popover label={label} button={button} className="wide">
      {(close) => (
        <>
          <RestFailure />
          <IndicatorPicker
            options={options()}
            topics={new Map(manifest.topics.map(({ id, name }) => [id, name[locale]]))}
            areas={chosen.length}
            selected={entry}
            locale={locale}
            onSelect={(next) => {
              close();
              onSelect(next);
            }}
          />
        </>
      )}
    </Popover>
  );
}

/** The list begins with a few indicators; where its rest does not come, the panel says so and goes on with those. */
function RestFailure() {
  const locale = useLocale();
  const state = useResources((loaded) => stateOf(loaded, REST));
  return typeof state === "object" ? <RetryPanel what={REST_OF_LIST[locale]} failure={state} /> : null;
}
