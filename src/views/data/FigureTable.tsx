import type { Observation, Text } from "../../core/types.ts";
import { figureText } from "../../exports/arithmetic.ts";
import { NATURE_NAMES } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useLocale } from "../../ui/context.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { toFigure } from "./links.ts";
import { areaName, indicatorName, inUnit, unitName } from "./names.ts";
import { TableBox } from "./Record.tsx";
import type { Shown } from "./shown.ts";

const WORDS = {
  indicator: { zh: "指标", en: "Indicator" },
  area: { zh: "地区", en: "Area" },
  period: { zh: "时期", en: "Period" },
  value: { zh: "数值", en: "Value" },
  literal: { zh: "原文写法", en: "As printed" },
  line: { zh: "行号或表号", en: "Line or table" },
} satisfies Record<string, Text>;

type Props = { readonly figures: readonly Observation[]; readonly shown: Shown; readonly label: string };

/** Figures as printed; each value opens the compare view at it. */
export function FigureTable({ figures, shown, label }: Props) {
  const locale = useLocale();
  return (
    <TableBox label={label}>
      <table className="figures">
        <thead>
          <tr>
            {(["indicator", "area", "period", "value", "literal", "line"] as const).map((key) => (
              <th key={key} scope="col" className={key === "value" ? "numeric" : undefined}>
                {WORDS[key][locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, index) => (
            <FigureRow key={index} figure={figure} shown={shown} />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function FigureRow({ figure, shown }: { readonly figure: Observation; readonly shown: Shown }) {
  const locale = useLocale();
  const { manifest, names } = shown;
  const { indicator, area, period, scope, nature, asWritten, line, locator } = figure;
  const unit = unitName(names, names.indicators.get(indicator)?.unit, locale);
  const aside = [scope?.[locale], nature === "result" ? undefined : NATURE_NAMES[nature][locale]].filter(
    (text) => text !== undefined,
  );
  return (
    <tr>
      <td className="name">{indicatorName(names, indicator, locale)}</td>
      <td>
        {areaName(names, area, locale)}
        {aside.length > 0 && <small className="muted"> {aside.join(" · ")}</small>}
      </td>
      <td>{formatPeriod(period, locale)}</td>
      <td className="numeric">
        <ViewLink to={toFigure(manifest, names.entries.get(indicator), figure)}>
          {inUnit(figureText(figure), unit, locale)}
        </ViewLink>
      </td>
      <td>{asWritten ?? "—"}</td>
      <td>{line ?? locator ?? "—"}</td>
    </tr>
  );
}
