import { figureNamed } from "../../core/library.ts";
import type { Reform } from "../../core/reform.ts";
import type { Effect } from "../../core/reform.ts";
import type { TableRow } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { TERMS } from "../../i18n/terms.ts";
import { numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { listed, SEMICOLON } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";
import { figureCell, kindsOf } from "./figures.ts";
import { rolesOf } from "./roles.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "成效与其他数字", en: "Effects and other figures" },
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
export function effectTable(scene: Scene, reform: Reform): Block {
  const { locale } = scene;
  const title = WORDS.title[locale];
  const rows = reform.effects.flatMap((effect, index) => rowsOf(scene, reform, { effect, index }));
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

type At = { readonly effect: Effect; readonly index: number };

function rowsOf(scene: Scene, reform: Reform, { effect, index }: At): readonly TableRow[] {
  const { library, locale } = scene;
  return rolesOf(scene, reform, effect).flatMap(({ id: name, kind, refusal }) => {
    const figure = figureNamed(library, name);
    if (!figure) return [];
    const kinds = listed(locale, [
      ...(kind === undefined ? [] : [kind]),
      ...kindsOf(figure).map((text) => text[locale]),
    ]);
    const below = [effect.note?.[locale], refusal]
      .filter((text) => text !== undefined)
      .join(SEMICOLON[locale]);
    const cells = [
      { ...wordsCell(figure.name[locale]), ...(below !== "" && { below }) },
      figureCell(scene, figure),
      { text: formatPeriod(figure.period, locale), value: figure.period },
      wordsCell(figure.scope?.[locale] ?? ""),
      wordsCell(kinds),
    ];
    return [{ key: `${index} ${name}`, cells }];
  });
}
