import type { Operands } from "../../core/evidence.ts";
import type { Table, TableColumn } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import type { EvidenceWire } from "../../data/wire-evidence.ts";
import { operandsOf } from "../../explain/arithmetic.ts";
import { FIGURE_CELLS, figureColumn } from "./figure-cells.ts";
import type { FigureColumn } from "./figure-cells.ts";
import { keyed, subjectsOf } from "./figures.ts";
import type { KeyedFigure } from "./figures.ts";
import { table } from "./part.ts";
import type { Part } from "./part.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  operands: { zh: "用到的数字", en: "The figures used" },
  letter: EVIDENCE_TERMS.letter,
} satisfies Record<string, Text>;

const COLUMNS: readonly FigureColumn[] = ["indicator", "area", "period", "value", "literal", "line"];

/** Figures as printed. */
export function figureTable(
  scene: Scene,
  figures: readonly KeyedFigure[],
  columns: readonly FigureColumn[] = COLUMNS,
): Table {
  return {
    columns: columns.map((id) => figureColumn(scene, id)),
    rows: figures.map((one) => ({
      key: one.key,
      area: one.figure.area,
      cells: columns.map((id) => FIGURE_CELLS[id](scene, one)),
    })),
  };
}

/** The figures behind a formula with their sources, and the letters that the formula needs to tell them apart. */
export function operandsPart(scene: Scene, operands: Operands, wire: EvidenceWire): Part {
  const { locale } = scene;
  const named = operandsOf(operands, wire, locale);
  const figures = keyed(named.map(({ figure }) => figure));
  const letters = named.map(({ letter, label }) => (label.endsWith(`〔${letter}〕`) ? letter : ""));
  const plain = figureTable(scene, figures, [...COLUMNS, "source"]);
  const title = WORDS.operands[locale];
  const content = letters.some((letter) => letter !== "")
    ? withColumn(plain, { id: "letter", label: WORDS.letter[locale], numeric: false }, letters)
    : plain;
  return { blocks: [table("operands", title, content)], figures: subjectsOf(figures) };
}

function withColumn({ columns, rows }: Table, first: TableColumn, texts: readonly string[]): Table {
  return {
    columns: [first, ...columns],
    rows: rows.map((row, index) => {
      const text = texts[index] ?? "";
      return { ...row, cells: [{ text, ...(text !== "" && { value: text }) }, ...row.cells] };
    }),
  };
}
