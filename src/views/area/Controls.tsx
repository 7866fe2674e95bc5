import type { AreaCode, Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";
import { Digest } from "./Digest.tsx";

const WORDS = {
  of: { zh: "画像：", en: "Profile of" },
  against: { zh: "对照", en: "set against" },
  nobody: PART_ACTIONS.setAgainstNone,
  focus: { zh: "重点三区", en: "Focus districts" },
  print: { zh: "打印", en: "Print" },
  swap: { zh: "互换", en: "Swap" },
} satisfies Record<string, Text>;

type Areas = Manifest["areas"];

/** Which district, and against which other; the focus districts first, then city by city. */
export function Controls({ stock, filters, report }: ViewParts) {
  const { store } = useApp();
  const { areas } = stock.manifest;
  const { locale, district, against } = filters;
  const choose = (code: AreaCode) => {
    store.change({ district: code, ...(code === against && { against: district }) });
  };
  return (
    <div className="controls" role="group" aria-label={WORDS.of[locale].replace("：", "")}>
      <label>
        {WORDS.of[locale]}{" "}
        <select
          value={district}
          onChange={({ target }) => {
            choose(target.value as AreaCode);
          }}
        >
          <Options areas={areas} />
        </select>
      </label>
      <label>
        {WORDS.against[locale]}{" "}
        <select
          value={against ?? ""}
          onChange={({ target }) => {
            store.change({ against: target.value === "" ? undefined : (target.value as AreaCode) });
          }}
        >
          <option value="">{WORDS.nobody[locale]}</option>
          <Options areas={areas.filter(({ code }) => code !== district)} />
        </select>
      </label>
      {against !== undefined && against !== district && (
        <button
          type="button"
          onClick={() => {
            store.change({ district: against, against: district });
          }}
        >
          {WORDS.swap[locale]}
        </button>
      )}
      <span className="gap" />
      <button
        type="button"
        onClick={() => {
          window.print();
        }}
      >
        {WORDS.print[locale]}
      </button>
      {report && report.figures.size > 0 && <Digest key={district} filters={filters} stock={stock} />}
      {report && <TakeMenu />}
    </div>
  );
}

function Options({ areas }: { readonly areas: Areas }) {
  const locale = useLocale();
  const present = areas.filter(({ level }) => level === "district" || level === "functional");
  const cities = areas.filter(({ level }) => level === "city");
  const groups = [
    { name: WORDS.focus[locale], members: present.filter(({ focus }) => focus) },
    ...cities.map(({ code, short }) => ({
      name: short[locale],
      members: present.filter(({ parent, focus }) => parent === code && !focus),
    })),
  ];
  return groups.map(({ name, members }) => (
    <optgroup key={name} label={name}>
      {members.map(({ code, name: full }) => (
        <option key={code} value={code}>
          {full[locale]}
        </option>
      ))}
    </optgroup>
  ));
}
