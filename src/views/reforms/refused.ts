import type { EffectFigure } from "../../core/library.ts";
import { pairsOf } from "../../core/reform-effects.ts";
import type { Pair } from "../../core/reform-effects.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { PAIR_REFUSAL_NAMES } from "../../i18n/reforms.ts";
import type { StatementsBlock } from "../../report/blocks.ts";
import type { Rich } from "../../report/rich.ts";
import { figureText } from "./figures.ts";
import { labelled, pageOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { COMMA, SEMICOLON } from "../../i18n/text.ts";

const TITLE: Text = { zh: "不能相连的前后数", en: "Before and after that are not joined" };

/** Pairs that must not be read as a change, with the reason; none where there are none. */
export function refusedBlocks(scene: Scene, reforms: readonly Reform[]): readonly StatementsBlock[] {
  const refused = pairsOf(scene.library, reforms).filter(({ refusal }) => refusal !== undefined);
  if (refused.length === 0) return [];
  const statements = refused.map((pair) => statementOf(scene, pair));
  const title = TITLE[scene.locale];
  const group = { id: "refused-pairs", title: "", tone: "caution", statements } as const;
  return [{ kind: "statements", id: "refused", title, groups: [group] }];
}

function statementOf(scene: Scene, { reforms, before, after, refusal }: Pair): Rich {
  const { locale } = scene;
  return [
    ...reforms.flatMap((reform): Rich => [
      `${scene.area(reform.area)} `,
      { kind: "link", text: reform.name[locale], href: pageOf(scene, reform) },
      " ",
    ]),
    labelled(after.name, locale),
    ...[before, after].flatMap((figure): Rich => [
      { kind: "figure", text: figureText(scene, figure), origin: figure.id },
      ` (${whenAndWhere(figure, scene)})${SEMICOLON[locale]}`,
    ]),
    ...(refusal ? [{ kind: "muted", text: PAIR_REFUSAL_NAMES[refusal][locale] } as const] : []),
  ];
}

function whenAndWhere({ period, scope }: EffectFigure, { locale }: Scene): string {
  return [formatPeriod(period, locale), ...(scope ? [scope[locale]] : [])].join(COMMA[locale]);
}
