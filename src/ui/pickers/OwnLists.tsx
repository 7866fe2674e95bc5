import { useEffect, useId, useState } from "react";
import { useStore } from "zustand";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { LONGEST_NAME, tidyName } from "../../state/area-set.ts";
import { presetsOf } from "../../state/area-chosen.ts";
import { presetName } from "../../state/area-names.ts";
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
  replaced: { zh: "已替换同名名单", en: "List of that name replaced" },
  taken: { zh: "这是现有选项的名称，请另起一个。", en: "An option has that name already; choose another." },
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

/** A list that was there, and what brings it back. */
type Gone = {
  readonly how: "removed" | "replaced";
  readonly name: string;
  readonly bringBack: () => void;
};

/** A link, or another page, may have other areas under the same name. */
function isChosen(set: AreaSet, { name, codes }: OwnList): boolean {
  return set.kind === "list" && set.name === name && String(set.codes) === String(codes);
}

/** What the buttons of this picker are called. */
function takenIn(areas: Manifest["areas"]): ReadonlySet<string> {
  const names = presetsOf(areas).map((preset) => presetName(preset, areas));
  return new Set(names.flatMap(({ zh, en }) => [zh, en.toLowerCase()]));
}

type Props = {
  readonly areas: Manifest["areas"];
  readonly set: AreaSet;
  readonly chosen: readonly AreaCode[];
  readonly locale: Locale;
  readonly onList: (list: OwnList) => void;
};

/** The reader's own lists, kept in this browser: chosen, added under a name, removed and brought back. */
export function OwnLists({ areas, set, chosen, locale, onList }: Props) {
  const store = ownLists();
  const { value: lists, trouble } = useStore(store);
  const [typed, setTyped] = useState("");
  const [gone, setGone] = useState<Gone>();
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
  const isTaken = takenIn(areas).has(name.toLowerCase());
  const keep = () => {
    if (name === "" || isTaken) return;
    const list = { name, codes: chosen };
    const bringBack = store.add(list);
    setTyped("");
    setGone(bringBack && { how: "replaced", name, bringBack });
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
              checked={isChosen(set, list)}
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
              setGone({ how: "removed", name: list.name, bringBack: store.remove(list.name) });
            }}
          >
            ✕
          </button>
        </span>
      ))}
      {gone && (
        <p role="status">
          {WORDS[gone.how][locale] + COLON[locale] + gone.name}{" "}
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
        <button type="button" disabled={name === "" || isTaken} onClick={keep}>
          {WORDS.keep[locale]}
        </button>
      </p>
      {isTaken && <p role="status">{WORDS.taken[locale]}</p>}
      {trouble && (
        <p className="caution" role="alert">
          {TROUBLES[trouble][locale]}
        </p>
      )}
    </fieldset>
  );
}
