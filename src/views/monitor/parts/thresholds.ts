import type { Dataset } from "../../../core/dataset.ts";
import { leavesOf } from "../../../core/comparability.ts";
import type { Finding, WatchedFigure } from "../../../core/monitor/finding.ts";
import { SEVERITIES } from "../../../core/monitor/rule.ts";
import type { TableCell } from "../../../core/table.ts";
import type { Text } from "../../../core/types.ts";
import type { Subject } from "../../../explain/subject.ts";
import { wordsOf } from "../../../i18n/bound-words.ts";
import { quantity } from "../../../i18n/words.ts";
import { NO_CELL, textColumn, wordsCell } from "../../../i18n/cells.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { publisherName, sourcesText } from "../../../i18n/publishers.ts";
import { FIELD_NAMES, KIND_NAMES, RULE_COLUMNS, ruleLimitText, ruleText, SEVERITY_NAMES, STATE_NAMES, STATE_TONES, untoldText, watchedText } from "../../../i18n/say-threshold.ts"; // oxfmt-ignore
import { problemText } from "../../../i18n/say-watch.ts";
import { COLON, SEMICOLON, speak } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Block, TableBlock } from "../../../report/blocks.ts";
import type { Filters } from "../../../state/filters.ts";
import type { ReportContext } from "../../types.ts";
import { leadText } from "../lead.ts";
import type { Part } from "../part.ts";
import { withFilledColumns } from "./filled-columns.ts";
import { thresholdScene } from "./thresholds-scene.ts";
import type { FoundRow, ThresholdScene } from "./thresholds-scene.ts";

const WORDS = {
  title: { zh: "阈值与所据的数", en: "Thresholds and the figures behind them" },
  none: {
    zh: "还没有规则。可以加一条，或先看示例：",
    en: "There is no rule yet. Add one, or look at an example first: ",
  },
  example: { zh: "经济数据监测预警示例", en: "example of early warning by economic figures" },
  unasked: { zh: "没有可用的规则，什么也没有判断。", en: "No rule can be used, so nothing was judged." },
  broken: { zh: "这些规则没有用上", en: "These rules were not used" },
  near: {
    zh: "界限落在取整范围内，按所印的数判断",
    en: "the limit lies within rounding; the printed digits decide",
  },
  far: {
    zh: "界限超过有过的最大值的10倍，请核对单位；最大为",
    en: "the limit is over 10 times anything the indicator ever was; is the unit right? The largest was ",
  },
  since: { zh: "起各期都越过", en: "crossed in each period since" },
  note: {
    zh: "指标有全年数的，取该区最新一个全年的数，年内累计和月度的不看；没有全年数的，取同一种时期里最新的；变动按所印的数算，金额是现价（名义）的变动。没有数、数不可比、只知界限，或比别处最新的数早超过三年的，不说越过没有，只说判断不了和为什么。位次在本市各区之间比，没有数的区使位次有几种可能。",
    en: "Each rule takes the area's newest figure of a whole year where the indicator has any, none of a part of one, and else the newest of one kind of period. A change is that of the printed figures; of money it is nominal. Without a figure, or with one that cannot be compared, is only a bound, or is over three years older than the newest elsewhere, nothing is said to be crossed or not, but that it cannot be told and why. Places are among the districts of the city; those without a figure leave several places possible.",
  },
} satisfies Record<string, Text>;

/** What a system for early warning would watch: growth, its gap to a peer, and lost places. */
export const EXAMPLE_RULES = [
  "act~level~gdp-growth-real~below~2~~~",
  "warn~level~industrial-va-above-scale-growth~below~0~~~",
  "warn~level~retail-sales-growth~below~0~~~",
  "warn~gap~gdp-growth-real~below~-2~~440305~",
  "watch~growth~general-budget-revenue~below~0~~~",
  "watch~place~gdp~above~1~~~",
].join("!");

