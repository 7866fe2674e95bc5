import { agreementIn, ASPECTS, basisOf, boundariesOf, statusesOf } from "../../core/basis.ts";
import type { Agreement, Aspect, Basis } from "../../core/basis.ts";
import type { ValueCell } from "../../core/cell.ts";
import { carrierOf } from "../../core/comparability.ts";
import { carrierPartition } from "../../core/figures.ts";
import type { TableCell, TableColumn, TableRow } from "../../core/table.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { stretchesOf } from "../../core/word-diff.ts";
import { NO_CELL, textColumn, wordsCell } from "../../i18n/cells.ts";
import { conditionTexts, VINTAGE_INFERRED } from "../../i18n/conditions.ts";
import { BOUND_NAMES, STATUS_NAMES } from "../../i18n/explain.ts";
import { MISSING } from "../../i18n/format.ts";
import { BASIS_TERMS } from "../../i18n/terms-basis.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { TERMS } from "../../i18n/terms.ts";
import { listed, speak } from "../../i18n/text.ts";
import { periodText } from "../../i18n/words.ts";
import type { Added } from "./added.ts";
import { ALSO_NAMES } from "./names.ts";
import { creditOfCells } from "./sources.ts";
import type { Scene } from "./scene.ts";
import { valueCell } from "./table.ts";

const ASPECT_NAMES: Record<Aspect, Text> = {
  definition: ORIGIN_TERMS.variant,
  scope: ORIGIN_TERMS.scope,
  period: TERMS.period,
  vintage: ORIGIN_TERMS.vintage,
  boundaries: BASIS_TERMS.boundaries,
  status: COLUMN_TERMS.status,
  bound: ORIGIN_TERMS.bound,
  source: COLUMN_TERMS.source,
};

const AGREEMENT: Record<Agreement, { readonly name: Text; readonly tone?: "caution" }> = {
  same: { name: BASIS_TERMS.same },
  different: { name: BASIS_TERMS.different, tone: "caution" },
  open: { name: BASIS_TERMS.open, tone: "caution" },
};

/** So many districts stand side by side and can be read. */
export const MOST_BESIDE = 4;

/** Side by side what the figures of the highlighted areas are by, and in what they differ. */
export function added(scene: Scene): Added {
  const { words, comparison } = scene;
  const { locale } = words;
  const areas = besideIn(scene);
  const cells = areas.map((area) => {
    const cell = comparison.cells.get(area);
    return cell?.kind === "value" ? cell : undefined;
  });
  const bases = cells.map((cell) => cell && basisOf(scene.data, cell.figure, scene.partition));
  const columns: readonly TableColumn[] = [
    textColumn("aspect", BASIS_TERMS.aspect[locale]),
    ...areas.map((area) => ({ ...textColumn(area, words.area(area)), prose: true as const })),
    textColumn("agreement", BASIS_TERMS.agreement[locale]),
  ];
  const rows = [
    headRow(scene, areas),
    ...ASPECTS.map((aspect) => aspectRow(scene, aspect, cells, bases)),
    verdictRow(scene, areas),
  ];
  return {
    blocks: [
      {
        kind: "table",
        id: "basis",
        title: ALSO_NAMES.basis[locale],
        table: { columns, rows },
        note: BASIS_TERMS.note[locale],
        sources: creditOfCells(
          scene,
          areas.flatMap((area) => comparison.cells.get(area) ?? []),
        ),
      },
    ],
    figures: new Map(),
  };
}

/** The highlighted areas, or, where none of them has a figure, the first that are compared and have one. */
export function besideIn({ highlight, areas, comparison }: Scene): readonly AreaCode[] {
  const known = (codes: readonly AreaCode[]) =>
    codes.filter((area) => comparison.cells.get(area)?.kind === "value");
  const chosen = [highlight, known(areas), areas].find((codes) => known(codes).length > 0) ?? areas;
  return chosen.slice(0, MOST_BESIDE);
}

