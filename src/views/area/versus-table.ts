import type { TableCell, TableRow } from "../../core/table.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { TERMS } from "../../i18n/terms.ts";
import { figureFacts } from "../../i18n/facts.ts";
import { LEVEL_NAMES } from "../../i18n/explain.ts";
import { MISSING } from "../../i18n/format.ts";
import { areaName, withUnit } from "../../i18n/words.ts";
import { unitFacts } from "../../i18n/quantity.ts";
import type { TableBlock } from "../../report/blocks.ts";
import { measurementOf } from "./base.ts";
import type { KeyFigure } from "./figures.ts";
import { besideText, originOf } from "./head.ts";
import type { Profile } from "./profile.ts";
import { versusRows, versusSummary } from "./versus.ts";
import type { VersusRow } from "./versus.ts";
import { SEMICOLON } from "../../i18n/text.ts";

const WORDS = {
  heading: { zh: "两区对照", en: "Side by side" },
  indicator: TERMS.indicator,
  verdict: COLUMN_TERMS.comparability,
  why: COLUMN_TERMS.reason,
  differences: { zh: "口径差异", en: "What differs" },
  same: { zh: "无", en: "nothing" },
} satisfies Record<string, Text>;

const TONES = { comparable: "good", caution: "caution", refuse: "bad" } as const;

/** Key figures of two districts, with the verdict on each pair and how their definitions differ. */
export function versusBlock(profile: Profile, against: AreaCode): TableBlock {
  const { data, district, locale } = profile;
  const rows = versusRows(data, district, against, locale);
  const names = [district, against].map((area) => areaName(data, area, locale));
  const column = (id: string, label: string, numeric = false) => ({ id, label, numeric });
  return {
    kind: "table",
    id: "versus",
    title: `${WORDS.heading[locale]} · ${names.join(" / ")}`,
    note: versusSummary(rows, locale),
    table: {
      columns: [
        column("indicator", WORDS.indicator[locale]),
        column(district, names[0] ?? district, true),
        column(against, names[1] ?? against, true),
        column("verdict", WORDS.verdict[locale]),
        { ...column("why", WORDS.why[locale]), prose: true },
        { ...column("differences", WORDS.differences[locale]), prose: true },
      ],
      rows: rows.map((row) => rowOf(profile, against, row)),
    },
  };
}

function rowOf(profile: Profile, against: AreaCode, row: VersusRow): TableRow {
  const { locale, district } = profile;
  const { own, other, level, verdict, differences } = row;
  const words =
    differences.length > 0
      ? differences.join(SEMICOLON[locale])
      : own.text && other.text
        ? WORDS.same[locale]
        : MISSING;
  const text = (said: string): TableCell => (said === MISSING ? { text: said } : { text: said, value: said });
  return {
    key: own.indicator,
    cells: [
      text(own.name),
      valueCell(profile, district, own),
      valueCell(profile, against, other),
      { ...text(LEVEL_NAMES[level][locale]), tone: TONES[level] },
      text(verdict),
      text(words),
    ],
  };
}

/** The value, with its period and what makes it less than plain below. */
function valueCell({ data, locale }: Profile, area: AreaCode, key: KeyFigure): TableCell {
  const { text, figure, beside } = key;
  if (!text || !figure) return { text: MISSING };
  const measurement = measurementOf(data, key.indicator);
  const origin = originOf(data, area, key);
  const also = beside && besideText(beside, locale);
  const below = [text.when, text.status, text.remark, also].filter((part) => part !== undefined).join(" · ");
  return {
    text: withUnit(text.value, text.scale.unit, locale),
    below,
    ...(measurement && figureFacts(data, measurement, figure, locale)),
    ...unitFacts(text.scale),
    ...(text.status !== undefined && { status: text.status }),
    ...(origin !== undefined && { origin }),
  };
}
