import { ENOUGH_PEERS } from "../../core/profile.ts";
import { coverage, isCovered } from "../../data/coverage.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Text } from "../../core/types.ts";
import type { StatementsBlock } from "../../report/blocks.ts";
import { reasonName, sayUnplaced } from "../../i18n/say-profile.ts";
import type { Profile } from "./profile.ts";

const WORDS = {
  unplaced: { zh: "没有位次的指标", en: "Indicators without a rank" },
  count: { zh: "项", en: "" },
} satisfies Record<string, Text>;

type UnplacedGroup = { readonly reason: string; readonly items: readonly string[] };

/**
 * What has no place, by reason. Statistics outside the profile's own are those that too few districts share: the list
 * of indicators says for which areas and periods there are figures.
 */
function unplacedGroups(profile: Profile, manifest: Manifest): readonly UnplacedGroup[] {
  const { data, locale } = profile;
  const groups = new Map<string, string[]>();
  const add = (reason: string, item: string) => {
    groups.set(reason, [...(groups.get(reason) ?? []), item]);
  };
  for (const unplaced of profile.unplaced)
    add(reasonName(unplaced.reason, locale), sayUnplaced(unplaced, data, locale));
  for (const name of tooFew(profile, manifest)) add(reasonName("too-few", locale), name);
  return [...groups].map(([reason, items]) => ({ reason, items }));
}

/** Statistics with a figure of the district, for which fewer than five others have one in any period. */
function tooFew({ data, district, locale }: Profile, manifest: Manifest): readonly string[] {
  const at = manifest.areas.findIndex(({ code }) => code === district);
  const present = manifest.areas
    .filter(({ level }) => level === "district" || level === "functional")
    .map(({ code }) => code);
  return manifest.indicators
    .filter(({ id, group }) => group === undefined && !data.partitions.has(id))
    .filter(({ cover }) => cover.some((digits) => isCovered(digits, at)))
    .filter((entry) => coverage(manifest, entry, present).every(({ count }) => count <= ENOUGH_PEERS))
    .map(({ name }) => name[locale]);
}

/** Indicators in which the district has no place, by the reason; none where it has a place in all. */
export function unplacedBlock(profile: Profile, manifest: Manifest): StatementsBlock | undefined {
  const { locale } = profile;
  const groups = unplacedGroups(profile, manifest);
  if (groups.length === 0) return undefined;
  return {
    kind: "statements",
    id: "unplaced",
    title: WORDS.unplaced[locale],
    groups: groups.map(({ reason, items }, index) => ({
      id: `reason-${String(index + 1)}`,
      title: `${reason} · ${String(items.length)}${WORDS.count[locale]}`,
      tone: "plain",
      statements: items.map((item) => [item]),
    })),
  };
}
