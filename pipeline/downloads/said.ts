import { CROSSCHECK_VERDICTS } from "../../src/core/evidence.ts";
import type { Crosscheck, DerivedValue, Operand } from "../../src/core/evidence.ts";
import { COLUMN_TERMS } from "../../src/i18n/terms-columns.ts";
import { TITLES } from "./titles.ts";
import { figureIndex, figureOf, nameOfOperand, operandNames } from "../../src/core/figure-index.ts";
import { nameOf } from "../../src/core/reference.ts";
import type { Evidence } from "../../src/curate/read-evidence.ts";
import type { Curated } from "../../src/curate/read.ts";
import { inBoth, tableOf } from "./table.ts";
import type { Column, DownloadTable } from "./table.ts";
import { EVIDENCE_TERMS } from "../../src/i18n/terms-evidence.ts";
import { ORIGIN_TERMS } from "../../src/i18n/terms-origin.ts";
import { TERMS } from "../../src/i18n/terms.ts";

const AREA = [{ column: "area", file: "qujian-areas.csv", refers: "code" }];
const PERIOD = "undated|\\d{4}(-\\d{2})?(/\\d{4}-\\d{2})?";

/** What derived values and cross-checks begin with alike. */
function head<Row extends DerivedValue | Crosscheck>({ areas }: Curated): readonly Column<Row>[] {
  return [
    { name: "id", title: TITLES.id, required: true, cell: ({ id }) => id },
    ...inBoth<Row>("name", TITLES.name, ({ name }) => name, true),
    { name: "area", title: ORIGIN_TERMS.areaCode, required: true, cell: ({ area }) => area },
    ...inBoth<Row>(
      "area_name",
      TITLES.areaName,
      ({ area }) => areas.find(({ code }) => code === area)?.name,
      true,
    ),
    {
      name: "period",
      title: TERMS.period,
      required: true,
      pattern: PERIOD,
      cell: ({ period }) => period,
    },
  ];
}

function unitColumns<Row extends DerivedValue | Crosscheck>({ units }: Curated): readonly Column<Row>[] {
  return inBoth<Row>(
    "unit",
    COLUMN_TERMS.unit,
    ({ unit }) => units.find(({ id }) => id === unit)?.name,
    true,
  );
}

export function derivedTable(curated: Curated, { derivations }: Evidence): DownloadTable {
  return tableOf<DerivedValue>(
    {
      file: "qujian-derived.csv",
      title: {
        zh: "推算值：由公布数推得，非公布数",
        en: "Derived values: implied by published figures, not published",
      },
      key: ["id"],
      foreignKeys: AREA,
    },
    [
      ...head<DerivedValue>(curated),
      { name: "indicator", title: TITLES.indicatorId, cell: ({ indicator }) => indicator },
      ...inBoth<DerivedValue>("scope", ORIGIN_TERMS.scope, ({ scope }) => scope),
      {
        name: "formula",
        title: EVIDENCE_TERMS.formula,
        required: true,
        cell: ({ formula }) => formula,
      },
      {
        name: "value",
        title: EVIDENCE_TERMS.derivedValue,
        datatype: "number",
        required: true,
        cell: ({ value }) => value,
      },
      ...unitColumns<DerivedValue>(curated),
      {
        name: "low",
        title: { zh: "区间下端", en: "Lower end" },
        datatype: "number",
        cell: ({ interval }) => interval[0] ?? undefined,
      },
      {
        name: "high",
        title: { zh: "区间上端", en: "Upper end" },
        datatype: "number",
        cell: ({ interval }) => interval[1] ?? undefined,
      },
      ...inBoth<DerivedValue>("note", ORIGIN_TERMS.note, ({ note }) => note),
    ],
    derivations,
  );
}

export function crosschecksTable(curated: Curated, { crosschecks }: Evidence): DownloadTable {
  return tableOf<Crosscheck>(
    {
      file: "qujian-crosschecks.csv",
      title: EVIDENCE_TERMS.crosschecks,
      key: ["id"],
      foreignKeys: AREA,
    },
    [
      ...head<Crosscheck>(curated),
      { name: "left", title: EVIDENCE_TERMS.left, required: true, cell: ({ left }) => left },
      {
        name: "relation",
        title: { zh: "关系", en: "Relation" },
        required: true,
        pattern: "equal|at-most|at-least",
        cell: ({ relation }) => relation,
      },
      { name: "right", title: EVIDENCE_TERMS.right, required: true, cell: ({ right }) => right },
      ...unitColumns<Crosscheck>(curated),
      {
        name: "tolerance",
        title: { zh: "容许差", en: "Tolerance" },
        datatype: "number",
        cell: ({ tolerance }) => tolerance,
      },
      {
        name: "verdict",
        title: { zh: "结论", en: "Verdict" },
        required: true,
        pattern: CROSSCHECK_VERDICTS.join("|"),
        cell: ({ verdict }) => verdict,
      },
      ...inBoth<Crosscheck>("why", COLUMN_TERMS.reason, ({ why }) => why, true),
      ...inBoth<Crosscheck>("otherwise", EVIDENCE_TERMS.otherReading, ({ otherwise }) => otherwise?.what),
    ],
    crosschecks,
  );
}

type OperandRow = {
  readonly derived?: string;
  readonly crosscheck?: string;
  readonly name: string;
  readonly operand: Operand;
  readonly figure: string;
};

/** Which figure stands behind which letter of a formula. */
export function operandsTable(
  { observations }: Curated,
  { derivations, crosschecks }: Evidence,
  figuresFile: string | undefined,
): DownloadTable {
  const index = figureIndex(observations, operandNames([...derivations, ...crosschecks]));
  const rowsOf = (
    { operands }: DerivedValue | Crosscheck,
    record: Pick<OperandRow, "derived" | "crosscheck">,
  ) =>
    Object.entries(operands).flatMap(([name, operand]): OperandRow[] => {
      const figure = figureOf(index, nameOfOperand(operand));
      return figure ? [{ ...record, name, operand, figure: nameOf(figure) }] : [];
    });
  return tableOf<OperandRow>(
    {
      file: "qujian-operands.csv",
      title: { zh: "算式中的数字", en: "Operands of the formulas" },
      key: ["record", "name"],
      foreignKeys: [
        { column: "derived", file: "qujian-derived.csv", refers: "id" },
        { column: "crosscheck", file: "qujian-crosschecks.csv", refers: "id" },
        ...(figuresFile === undefined ? [] : [{ column: "figure", file: figuresFile, refers: "id" }]),
      ],
    },
    [
      {
        name: "record",
        title: { zh: "所属编号", en: "Record id" },
        required: true,
        cell: ({ derived, crosscheck }) => derived ?? crosscheck,
      },
      { name: "name", title: EVIDENCE_TERMS.letter, required: true, cell: ({ name }) => name },
      {
        name: "derived",
        title: { zh: "推算值编号", en: "Derived value id" },
        cell: ({ derived }) => derived,
      },
      {
        name: "crosscheck",
        title: { zh: "核对编号", en: "Cross-check id" },
        cell: ({ crosscheck }) => crosscheck,
      },
      {
        name: "figure",
        title: TITLES.figureId,
        required: true,
        cell: ({ figure }) => figure,
      },
      {
        name: "exact",
        title: { zh: "计数，无取整误差", en: "A count, not rounded" },
        datatype: "boolean",
        required: true,
        cell: ({ operand }) => String(operand.exact === true),
      },
    ],
    [
      ...derivations.flatMap((record) => rowsOf(record, { derived: record.id })),
      ...crosschecks.flatMap((record) => rowsOf(record, { crosscheck: record.id })),
    ],
  );
}
