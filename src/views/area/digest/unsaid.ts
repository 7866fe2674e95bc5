import type { Dataset } from "../../../core/dataset.ts";
import type { Measurement } from "../../../core/figures.ts";
import { grouped } from "../../../core/grouped.ts";
import type { AreaCode, Period, Text } from "../../../core/types.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { changeSince } from "../../../i18n/say-change-since.ts";
import { plainSubject } from "../../../i18n/say-course.ts";
import { reasonName } from "../../../i18n/say-profile.ts";
import { COLON, COMMA, listed, remarked, STOP } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { scaleIn } from "../../../i18n/words.ts";
import type { StatementsBlock } from "../../../report/blocks.ts";
import { newestFigure } from "../figures.ts";
import type { Entry } from "./entries.ts";

const WORDS = {
  title: { zh: "不能说的及其理由", en: "What cannot be said, and why" },
  newest: { zh: "最近为", en: "newest: " },
  never: { zh: "各年均未见", en: "none of any year" },
  noPlace: { zh: "不给位次", en: "No rank" },
  noTrend: { zh: "可比期不足5期，不作趋势判断", en: "Fewer than five comparable periods, no trend judged" },
} satisfies Record<string, Text>;

/** What a reader might expect and does not find: figures, changes, places and trends, each with the reason. */
export function unsaidBlock(
  data: Dataset,
  area: AreaCode,
  year: Period,
  { entries, lacking }: { readonly entries: readonly Entry[]; readonly lacking: readonly Measurement[] },
  locale: Locale,
): StatementsBlock {
  const name = ({ measurement }: Pick<Entry, "measurement">) => plainSubject(measurement, locale);
  const line = (head: string, names: readonly string[]) =>
    names.length === 0 ? [] : [[head + COLON[locale] + listed(locale, names) + STOP[locale]]];
  const refused = entries.filter(({ standing }) => standing.change?.kind === "refused");
  const reasons = grouped(refused, ({ measurement, standing }) =>
    changeSince(data, measurement, scaleIn(data, measurement, locale), standing.change, locale),
  );
  const noYear =
    locale === "zh"
      ? `没有${formatPeriod(year, "zh")}本区数字的核心指标`
      : `Core indicators without a figure of ${formatPeriod(year, "en")}`;
  const statements = [
    ...line(
      noYear,
      lacking.map((measurement) => {
        const { text } = newestFigure(data, measurement, area, locale);
        const newest = text ? WORDS.newest[locale] + text.when : WORDS.never[locale];
        return remarked(name({ measurement }), newest, locale);
      }),
    ),
    ...[...reasons].flatMap(([reason, own]) => line(capital(reason), own.map(name))),
    ...line(
      WORDS.noPlace[locale] + COMMA[locale] + reasonName("too-few", locale),
      entries.filter(({ standing }) => standing.rank === undefined).map(name),
    ),
    ...line(
      WORDS.noTrend[locale],
      entries.filter(({ standing }) => standing.test.tested === undefined).map(name),
    ),
  ];
  return {
    kind: "statements",
    id: "unsaid",
    title: WORDS.title[locale],
    groups: [{ id: "all", title: "", tone: "caution", statements }],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
