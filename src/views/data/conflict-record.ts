import { ACTIONS } from "../../i18n/terms-actions.ts";
import type { Conflict, Rival } from "../../core/conflict.ts";
import type { Table, TableCell, TableColumn } from "../../core/table.ts";
import type { Observation, Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { CONFLICT_KIND_NAMES, CRITERION_NAMES, formatDifference, POINTS } from "../../i18n/evidence.ts";
import { BOUND_NAMES } from "../../i18n/explain.ts";
import { formatPeriod, MISSING } from "../../i18n/format.ts";
import { speak } from "../../i18n/text.ts";
import { statusText } from "../../i18n/status.ts";
import { FIGURE_CELLS, figureColumn, textCell } from "./figure-cells.ts";
import { keyed, subjectsOf } from "./figures.ts";
import type { KeyedFigure } from "./figures.ts";
import { toFigure, toRecord } from "./links.ts";
import { link, note, table } from "./part.ts";
import type { OpenRecord } from "./record.ts";
import type { Scene } from "./scene.ts";
import { labelled } from "./words.ts";

const WORDS = {
  title: { zh: "公布数", en: "Published values" },
  use: ACTIONS.use,
  used: { zh: "采用", en: "used" },
  rival: { zh: "未采用", en: "not used" },
  difference: { zh: "与采用数相差", en: "Difference from the value used" },
  beside: { zh: "与采用数相比，", en: "Beside the value used:" },
  same: { zh: "与采用数相同", en: "the same as the value used" },
  why: COLUMN_TERMS.reason,
  because: { zh: "采用前者，因为", en: "The former is used because " },
  remarks: ORIGIN_TERMS.note,
  differ: { zh: "分歧在于", en: "They differ in" },
  compare: PART_ACTIONS.openInCompare,
  indicator: ORIGIN_TERMS.definition,
} satisfies Record<string, Text>;

/** All values published for one figure, side by side, and why one of them is used. */
export function conflictRecord(scene: Scene, conflict: Conflict): OpenRecord {
  const { locale, names, stock, words, address } = scene;
  const { indicator, area, period, kind, used, others } = conflict;
  const figures = keyed([used, ...others.map(({ figure }) => figure)]);
  const scope = used.scope ? ` · ${used.scope[locale]}` : "";
  const compare = address(toFigure(stock.manifest, names.entries.get(indicator), conflict));
  return {
    title: `${words.indicator(indicator)} · ${formatPeriod(period, locale)}`,
    kicker: `${words.area(area)}${scope}`,
    blocks: [
      note("differ", labelled(WORDS.differ[locale], "", locale), {
        kind: "strong",
        text: CONFLICT_KIND_NAMES[kind][locale],
      }),
      table("values", WORDS.title[locale], valuesTable(scene, conflict, figures)),
      note(
        "compare",
        link(`${WORDS.compare[locale]} →`, compare),
        " ",
        link(`${WORDS.indicator[locale]} →`, address(toRecord("indicators", indicator))),
      ),
    ],
    figures: subjectsOf(figures),
  };
}

function valuesTable(scene: Scene, { used, others }: Conflict, figures: readonly KeyedFigure[]): Table {
  const { locale } = scene;
  const own = (id: "use" | "difference" | "why" | "remarks"): TableColumn => ({
    id,
    label: WORDS[id][locale],
    numeric: id === "difference",
  });
  const printed = (["literal", "line", "source"] as const).map((id) => figureColumn(scene, id));
  const rows = figures.map((one, index) => {
    const rival = others[index - 1];
    return {
      key: one.key,
      area: one.figure.area,
      cells: [
        FIGURE_CELLS.value(scene, one),
        textCell(WORDS[rival ? "rival" : "used"][locale]),
        differenceCell(scene, rival, used),
        textCell(rival && whyText(scene, rival, used)),
        textCell(remarksText(scene, one.figure)),
        ...(["literal", "line", "source"] as const).map((id) => FIGURE_CELLS[id](scene, one)),
      ],
    };
  });
  const columns = [figureColumn(scene, "value"), own("use"), own("difference"), own("why"), own("remarks")];
  return { columns: [...columns, ...printed], rows };
}

function differenceCell({ locale }: Scene, rival: Rival | undefined, used: Observation): TableCell {
  if (!rival) return { text: MISSING };
  const { difference, figure } = rival;
  const { kind } = difference;
  const value = figure.value === used.value ? 0 : difference.value;
  const unit = kind === "percent" ? "%" : kind === "points" ? POINTS[locale] : undefined;
  return { text: formatDifference(difference, locale), value, ...(unit !== undefined && { unit }) };
}

/** 与采用数相差+4.7%；采用前者，因为……。 */
function whyText({ locale }: Scene, { difference, because, figure }: Rival, used: Observation): string {
  const by = difference.within ? WORDS.beside : WORDS.difference;
  const apart =
    figure.value === used.value
      ? WORDS.same[locale]
      : speak(
          locale,
          by,
          { zh: difference.within ? "" : " ", en: " " },
          formatDifference(difference, locale),
        );
  const reason = `${WORDS.because[locale]}${CRITERION_NAMES[because][locale]}`;
  return locale === "zh" ? `${apart}；${reason}。` : `${apart}. ${reason}.`;
}

/** What the value is besides its digits: status, vintage, definition, bound, and what else is noted. */
function remarksText({ catalog, names, locale }: Scene, figure: Observation): string {
  const { indicator, status, vintage, variant, bound, note: remark } = figure;
  const texts = [
    statusText(status, names.indicators.get(indicator)),
    catalog.vintages.find(({ id }) => id === vintage)?.name,
    names.indicators.get(indicator)?.variants?.find(({ id }) => id === variant)?.name,
    bound === "exact" ? undefined : BOUND_NAMES[bound],
    remark,
  ];
  return texts.flatMap((text) => (text ? [text[locale]] : [])).join(" · ");
}
