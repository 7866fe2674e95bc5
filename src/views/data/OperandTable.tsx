import type { Operands } from "../../core/evidence.ts";
import type { Observation, Text } from "../../core/types.ts";
import type { EvidenceWire } from "../../data/wire-evidence.ts";
import { figureText, operandsOf } from "../../exports/arithmetic.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { useLocale } from "../../ui/context.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";
import { toFigure, toRecord } from "./links.ts";
import { areaName, indicatorName, inUnit, unitName } from "./names.ts";
import type { Shown } from "./shown.ts";

const WORDS = {
  literal: { zh: "原文", en: "As printed" },
  line: { zh: "第{}行", en: "line {}" },
  source: { zh: "来源", en: "Source" },
} satisfies Record<string, Text>;

type Props = {
  readonly operands: Operands;
  readonly wire: Pick<EvidenceWire, "figures" | "indicators">;
  readonly shown: Shown;
};

/** The figures behind a formula, each with its literal, its line and its source. */
export function OperandTable({ operands, wire, shown }: Props) {
  const locale = useLocale();
  const { names, manifest } = shown;
  return (
    <ul className="operands">
      {operandsOf(operands, wire, locale).map(({ letter, label, figure }) => {
        const unit = unitName(names, wire.indicators[figure.indicator]?.unit, locale);
        const scope = figure.scope ? ` · ${figure.scope[locale]}` : "";
        const letterMark = label.endsWith(`〔${letter}〕`) ? `${letter}  ` : "";
        return (
          <li key={letter}>
            <p>
              {letterMark}
              <ViewLink to={toRecord("indicators", figure.indicator)}>
                {indicatorName(names, figure.indicator, locale)}
              </ViewLink>{" "}
              <span className="muted">
                {areaName(names, figure.area, locale)}
                {scope} · {formatPeriod(figure.period, locale)}
              </span>{" "}
              <ViewLink
                className="figure"
                to={toFigure(manifest, names.entries.get(figure.indicator), figure)}
              >
                {inUnit(figureText(figure), unit, locale)}
              </ViewLink>
            </p>
            <Origin figure={figure} shown={shown} />
          </li>
        );
      })}
    </ul>
  );
}

/** Where a figure stands: the literal, its line or table, and the source. */
export function Origin({ figure, shown }: { readonly figure: Observation; readonly shown: Shown }) {
  const locale = useLocale();
  const { asWritten, line, locator, source } = figure;
  const known = shown.names.sources.get(source);
  const place = line === undefined ? locator : WORDS.line[locale].replace("{}", String(line));
  return (
    <p className="muted origin-line">
      {asWritten !== undefined && (
        <>
          {WORDS.literal[locale]}
          {locale === "zh" ? "“" : " “"}
          {asWritten}”{place === undefined ? " · " : locale === "zh" ? "，" : ", "}
        </>
      )}
      {place !== undefined && `${place} · `}
      <ViewLink to={toRecord("sources", source)}>
        {known ? `${known.publisher} · ${known.title}` : source}
      </ViewLink>
    </p>
  );
}
