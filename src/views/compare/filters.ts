import { CLASS_METHODS } from "../../core/class-methods.ts";
import { MEASURES } from "../../core/measures.ts";
import type { IndicatorId } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { listOf, oneOf } from "../../state/codecs.ts";
import { idOf, period } from "../../state/data-codecs.ts";
import { areasFilter } from "../../state/area-set.ts";
import { filter } from "../../state/filter.ts";
import { FOCUS, HOME_INDICATOR, UNSAID_PERIOD } from "../../state/home.ts";
import { settleAreas } from "../../state/settle.ts";
import { SHARED } from "../../state/shared-filters.ts";
import { highlighted, PARTS, periodFilter } from "./codecs.ts";
import { classLimits, number } from "./limits.ts";
import { settleBase, settleIndicator, settleOther, settlePeriod } from "./settle.ts";

export const compareFilters = {
  indicator: filter({
    key: "i",
    name: TERMS.indicator,
    codec: idOf<IndicatorId>(),
    default: HOME_INDICATOR,
    settle: settleIndicator,
  }),
  areas: areasFilter,
  /** Areas with their own colour and direct labels, at most `MAX_HIGHLIGHT`. */
  highlight: filter({
    key: "h",
    name: { zh: "突出显示", en: "Highlighted areas" },
    codec: highlighted,
    default: FOCUS,
    settle: settleAreas,
  }),
  when: filter({
    key: "p",
    name: TERMS.period,
    codec: periodFilter,
    default: { kind: "common" },
    unsaid: { kind: "period", period: UNSAID_PERIOD },
    settle: settlePeriod,
  }),
  /** The period that the shown one is set against; absent for none. */
  earlier: filter({
    key: "f",
    name: { zh: "对照时期", en: "Set against" },
    codec: period,
    settle: settleBase,
  }),
  /** A second indicator that the first is drawn against and, where the units permit, divided by; absent for none. */
  other: filter({
    key: "x",
    name: TERMS.otherIndicator,
    codec: idOf<IndicatorId>(),
    settle: settleOther,
  }),
  /** Of the axes on which the two indicators are drawn: even, or by powers of ten where the values allow it. */
  axes: filter({ key: "e", name: TERMS.axes, codec: oneOf(["even", "log"]), default: "even" }),
  /** What is looked at besides: parts that few readers want. */
  also: filter({
    key: "y",
    name: { zh: "加看", en: "Look also at" },
    codec: listOf(oneOf(PARTS), "."),
    default: [],
  }),
  /** A number of the reader's own, in the unit of the data, that values are held against; absent for none. */
  own: filter({ key: "n", name: { zh: "参照值", en: "Number to compare with" }, codec: number }),
  measure: filter({
    key: "m",
    name: TERMS.measure,
    codec: oneOf(MEASURES),
    default: "raw",
  }),
  /** Base period of the index; absent for the earliest period that serves most areas. */
  base: filter({ key: "b", name: TERMS.base, codec: period, settle: settleBase }),
  method: filter({
    key: "c",
    name: TERMS.classification,
    codec: oneOf(CLASS_METHODS),
    default: "natural",
  }),
  /** Pinned class limits; absent for those that the method gives over all periods. */
  limits: filter({ key: "k", name: { zh: "分级界限", en: "Class limits" }, codec: classLimits }),
  /** Shape: the districts as a diagram true to size. Tiles: the grid in which all districts are equally visible. */
  map: filter({
    key: "g",
    name: TERMS.mapStyle,
    codec: oneOf(["shape", "tiles"]),
    default: "shape",
  }),
  locale: SHARED.locale,
};
