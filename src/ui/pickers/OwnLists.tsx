import { useEffect, useId, useState } from "react";
import { useStore } from "zustand";
import type { AreaCode, Text } from "../../core/types.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { LONGEST_NAME, tidyName } from "../../state/area-set.ts";
import type { AreaSet } from "../../state/chosen.ts";
import type { KeptTrouble } from "../../state/kept.ts";
import { ownLists } from "../../state/own-lists.ts";
import type { OwnList } from "../../state/own-lists.ts";

const WORDS = {
  title: { zh: "我的名单", en: "My lists" },
  name: { zh: "给现在所选的地区起个名字", en: "Name the areas that are chosen now" },
  keep: { zh: "存为名单", en: "Keep as a list" },
  remove: { zh: "删去名单", en: "Remove the list" },
  removed: { zh: "已删去名单", en: "List removed" },
  back: { zh: "恢复", en: "Bring it back" },
} satisfies Record<string, Text>;

const TROUBLES: Record<KeptTrouble, Text> = {
  forbidden: {
    zh: "浏览器不允许保存：名单在关闭页面前有效；链接里仍带着所选的地区和名称。",
    en: "The browser does not allow storing: lists last until the page is closed; a link still carries areas and name.",
  },
  full: {
    zh: "浏览器存储空间已满：最近的名单只在关闭页面前有效；链接里仍带着所选的地区和名称。",
    en: "The browser's storage is full: the latest lists last until the page is closed; a link still carries areas and name.",
  },
  unreadable: {
    zh: "浏览器里原有的名单无法读取，已另存一份（qujian.lists.unreadable），现从空的开始。",
    en: "The stored lists could not be read; a copy was set aside (qujian.lists.unreadable) and new ones begun.",
  },
};

type Props = {
  readonly set: AreaSet;
  readonly chosen: readonly AreaCode[];
  readonly locale: Locale;
  readonly onList: (list: OwnList) => void;
};

/** The reader's own lists, kept in this browser: chosen, added under a name, removed and brought back. */
export function OwnLists({ set, chosen, locale, onList }: Props) {
  const store = ownLists();
  const { value: lists, trouble } = useStore(store);
  const [typed, setTyped] = useState("");
  const [gone, setGone] = useState<{ readonly name: string; readonly bringBack: () => void }>();
  const id = useId();
  useEffect(() => {
    // Other pages may have written while nobody listened here.
    store.reload();
    window.addEventListener("storage", store.reload);
    return () => {
      window.removeEventListener("storage", store.reload);
    };
  }, [store]);
  const name = tidyName(typed);
  const keep = () => {
    if (name === "") return;
    const list = { name, codes: chosen };
    store.add(list);
    setTyped("");
    setGone(undefined);
    onList(list);
  };
  return (
    <fieldset className="own-lists">
      <legend>{WORDS.title[locale]}</legend>
      {lists.map((list) => (
        <span key={list.name} className="own-list">
          <label className="chip">
            <input
              type="radio"
              name="own-list"
              checked={set.kind === "list" && set.name === list.name}
              onChange={() => {
                onList(list);
              }}
            />
            {list.name}
          </label>
          <button
            type="button"
            aria-label={WORDS.remove[locale] + COLON[locale] + list.name}
            title={WORDS.remove[locale]}
            onClick={() => {
              setGone({ name: list.name, bringBack: store.remove(list.name) });
            }}
          >
            ✕
          </button>
        </span>
      ))}
      {gone && (
        <p role="status">
          {WORDS.removed[locale] + COLON[locale] + gone.name}{" "}
          <button
            type="button"
            onClick={() => {
              gone.bringBack();
              setGone(undefined);
            }}
          >
            {WORDS.back[locale]}
          </button>
        </p>
      )}
      <p className="own-name">
        <label htmlFor={id}>{WORDS.name[locale]}</label>
        <input
          id={id}
          type="text"
          maxLength={LONGEST_NAME}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") keep();
          }}
        />
        <button type="button" disabled={name === ""} onClick={keep}>
          {WORDS.keep[locale]}
        </button>
      </p>
      {trouble && (
        <p className="caution" role="alert">
          {TROUBLES[trouble][locale]}
        </p>
      )}
    </fieldset>
  );
}
