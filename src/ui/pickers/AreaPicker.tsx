import { useMemo, useState } from "react";
import type { AreaCode, PeerRule, Text } from "../../core/types.ts";
import { searchOver } from "../../data/search.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Locale } from "../../i18n/text.ts";
import { presetsOf } from "../../state/area-chosen.ts";
import { presetName } from "../../state/area-names.ts";
import type { AreaSet, Preset } from "../../state/chosen.ts";
import type { OwnList } from "../../state/own-lists.ts";
import { OwnLists } from "./OwnLists.tsx";
import { PeerChoice } from "./PeerChoice.tsx";
import "./picker.css";
import "./AreaPicker.css";

type Props = {
  readonly areas: Manifest["areas"];
  readonly chosen: readonly AreaCode[];
  readonly set: AreaSet;
  readonly locale: Locale;
  /** What the next choice will not do, and why. */
  readonly note?: string | undefined;
  readonly onPreset: (preset: Preset) => void;
  readonly onPeers: (rule: PeerRule, of: AreaCode) => void;
  readonly onList: (list: OwnList) => void;
  readonly onToggle: (area: AreaCode) => void;
};

const WORDS = {
  presets: { zh: "常用范围", en: "Presets" },
  search: { zh: "查找地区", en: "Find an area" },
  none: { zh: "没有符合的地区", en: "No area matches" },
  last: {
    zh: "至少比较一个区：要换掉最后一个，请先选另一个。",
    en: "At least one area is compared: to replace the last one, choose another first.",
  },
} satisfies Record<string, Text>;

type Group = { readonly name: Text; readonly holds: (area: Manifest["areas"][number]) => boolean };

const FORMER: Group = {
  name: { zh: "原区划与合并口径", en: "Former and wider areas" },
  holds: ({ level }) => level === "former" || level === "wide",
};

/** City by city, and what is no present area. */
function groupsOf(areas: Manifest["areas"]): readonly Group[] {
  const cities = areas.filter(({ level }) => level === "city");
  const groups = cities.map(({ code, short }): Group => ({
    name: short,
    holds: ({ parent, level }) => parent === code && isPresent(level),
  }));
  return [...groups, FORMER];
}

function wordsOf({ code, name, short, keys }: Manifest["areas"][number]) {
  return { names: [name.zh, name.en, short.zh, short.en, keys, code] };
}

function isPresent(level: string): boolean {
  return level === "district" || level === "functional";
}

/** Presets, and every area one by one; the last one stays. */
export function AreaPicker({ onPreset, onPeers, onList, onToggle, ...props }: Props) {
  const { areas, chosen, set, locale, note } = props;
  const [query, setQuery] = useState("");
  const isLast = chosen.length === 1;
  const search = useMemo(() => searchOver(areas, wordsOf), [areas]);
  const found = search(query);
  return (
    <div className="picker areas">
      <fieldset>
        <legend>{WORDS.presets[locale]}</legend>
        {presetsOf(areas).map((id) => (
          <label key={id} className="chip">
            <input
              type="radio"
              name="preset"
              checked={set.kind === "preset" && set.preset === id}
              onChange={() => {
                onPreset(id);
              }}
            />
            {presetName(id, areas)[locale]}
          </label>
        ))}
      </fieldset>
      <PeerChoice areas={areas} chosen={chosen} set={set} locale={locale} onPeers={onPeers} />
      <OwnLists areas={areas} set={set} chosen={chosen} locale={locale} onList={onList} />
      <label className="search">
        {WORDS.search[locale]}
        <input
          type="search"
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
          }}
        />
      </label>
      <p className="note" role="status">
        {found.length === 0 ? WORDS.none[locale] : isLast ? WORDS.last[locale] : note}
      </p>
      {groupsOf(areas).map(({ name, holds }) => {
        const members = found.filter(holds);
        return members.length === 0 ? null : (
          <fieldset key={name.en}>
            <legend>{name[locale]}</legend>
            <div className="checks">
              {members.map(({ code, short }) => (
                <label key={code}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(code)}
                    disabled={isLast && chosen.includes(code)}
                    onChange={() => {
                      onToggle(code);
                    }}
                  />
                  {short[locale]}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
