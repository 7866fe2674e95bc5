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

/** What is to be said of a link that was copied from another release than the one that is here. */
export function releaseNotice(then: MadeAt, now: MadeAt): Text | undefined {
  if (then.id === now.id) return undefined;
  const [was, is] = [named(then), named(now)];
  return {
    zh: `这个链接复制自数据版本 ${was}，本站现为 ${is}，数字可能已有变化。`,
    en: `This link was copied from data release ${was}; the site now holds ${is}, and figures may have changed.`,
  };
}

function named({ id, date }: MadeAt): string {
  return `${id} (${date})`;
}