function headRow({ words, comparison }: Scene, areas: readonly AreaCode[]): TableRow {
  const cells = areas.map((area): TableCell => {
    const cell = comparison.cells.get(area);
    return cell ? valueCell(words, cell) : NO_CELL;
  });
  return { key: "value", cells: [wordsCell(COLUMN_TERMS.value[words.locale]), ...cells, NO_CELL] };
}

function aspectRow(
  scene: Scene,
  aspect: Aspect,
  cells: readonly (ValueCell | undefined)[],
  bases: readonly (Basis | undefined)[],
): TableRow {
  const { locale } = scene.words;
  const known = bases.flatMap((basis) => basis ?? []);
  const agreement = known.length < 2 ? undefined : agreementIn(known, aspect);
  const texts = cells.map((cell) => cell && textOf(scene, aspect, cell));
  const [first] = texts.flatMap((text) => text ?? []);
  const said = agreement && AGREEMENT[agreement];
  return {
    key: aspect,
    cells: [
      wordsCell(ASPECT_NAMES[aspect][locale]),
      ...texts.map((text, index): TableCell => {
        if (text === undefined) return NO_CELL;
        // What differs is marked against the first; in the first, against the next that is not the same.
        const other = texts.find((one, at) => at !== index && one !== undefined && one !== text);
        const against = text === first ? other : first;
        // A definition is long, and read once.
        if (
          aspect === "definition" &&
          agreement === "same" &&
          text === first &&
          index !== texts.indexOf(first)
        )
          return wordsCell(BASIS_TERMS.asFirst[locale]);
        const isMarked = agreement === "different" && aspect !== "source";
        const marks = isMarked && against !== undefined ? stretchesOf(text, against) : [];
        return { ...wordsCell(text), ...(marks.some(({ differs }) => differs) && { marks }) };
      }),
      said ? { ...wordsCell(said.name[locale]), ...(said.tone && { tone: said.tone }) } : NO_CELL,
    ],
  };
}

function verdictRow({ words, comparison }: Scene, areas: readonly AreaCode[]): TableRow {
  const cells = areas.map((area) => {
    const cell = comparison.cells.get(area);
    return cell ? wordsCell(words.ofCell(cell).facts.verdict ?? "") : NO_CELL;
  });
  return { key: "verdict", cells: [wordsCell(COLUMN_TERMS.comparability[words.locale]), ...cells, NO_CELL] };
}

function textOf(scene: Scene, aspect: Aspect, cell: ValueCell): string {
  const { words, partition } = scene;
  const { locale } = words;
  const { figure } = cell;
  const carrier = carrierOf(figure);
  switch (aspect) {
    case "definition": {
      const variants = partition.indicator.variants ?? [];
      const own = variants.find(({ id }) => id === (carrier?.variant ?? variants[0]?.id));
      return own ? own.definition[locale] : partition.indicator.definition[locale];
    }
    case "scope":
      return carrier?.scope?.[locale] ?? BASIS_TERMS.whole[locale];
    case "period":
      return periodText(figure, locale);
    case "vintage": {
      const { vintage, vintageInferred } = carrier ?? {};
      const vintages = carrierPartition(scene.data, scene.measurement)?.vintages;
      const name = vintage === undefined ? undefined : vintages?.get(vintage)?.name;
      if (!name) return BASIS_TERMS.unstated[locale];
      return speak(locale, name, ...(vintageInferred ? [VINTAGE_INFERRED] : []));
    }
    case "boundaries": {
      const told = boundariesOf(figure)
        .flatMap(conditionTexts)
        .map((text) => text[locale]);
      return told.length === 0 ? BASIS_TERMS.usual[locale] : listed(locale, told);
    }
    case "status": {
      const told = statusesOf(scene.data, figure).map((status) => STATUS_NAMES[status][locale]);
      return told.length === 0 ? BASIS_TERMS.notAsked[locale] : listed(locale, told);
    }
    case "bound":
      return BOUND_NAMES[figure.bound][locale];
    case "source":
      return words.ofCell(cell).facts.source ?? MISSING;
  }
}