/** What crosses the reader's thresholds, when, and by which figure. */
export function thresholds(filters: Filters, { stock, address }: ReportContext): Part {
  const { locale } = filters;
  const scene = thresholdScene(filters, stock);
  const problems = scene.problems.map((problem) => problemText(problem, locale));
  const blocks: readonly Block[] = [
    { kind: "finding", id: "finding", lead: leadText(filters, stock), text: summary(scene, locale) },
    ...(scene.count === 0
      ? [
          {
            kind: "note",
            id: "no-rules",
            text: [
              WORDS.none[locale],
              { kind: "link", text: WORDS.example[locale], href: address({ rules: EXAMPLE_RULES }) },
            ],
          } as const,
        ]
      : []),
    ...(problems.length > 0
      ? [
          {
            kind: "note",
            id: "broken",
            tone: "caution",
            text: [WORDS.broken[locale] + COLON[locale], problems.join(SEMICOLON[locale])],
          } as const,
        ]
      : []),
    ...(scene.far.length > 0 ? [farNote(scene, stock, locale)] : []),
    ...(scene.rows.length > 0 ? [findingsTable(scene, stock, locale)] : []),
  ];
  return {
    blocks,
    figures: subjectsOf(scene),
    sources: sourcesText(thresholdPublishers(scene, stock, locale), 5, locale),
  };
}

/** A limit of 6,000% is asked as it stands, and said to be far from anything that the indicator was. */
function farNote({ far }: ThresholdScene, { data }: ReportContext["stock"], locale: Locale): Block {
  const text = far.map(({ rule, measurement, most }) => {
    const largest = ruleLimitText(data, measurement, { ...rule, limit: most }, locale);
    return speak(locale, `${ruleText(data, measurement, rule, locale)}${COLON[locale]}`, WORDS.far, largest);
  });
  return { kind: "note", id: "far", tone: "caution", text: [text.join(SEMICOLON[locale])] };
}

/** Who published the figures that rules are held against. */
export function thresholdPublishers(
  { rows }: ThresholdScene,
  { data }: ReportContext["stock"],
  locale: Locale,
): readonly string[] {
  return rows
    .flatMap(({ finding }) => finding.figures.flatMap(({ cell }) => leavesOf(cell.figure)))
    .flatMap(({ indicator, source }) => data.partitions.get(indicator)?.sources.get(source) ?? [])
    .map((source) => publisherName(source, locale));
}

/** 6条规则：越过阈值4处（■ 处置1、△ 预警3），没有越过9处，判断不了5处。 */
function summary({ rows, count }: ThresholdScene, locale: Locale): string {
  // "None crossed" would be said of nothing that was asked.
  if (count === 0) return WORDS.unasked[locale];
  const of = (state: Finding["state"]) => rows.filter(({ finding }) => finding.state === state);
  const crossed = of("crossed");
  const grave = [...SEVERITIES].reverse().flatMap((severity) => {
    const many = crossed.filter(({ rule }) => rule.severity === severity).length;
    return many > 0 ? [`${SEVERITY_NAMES[severity][locale]} ${String(many)}`] : [];
  });
  const [rules, cross, clear, untold] = [count, crossed.length, of("clear").length, of("untold").length].map(
    String,
  );
  if (locale === "zh") {
    const said = grave.length > 0 ? `（${grave.join("、")}）` : "";
    return `${rules ?? ""}条规则：越过阈值${cross ?? ""}处${said}，没有越过${clear ?? ""}处，判断不了${untold ?? ""}处。`;
  }
  const said = grave.length > 0 ? ` (${grave.join(", ")})` : "";
  return `${rules ?? ""} ${count === 1 ? "rule" : "rules"}: ${cross ?? ""} crossed${said}, ${clear ?? ""} not crossed, ${untold ?? ""} not to be told.`;
}

