import type { Cell } from "../../../core/cell.ts";
import type { Move, Standing } from "../../../core/monitor/since.ts";
import type { TableCell } from "../../../core/table.ts";
import type { Text } from "../../../core/types.ts";
import type { Subject } from "../../../explain/subject.ts";
import { wordsOf } from "../../../i18n/bound-words.ts";
import { NO_CELL, textColumn, wordsCell } from "../../../i18n/cells.ts";
import { VERDICT_NAMES } from "../../../i18n/explain.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { placeRange, quantity } from "../../../i18n/words.ts";
import type { TableBlock } from "../../../report/blocks.ts";
import type { Filters } from "../../../state/filters.ts";
import type { ReportContext } from "../../types.ts";
import type { ChangeScene } from "./changes-scene.ts";

const WORDS = {
  moves: { zh: "核心指标的新时期与变动", en: "Core indicators: new periods and what moved" },
  kind: { zh: "变的是", en: "What moved" },
  before: { zh: "变动前", en: "Before the change" },
  after: { zh: "变动后", en: "Now" },
} satisfies Record<string, Text>;

const KINDS: Record<Move["kind"], Text> = {
  period: { zh: "有了新时期", en: "a new period" },
  value: { zh: "采用的数", en: "the figure used" },
  verdict: { zh: "可比判断", en: "the verdict" },
  place: { zh: "全市可能位次", en: "possible places in the city" },
};

export function cellsOf(move: Move): readonly (Cell | undefined)[] {
  return move.kind === "period" ? [move.cell] : [move.before.cell, move.after.cell];
}

/** New periods of the core indicators, and what stands otherwise than before, each end with its origin. */
export function movesTable(
  { moves }: ChangeScene,
  { data }: ReportContext["stock"],
  locale: Filters["locale"],
): TableBlock {
  return {
    kind: "table",
    id: "moves",
    title: WORDS.moves[locale],
    table: {
      columns: [
        { ...textColumn("indicator", TERMS.indicator[locale]), prose: true },
        { ...textColumn("area", COLUMN_TERMS.area[locale]), order: 1 },
        { ...textColumn("kind", WORDS.kind[locale]), order: 2 },
        { ...textColumn("before", WORDS.before[locale]), order: 4 },
        { ...textColumn("after", WORDS.after[locale]), order: 3 },
      ],
      rows: moves.map((move, at) => {
        const words = wordsOf(data, move.measurement, locale);
        const shown = (cell: Cell | undefined, which: "before" | "after", below: string): TableCell =>
          cell?.kind === "value"
            ? {
                text: quantity(cell.figure, words.scale, locale),
                ...words.ofCell(cell).facts,
                below,
                origin: keyOf(move, at, which),
              }
            : NO_CELL;
        // What changed stands first, the figure that it is of below it.
        const standing = ({ cell, place }: Standing, which: "before" | "after"): TableCell => {
          const plain = shown(cell, which, verdictText(cell, locale));
          if (move.kind === "value" || plain.origin === undefined) return plain;
          const said = move.kind === "place" ? placeText(place, locale) : verdictText(cell, locale);
          return { ...wordsCell(said), below: plain.text, origin: plain.origin };
        };
        const [before, after] =
          move.kind === "period"
            ? [
                move.before === undefined ? NO_CELL : wordsCell(formatPeriod(move.before, locale)),
                shown(move.cell, "after", formatPeriod(move.after, locale)),
              ]
            : [standing(move.before, "before"), standing(move.after, "after")];
        const when = move.kind === "period" ? {} : { below: formatPeriod(move.period, locale) };
        return {
          key: `${move.indicator}-${move.area}-${move.kind}`,
          area: move.area,
          cells: [
            wordsCell(words.subject),
            wordsCell(words.area(move.area)),
            { ...wordsCell(KINDS[move.kind][locale]), ...when },
            before,
            after,
          ],
        };
      }),
    },
  };
}

function verdictText(cell: Cell | undefined, locale: Filters["locale"]): string {
  return cell?.kind === "value" ? VERDICT_NAMES[cell.verdict][locale] : "";
}

function placeText(place: Standing["place"], locale: Filters["locale"]): string {
  if (!place) return "—";
  return locale === "zh"
    ? `第${placeRange(place)}，共${String(place.of)}区`
    : `${placeRange(place)} of ${String(place.of)}`;
}

function keyOf({ indicator, area, kind }: Move, at: number, which: "before" | "after"): string {
  return `move-${String(at)}-${indicator}-${area}-${kind}-${which}`;
}

export function subjectsOf({ moves }: ChangeScene): ReadonlyMap<string, Subject> {
  return new Map(
    moves.flatMap((move, at) => {
      const cells =
        move.kind === "period" ? { after: move.cell } : { before: move.before.cell, after: move.after.cell };
      return Object.entries(cells).flatMap(([which, cell]) =>
        cell
          ? [
              [
                keyOf(move, at, which === "after" ? "after" : "before"),
                { kind: "cell", cell, measurement: move.measurement },
              ] as const,
            ]
          : [],
      );
    }),
  );
}
