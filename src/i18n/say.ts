import type { Cell } from "../core/cell.ts";
import type { Rank } from "../core/ranking.ts";
import type { Placed, Summary } from "../core/summary.ts";
import type { AreaCode } from "../core/types.ts";
import { MISSING_REASONS, VERDICT_NAMES } from "./explain.ts";
import { formatFigure, formatPeriod, formatShort } from "./format.ts";
import { listed } from "./text.ts";
import type { Locale } from "./text.ts";

/** The names a sentence needs; `subject` is the indicator in its measure, `unit` its unit. */
export type Names = {
  readonly subject: string;
  readonly unit: string;
  readonly area: (code: AreaCode) => string;
};

/** One or two sentences that state the finding with numbers, period and caveat. */
export function say(summary: Summary, names: Names, locale: Locale): string {
  const sentence = (locale === "zh" ? findingZh : findingEn)(summary, names);
  const absent = summary.absent.map((cell) => absence(cell, names, locale));
  if (absent.length === 0) return sentence;
  return locale === "zh" ? `${sentence}${listed("zh", absent)}。` : `${sentence} ${absent.join("; ")}.`;
}

function absence(cell: Cell, names: Names, locale: Locale): string {
  const why = cell.kind === "missing" ? MISSING_REASONS[cell.reason] : VERDICT_NAMES[cell.verdict];
  return locale === "zh"
    ? `${names.area(cell.area)}未列入（${why.zh}）`
    : `${names.area(cell.area)} is left out (${why.en})`;
}

function valueOf({ cell }: Pick<Placed, "cell">, { unit }: Names, summary: Summary, locale: Locale): string {
  const gap = locale === "en" && unit !== "%" && unit !== "‰" ? " " : "";
  const year =
    summary.period === undefined
      ? `${locale === "zh" ? "（" : " ("}${formatPeriod(cell.figure.period, locale)}${locale === "zh" ? "）" : ")"}`
      : "";
  return `${formatFigure(cell.figure)}${gap}${unit}${year}`;
}

function when({ period }: Summary, locale: Locale): string {
  if (period === undefined) return locale === "zh" ? "各区最近一期，" : "At each area's latest period, ";
  if (period === "undated") return "";
  return locale === "zh" ? `${formatPeriod(period, "zh")}，` : `In ${formatPeriod(period, "en")}, `;
}

/** 第3位, or 第2—3位 where rounding or a bound leaves the place open. */
export function placeOf({ from, to }: Rank, locale: Locale): string {
  const range = from === to ? String(from) : `${String(from)}${locale === "zh" ? "—" : "–"}${String(to)}`;
  return locale === "zh" ? `第${range}位` : `no. ${range}`;
}

function findingZh(summary: Summary, names: Names): string {
  const { finding } = summary;
  const value = (placed: Pick<Placed, "cell">) => valueOf(placed, names, summary, "zh");
  switch (finding.kind) {
    case "nothing":
      return `所选各区都没有可比的${names.subject}数字。`;
    case "single":
      return `${when(summary, "zh")}只有${names.area(finding.cell.area)}有可用的${names.subject}：${value(finding)}，无从比较。`;
    case "order": {
      const [first, ...rest] = finding.placed.map(
        (placed) => `${names.area(placed.cell.area)}${value(placed)}`,
      );
      const lead = finding.tied ? `居前但与后者在误差内难分先后` : `居首`;
      const ratio = finding.ratio === undefined ? "" : `；最高为最低的${formatShort(finding.ratio)}倍`;
      return `${when(summary, "zh")}${names.subject}${first ?? ""}${lead}，其后为${listed("zh", rest)}${ratio}。`;
    }
    case "places": {
      const first = `${names.area(finding.first.cell.area)}${value(finding.first)}居首`;
      const others = finding.placed.filter(({ cell }) => cell !== finding.first.cell);
      const places = others.map(
        (placed) => `${names.area(placed.cell.area)}${value(placed)}，${placeOf(placed.rank, "zh")}`,
      );
      return `${when(summary, "zh")}在${String(finding.of)}个可比的区中，${names.subject}${[first, ...places].join("；")}。`;
    }
  }
}

function findingEn(summary: Summary, names: Names): string {
  const { finding } = summary;
  const value = (placed: Pick<Placed, "cell">) => valueOf(placed, names, summary, "en");
  switch (finding.kind) {
    case "nothing":
      return `None of the chosen areas has a comparable figure for ${names.subject}.`;
    case "single":
      return `${when(summary, "en")}only ${names.area(finding.cell.area)} has a usable figure for ${names.subject}: ${value(finding)}. There is nothing to compare it with.`;
    case "order": {
      const [first, ...rest] = finding.placed.map(
        (placed) => `${names.area(placed.cell.area)} ${value(placed)}`,
      );
      const tied = finding.tied ? ", too close to the next to call" : "";
      const ratio =
        finding.ratio === undefined ? "" : `; the highest is ${formatShort(finding.ratio)} times the lowest`;
      return `${when(summary, "en")}${names.subject}: ${first ?? ""} comes first${tied}, followed by ${rest.join(", ")}${ratio}.`;
    }
    case "places": {
      const first = `${names.area(finding.first.cell.area)} comes first with ${value(finding.first)}`;
      const others = finding.placed.filter(({ cell }) => cell !== finding.first.cell);
      const places = others.map(
        (placed) => `${names.area(placed.cell.area)} is ${placeOf(placed.rank, "en")} with ${value(placed)}`,
      );
      return `${when(summary, "en")}${names.subject}: among ${String(finding.of)} comparable areas ${[first, ...places].join("; ")}.`;
    }
  }
}
