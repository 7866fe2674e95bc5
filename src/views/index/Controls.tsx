import { useMemo } from "react";
import type { Text } from "../../core/types.ts";
import type { Period } from "../../core/types.ts";
import { comparePeriods } from "../../core/period.ts";
import { periodsOf } from "../../core/when.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { TERMS } from "../../i18n/terms.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { useApp } from "../../ui/context.ts";
import { AreaChoice } from "../../ui/pickers/AreaChoice.tsx";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";
import { MembersPanel } from "./MembersPanel.tsx";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { Templates } from "./Templates.tsx";

const NEWEST: Text = { zh: "最新共同时期", en: "newest in common" };

/** What is scored and when in one row; below it what it is made of. */
export function Controls({ stock, filters, report }: ViewParts) {
  const { store } = useApp();
  const { manifest } = stock;
  const { locale } = filters;
  const scene = useMemo(() => sceneOf(stock, filters), [stock, filters]);
  return (
    <>
      <div className="controls" role="group" aria-label={VIEW_NAMES.index[locale]}>
        <span>{VIEW_NAMES.index[locale]}</span>
        <Templates manifest={manifest} scene={scene} />
        <AreaChoice
          manifest={manifest}
          chosen={scene.areas}
          filters={filters}
          onPeers={(rule, of) => {
            store.change({ areas: { kind: "peers", rule, of } });
          }}
          onToggle={(codes) => {
            store.change({ areas: { kind: "list", codes } });
          }}
        />
        <label>
          {TERMS.period[locale]}{" "}
          <select
            value={filters.indexPeriod ?? ""}
            onChange={({ target: { value } }) => {
              store.change({ indexPeriod: value === "" ? undefined : (value as Period) });
            }}
          >
            <option value="">
              {NEWEST[locale]}
              {filters.indexPeriod === undefined && scene.period
                ? ` · ${formatPeriod(scene.period, locale)}`
                : ""}
            </option>
            {periodsIn(scene).map((period) => (
              <option key={period} value={period}>
                {formatPeriod(period, locale)}
              </option>
            ))}
          </select>
        </label>
        <span className="gap" />
        {report && <TakeMenu />}
      </div>
      <MembersPanel scene={scene} manifest={manifest} />
    </>
  );
}

/** The newest first; the one that is asked for is among them whatever the figures are. */
function periodsIn({ data, members, filters: { indexPeriod } }: Scene): readonly Period[] {
  const all = members.flatMap((member) =>
    member.kind === "compared" ? periodsOf(data, member.measurement) : [],
  );
  return [...new Set([...all, ...(indexPeriod ? [indexPeriod] : [])])].sort((a, b) => comparePeriods(b, a));
}
