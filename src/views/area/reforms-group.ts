import type { Text } from "../../core/types.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import type { Stock } from "../../data/stock.ts";
import type { Block, Case, CasesBlock, GroupBlock } from "../../report/blocks.ts";
import type { Rich } from "../../report/rich.ts";
import type { Patch } from "../../state/store.ts";
import type { ReportContext } from "../types.ts";
import { effectText, reformGroups } from "./reforms.ts";
import type { ReformGroup } from "./reforms.ts";
import type { Profile } from "./profile.ts";

const WORDS = {
  heading: VIEW_NAMES.reforms,
  none: {
    zh: "所据文章没有记载该区的改革案例。",
    en: "The articles at hand record no reforms of this district.",
  },
  all: { zh: "查看全部", en: "See all" },
  telling: { zh: "有前后对比或结果的案例", en: "Reforms with a before and after or a result" },
  untold: { zh: "没有前后对比或结果的记载。", en: "No before and after and no result is recorded." },
} satisfies Record<string, Text>;

/** Another view does not carry on with whose profile it was, nor with what was compared. */
const FRESH: Patch = {
  district: undefined,
  against: undefined,
  indicator: undefined,
  query: undefined,
  item: undefined,
};

/** The district's reforms by field, with what they brought about; each leads to its page in the library. */
export function reformsGroup(
  profile: Profile,
  { manifest, areaReforms }: Stock,
  address: ReportContext["address"],
): Block {
  const { district, locale } = profile;
  const wire = areaReforms.get(district);
  const title = WORDS.heading[locale];
  if (manifest.profile?.reforms[district] === undefined)
    return group(title, [{ kind: "note", id: "reforms-none", text: [WORDS.none[locale]] }]);
  if (!wire) return { kind: "absent", id: "reforms", title, need: { kind: "area-reforms", area: district } };
  const groups = reformGroups(wire.reforms, locale);
  return group(`${title} · ${String(wire.reforms.length)}`, [
    { kind: "note", id: "reforms-fields", text: fieldLinks(profile, groups, address) },
    casesOf(profile, groups, address),
  ]);
}

function group(title: string, blocks: readonly Block[]): GroupBlock {
  return { kind: "group", id: "reforms", title, layout: "stack", blocks };
}

/** How many in each field, each number leading to the list. */
function fieldLinks(
  { district, locale }: Profile,
  groups: readonly ReformGroup[],
  address: ReportContext["address"],
): Rich {
  const list = (reformFields: readonly ReformGroup["field"][]) =>
    address({ ...FRESH, view: "reforms", reformAreas: [district], reformFields });
  const link = (text: string, fields: readonly ReformGroup["field"][]) =>
    ({ kind: "link", text, href: list(fields) }) as const;
  return [
    ...groups.flatMap(({ field, name, count }) => [link(`${name} ${String(count)}`, [field]), " "]),
    { ...link(WORDS.all[locale], []), aside: true },
  ];
}

const MOST_EFFECTS = 3;

function casesOf(
  { locale }: Profile,
  groups: readonly ReformGroup[],
  address: ReportContext["address"],
): CasesBlock {
  const telling = groups.filter((one) => one.telling.length > 0);
  return {
    kind: "cases",
    id: "reforms-telling",
    title: WORDS.telling[locale],
    none: WORDS.untold[locale],
    groups: telling.map(({ field, name, telling: reforms }) => ({
      id: field,
      title: name,
      cases: reforms.map(({ id, name: reform, effects }): Case => {
        const href = address({ ...FRESH, view: "reforms", item: id });
        const texts = effects.slice(0, MOST_EFFECTS).map((effect) => effectText(effect, locale));
        return {
          id,
          title: reform[locale],
          href,
          meta: "",
          lines: [...new Set(texts)].map((text) => [text]),
        };
      }),
    })),
  };
}
