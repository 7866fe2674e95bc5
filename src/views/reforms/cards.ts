import { evidenceOf } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import { FIELD_NAMES } from "../../i18n/reform-fields.ts";
import { EFFECT_KIND_NAMES } from "../../i18n/reforms.ts";
import type { Case, CasesBlock } from "../../report/blocks.ts";
import type { Rich } from "../../report/rich.ts";
import { citationKey } from "./citations.ts";
import { claimsOf } from "./list.ts";
import { pageOf, sinceText } from "./scene.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  cases: REFORM_TERMS.cases,
  claimed: { zh: "自称", en: "claims: " },
  undated: REFORM_TERMS.noStart,
} satisfies Record<string, Text>;

/** The chosen cases one by one: what they do first, then what is known of them in a few words. */
export function cardsBlock(scene: Scene): CasesBlock {
  const { locale, reforms } = scene;
  return {
    kind: "cases",
    id: "cases",
    title: WORDS.cases[locale],
    groups: [{ id: "all", title: "", cases: reforms.map((reform) => cardOf(scene, reform)) }],
  };
}

function cardOf(scene: Scene, reform: Reform): Case {
  const { locale } = scene;
  const [measure] = reform.measures;
  return {
    id: reform.id,
    title: reform.name[locale],
    href: pageOf(scene, reform),
    area: reform.area,
    cited: citationKey(reform),
    meta: tagOf(scene, reform),
    lines: [...(measure ? [[measure[locale]]] : []), remarksOf(scene, reform)],
  };
}

/** District and field of a case. */
export function tagOf(scene: Scene, { area, field }: Reform): string {
  return `${scene.area(area)} · ${FIELD_NAMES[field][scene.locale]}`;
}

function remarksOf({ locale }: Scene, reform: Reform): Rich {
  const evidence = evidenceOf(reform);
  const remarks = [
    reform.since === undefined ? WORDS.undated[locale] : sinceRemark(sinceText(reform, locale)),
    ...(evidence ? [EFFECT_KIND_NAMES[evidence][locale]] : []),
    ...[true, false]
      .flatMap((first) => claimsOf(reform, locale, first))
      .map((claim) => WORDS.claimed[locale] + claim),
  ];
  return remarks.flatMap(
    (text, index) => [...(index === 0 ? [] : [" · "]), { kind: "muted", text }] as const,
  );

  function sinceRemark(date: string): string {
    return locale === "zh" ? `${date}起` : `since ${date}`;
  }
}
