import type { Text } from "../core/types.ts";
import type { Filters } from "../state/filters.ts";
import type { Read } from "../state/link.ts";
import type { MadeAt } from "../state/made-at.ts";
import { mendLink } from "../state/mend.ts";
import { ADDRESS } from "../views/registry.ts";

/** A link that had to be mended; `madeAt` where it was copied and not merely taken from the bar. */
export type MendedRead = Read<Filters> & { readonly madeAt?: MadeAt };

/** Reads a link of which something cannot be used as it stands. */
export function readMended(hash: string): MendedRead {
  const isUsable = (part: string) => ADDRESS.decode(part).problems.length === 0;
  const { hash: mended, ...made } = mendLink(hash, isUsable);
  return { ...ADDRESS.decode(mended), ...made };
}

/**
 * What is to be said of a link that was copied from another release than the one that is here, or by someone whose own
 * files had figures of it that this browser has not.
 */
export async function originNotice(then: MadeAt, now: MadeAt): Promise<Text | undefined> {
  const told = [...releaseNotice(then, now), ...((await isOwnMissing(then)) ? [OWN_MISSING] : [])];
  if (told.length === 0) return undefined;
  return { zh: told.map(({ zh }) => zh).join(""), en: told.map(({ en }) => en).join(" ") };
}

const OWN_MISSING: Text = {
  zh: "发送者的浏览器里有本页的自有数据，本机没有：这里显示的数字可能与发送者所见不同。",
  en: "The sender's browser holds own data for this page that are not in this one: the figures here may differ from those the sender saw.",
};

async function isOwnMissing({ own = [] }: MadeAt): Promise<boolean> {
  if (own.length === 0) return false;
  const { ownData } = await import("../state/own-here.ts");
  const here = ownData();
  await here.load();
  const known = new Set(here.getState().files.map(({ source }) => source.id));
  return own.some((id) => !known.has(id));
}

function releaseNotice(then: MadeAt, now: MadeAt): readonly Text[] {
  if (then.id === now.id) return [];
  const [was, is] = [named(then), named(now)];
  return [
    {
      zh: `这个链接复制自数据版本 ${was}，本站现为 ${is}，数字可能已有变化。`,
      en: `This link was copied from data release ${was}; the site now holds ${is}, and figures may have changed.`,
    },
  ];
}

function named({ id, date }: MadeAt): string {
  return `${id} (${date})`;
}
