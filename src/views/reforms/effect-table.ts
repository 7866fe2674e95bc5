import { figureNamed, namesOf } from "../../core/library.ts";
import type { Reform } from "../../core/reform.ts";
import type { Effect } from "../../core/reform.ts";
import type { TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { TERMS } from "../../i18n/terms.ts";
import { numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { listed } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";
import { figureCell, kindsOf } from "./figures.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "成效与规模", en: "Effects and scale" },
  before: { zh: "前", en: "before" },
  after: { zh: "后", en: "after" },
  none: { zh: "原文没有给出数字。", en: "The text gives no figures." },
} satisfies Record<string, Text>;

const COLUMNS = {
  what: TERMS.indicator,
  value: COLUMN_TERMS.value,
  period: TERMS.period,
  scope: ORIGIN_TERMS.scope,
  kind: { zh: "性质", en: "Kind" },
} satisfies Record<string, Text>;

/** All figures of a case's effects, each opening its origin. */
export function effectTable(scene: Scene, { effects }: Reform): Block {
  const { locale } = scene;
  const title = WORDS.title[locale];
  const rows = effects.flatMap((effect, index) => rowsOf(scene, effect, index));
  if (rows.length === 0)
    return {
      kind: "group",
      id: "effects",
      title,
      layout: "stack",
      blocks: [{ kind: "note", id: "no-figures", text: [WORDS.none[locale]] }],
    };
  const columns = Object.entries(COLUMNS).map(([id, label]) =>
    id === "value" ? numberColumn(id, label[locale]) : textColumn(id, label[locale]),
  );
  return { kind: "table", id: "effects", title, table: { columns, rows } };
}

function rowsOf(scene: Scene, effect: Effect, index: number): readonly TableRow[] {
  const { library, locale } = scene;
  return namesOf(effect).flatMap((name, end) => {
    const figure = figureNamed(library, name);
    if (!figure) return [];
    const role = "before" in effect ? ` (${WORDS[end === 0 ? "before" : "after"][locale]})` : "";
    const kinds = listed(
      locale,
      kindsOf(figure).map((kind) => kind[locale]),
    );
    const cells = [
      { ...wordsCell(figure.name[locale] + role), ...(effect.note && { below: effect.note[locale] }) },
      figureCell(scene, figure),
      { text: formatPeriod(figure.period, locale), value: figure.period },
      wordsCell(figure.scope?.[locale] ?? ""),
      wordsCell(kinds),
    ];
    return [{ key: `${index} ${name}`, cells }];
  });
}
