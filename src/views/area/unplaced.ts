import type { Dataset } from "../../core/dataset.ts";
import { ENOUGH_PEERS } from "../../core/profile.ts";
import { coverage, isCovered } from "../../data/coverage.ts";
import type { Manifest } from "../../data/wire.ts";
import { reasonName, sayUnplaced } from "../../i18n/say-profile.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Profile } from "./profile.ts";

export type UnplacedGroup = { readonly reason: string; readonly items: readonly string[] };

/**
 * What has no place, by reason. Statistics outside the profile's own are those that too few districts share: the list
 * of indicators says for which areas and periods there are figures.
 */
export function unplacedGroups(
  data: Dataset,
  profile: Profile,
  manifest: Manifest,
  locale: Locale,
): readonly UnplacedGroup[] {
  const groups = new Map<string, string[]>();
  const add = (reason: string, item: string) => {
    groups.set(reason, [...(groups.get(reason) ?? []), item]);
  };
  for (const unplaced of profile.unplaced)
    add(reasonName(unplaced.reason, locale), sayUnplaced(unplaced, data, locale));
  for (const name of tooFew(data, profile, manifest, locale)) add(reasonName("too-few", locale), name);
  return [...groups].map(([reason, items]) => ({ reason, items }));
}

/** Statistics with a figure of the district, for which fewer than five others have one in any period. */
function tooFew(data: Dataset, { district }: Profile, manifest: Manifest, locale: Locale): readonly string[] {
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