function findingsTable({ rows }: ThresholdScene, stock: ReportContext["stock"], locale: Locale): TableBlock {
  const label = (id: keyof typeof RULE_COLUMNS) => RULE_COLUMNS[id][locale];
  return {
    kind: "table",
    id: "crossings",
    title: WORDS.title[locale],
    table: withFilledColumns({
      columns: [
        { ...textColumn("state", label("state")), prose: true },
        { ...textColumn("severity", FIELD_NAMES.severity[locale]), order: 3 },
        { ...textColumn("rule", label("rule")), order: 1 },
        { ...textColumn("area", label("area")), order: 2 },
        ...(hasWatched(rows) ? [{ ...textColumn("watched", label("watched")), order: 6 }] : []),
        { ...textColumn("figure", label("figure")), order: 4 },
        { ...textColumn("beside", label("beside")), order: 7 },
        { ...textColumn("when", label("when")), order: 5 },
      ],
      rows: rows.map((row) => ({
        key: `${String(row.at)}-${row.finding.area}`,
        area: row.finding.area,
        cells: cellsOf(row, hasWatched(rows), stock, locale),
      })),
    }),
    note: WORDS.note[locale],
  };
}

/** A level is its own figure; anything else is worked out of figures and has a column for that. */
function hasWatched(rows: readonly FoundRow[]): boolean {
  return rows.some(({ rule }) => rule.kind !== "level");
}

function watchedCell({ rule, finding, measurement }: FoundRow, data: Dataset, locale: Locale): TableCell {
  if (rule.kind === "level") return { text: KIND_NAMES.level[locale] };
  const { watched } = finding;
  if (!watched) return NO_CELL;
  return { text: watchedText(data, measurement, rule, finding, locale), value: watched.value, derived: true };
}

function cellsOf(
  row: FoundRow,
  hasColumn: boolean,
  { data }: ReportContext["stock"],
  locale: Locale,
): readonly TableCell[] {
  const { rule, finding, measurement } = row;
  const { state, area } = finding;
  const said = ruleText(data, measurement, rule, locale);
  const why =
    finding.state === "untold"
      ? untoldText(data, finding.why, locale)
      : finding.isNear
        ? WORDS.near[locale]
        : undefined;
  const [figure, beside] = finding.figures;
  const cell = (one: WatchedFigure | undefined, at: number): TableCell => {
    if (!one) return NO_CELL;
    const words = wordsOf(data, one.measurement, locale);
    return {
      text: quantity(one.cell.figure, words.scale, locale),
      ...words.ofCell(one.cell).facts,
      below: formatPeriod(one.cell.figure.period, locale),
      origin: keyOf(row, at),
    };
  };
  return [
    {
      ...wordsCell(STATE_NAMES[state][locale]),
      tone: STATE_TONES[state],
      ...(why !== undefined && { below: why }),
    },
    wordsCell(SEVERITY_NAMES[rule.severity][locale]),
    rule.name === "" ? wordsCell(said) : { ...wordsCell(rule.name), below: said },
    wordsCell(wordsOf(data, measurement, locale).area(area)),
    ...(hasColumn ? [watchedCell(row, data, locale)] : []),
    cell(figure, 0),
    cell(beside, 1),
    whenCell(finding, locale),
  ];
}

function whenCell(finding: Finding, locale: Locale): TableCell {
  const { period } = finding;
  if (period === undefined) return NO_CELL;
  const since = finding.state === "crossed" && finding.since !== undefined ? finding.since : undefined;
  const said =
    since &&
    (locale === "zh"
      ? `${formatPeriod(since, locale)}${WORDS.since.zh}`
      : `${WORDS.since.en} ${formatPeriod(since, locale)}`);
  return { text: formatPeriod(period, locale), value: period, ...(said !== undefined && { below: said }) };
}

function keyOf({ at, finding }: FoundRow, index: number): string {
  return `rule-${String(at)}-${finding.area}-${String(index)}`;
}

function subjectsOf({ rows }: ThresholdScene): ReadonlyMap<string, Subject> {
  return new Map(
    rows.flatMap((row) =>
      row.finding.figures.map(
        ({ cell, measurement }, index) => [keyOf(row, index), { kind: "cell", cell, measurement }] as const,
      ),
    ),
  );
}
