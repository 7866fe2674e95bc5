import type { Text } from "../core/types.ts";
import { LOCALES } from "../i18n/text.ts";

/**
 * The head of the column that leads from a file of records back to its view: such a file has no other place for it that
 * every reader leaves in peace.
 */
export const LINK_HEAD: Text = { zh: "区鉴链接", en: "Qujian link" };

export function isLinkHead(head: string): boolean {
  return LOCALES.some((locale) => LINK_HEAD[locale] === head);
}
