import type { Conflict, Rival } from "../../core/conflict.ts";
import type { Observation, Text } from "../../core/types.ts";
import { figureText } from "../../exports/arithmetic.ts";
import { CONFLICT_KIND_NAMES, CRITERION_NAMES, formatDifference } from "../../i18n/evidence.ts";
import { BOUND_NAMES, STATUS_NAMES } from "../../i18n/explain.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useLocale } from "../../ui/context.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { toFigure, toRecord } from "./links.ts";
import { areaName, indicatorName, inUnit, unitName } from "./names.ts";
import { Origin } from "./OperandTable.tsx";
import { Record } from "./Record.tsx";
import type { Shown } from "./shown.ts";

const WORDS = {
  used: { zh: "采用", en: "used" },
  rival: { zh: "未采用", en: "not used" },
  difference: { zh: "与采用数相差", en: "Difference from the value used" },
  same: { zh: "与采用数相同", en: "the same as the value used" },
  because: { zh: "采用前者，因为", en: "The former is used because" },
  differ: { zh: "分歧在于", en: "They differ in" },
  compare: { zh: "在对比中打开", en: "Open in the comparison" },
  indicator: { zh: "指标解释", en: "Definition" },
} satisfies globalThis.Record<string, Text>;

/** All values published for one figure, side by side, and why one of them is used. */
export function ConflictRecord({ conflict, shown }: { readonly conflict: Conflict; readonly shown: Shown }) {
  const locale = useLocale();
  const { names, manifest } = shown;
  const { id, indicator, area, period, kind, used, others } = conflict;
  const scope = used.scope ? ` · ${used.scope[locale]}` : "";
  return (
    <Record
      id={id}
      title={`${indicatorName(names, indicator, locale)} · ${formatPeriod(period, locale)}`}
      kicker={`${areaName(names, area, locale)}${scope}`}
    >
      <p>
        {WORDS.differ[locale]}
        {locale === "zh" ? "：" : ": "}
        <strong>{CONFLICT_KIND_NAMES[kind][locale]}</strong>
      </p>
      <ul className="values">
        <Value figure={used} shown={shown} />
        {others.map((rival, index) => (
          <Value
            key={index}
            figure={rival.figure}
            rival={rival}
            shown={shown}
            same={rival.figure.value === used.value}
          />
        ))}
      </ul>
      <p>
        <ViewLink className="go" to={toFigure(manifest, names.entries.get(indicator), conflict)}>
          {WORDS.compare[locale]} →
        </ViewLink>{" "}
        <ViewLink className="go" to={toRecord("indicators", indicator)}>
          {WORDS.indicator[locale]} →
        </ViewLink>
      </p>
    </Record>
  );
}

type ValueProps = {
  readonly figure: Observation;
  readonly rival?: Rival;
  readonly same?: boolean;
  readonly shown: Shown;
};

function Value({ figure, rival, same = false, shown }: ValueProps) {
  const locale = useLocale();
  const { names, catalog } = shown;
  const indicator = names.indicators.get(figure.indicator);
  const unit = unitName(names, indicator?.unit, locale);
  const remarks = [
    STATUS_NAMES[figure.status][locale],
    catalog.vintages.find(({ id }) => id === figure.vintage)?.name[locale],
    indicator?.variants?.find(({ id }) => id === figure.variant)?.name[locale],
    figure.bound === "exact" ? undefined : BOUND_NAMES[figure.bound][locale],
    figure.note?.[locale],
  ].filter((text) => text !== undefined);
  return (
    <li className={rival ? undefined : "used"}>
      <p>
        <strong className="big">{inUnit(figureText(figure), unit, locale)}</strong>{" "}
        <span className={`badge ${rival ? "plain" : "good"}`}>{WORDS[rival ? "rival" : "used"][locale]}</span>
      </p>
      {rival && (
        <p>
          {same
            ? WORDS.same[locale]
            : `${WORDS.difference[locale]} ${formatDifference(rival.difference, locale)}`}
          {locale === "zh" ? "；" : ". "}
          {WORDS.because[locale]}
          {locale === "zh" ? "" : " "}
          {CRITERION_NAMES[rival.because][locale]}
          {locale === "zh" ? "。" : "."}
        </p>
      )}
      <p>{remarks.join(" · ")}</p>
      <Origin figure={figure} shown={shown} />
    </li>
  );
}
