import type { Text } from "../../../core/types.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { KeptTrouble } from "../../../state/kept.ts";
import type { Kept } from "./kept.ts";

const WORDS = {
  other: {
    zh: "这些规则和目标来自链接，与本机保存的不同。",
    en: "These rules and targets come from the link and are not those kept in this browser.",
  },
  join: { zh: "并入我的", en: "Add them to mine" },
  mine: { zh: "看我的", en: "Show mine" },
} satisfies Record<string, Text>;

const TROUBLES: Record<KeptTrouble, Text> = {
  forbidden: {
    zh: "浏览器不允许保存，规则和目标只在链接里。",
    en: "The browser does not allow storing: the link alone has the rules and targets.",
  },
  full: {
    zh: "浏览器存储空间已满，规则和目标只在链接里。",
    en: "The browser's storage is full: the link alone has the rules and targets.",
  },
  unreadable: {
    zh: "原有的规则和目标读不出来，已另存一份。",
    en: "The stored rules and targets could not be read; a copy was set aside.",
  },
};

type Props = { readonly kept: Kept; readonly locale: Locale };

/** Whether what is shown is kept here, and what can be done where it is not. */
export function KeptStatus({ kept: { text, kept, isOwn, trouble, join, showKept }, locale }: Props) {
  return (
    <>
      {trouble && <p role="status">{TROUBLES[trouble][locale]}</p>}
      {!isOwn && text !== "" && (
        <p className="rules-row" role="status">
          {WORDS.other[locale]}
          <button type="button" onClick={join}>
            {WORDS.join[locale]}
          </button>
          {kept !== "" && (
            <button type="button" onClick={showKept}>
              {WORDS.mine[locale]}
            </button>
          )}
        </p>
      )}
    </>
  );
}
