import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { OWN_DATA } from "../../../core/own.ts";
import type { OwnFile } from "../../../core/own.ts";
import type { SourceId, Text } from "../../../core/types.ts";
import { readOwnExport } from "../../../data/own-export.ts";
import type { Stock } from "../../../data/stock.ts";
import { saveFile } from "../../../exports/save.ts";
import { COLON, listed } from "../../../i18n/text.ts";
import { figuresText, spanText } from "./figures-text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { KeptTrouble } from "../../../state/kept.ts";
import type { OwnData } from "../../../state/own-data.ts";
import { comparePeriods } from "../../../core/period.ts";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useLocale } from "../../../ui/context.ts";
import { strangeIn } from "./strange.ts";
import { whereShown } from "./where-shown.ts";
import { exportProblem } from "./export-problem.ts";
import { ViewLink } from "../../../ui/ViewLink.tsx";

const WORDS = {
  title: { zh: "已取用的自有数据", en: "Own figures that were taken" },
  none: { zh: "还没有取用任何文件。", en: "No file has been taken yet." },
  remove: { zh: "移除此文件", en: "Remove this file" },
  removed: { zh: "已移除", en: "Removed" },
  back: { zh: "恢复此文件", en: "Bring the file back" },
  first: { zh: "与本站数字并存时优先用它", en: "Use it where this site has a figure too" },
  second: {
    zh: "本站也有的数字现用本站的，此文件的列在数据出处的“其他公布数”。",
    en: "Where this site has a figure too, its own is used; the file's stands in the origin, under Other published values.",
  },
  save: { zh: "全部存为一个文件（.qujian.json）", en: "Save all as one file (.qujian.json)" },
  load: { zh: "读入.qujian.json…", en: "Read a .qujian.json…" },
  compare: { zh: "在对比中查看", en: "See in Compare" },
} satisfies Record<string, Text>;

const TROUBLES: Record<KeptTrouble, Text> = {
  full: {
    zh: "浏览器存储已满：本次可以继续使用，关闭页面后不会保留。",
    en: "The browser's storage is full: this session goes on, but nothing will be kept once the page is closed.",
  },
  forbidden: {
    zh: "浏览器不允许保存：本次可以继续使用，关闭页面后不会保留。",
    en: "The browser allows no storage: this session goes on, but nothing will be kept once the page is closed.",
  },
  unreadable: {
    zh: "有以前保存的自有数据读不出来，已原样保留。",
    en: "Some own figures kept earlier cannot be read; they are left as they are.",
  },
};

type Props = {
  readonly own: OwnData;
  readonly stock: Stock;
  /** The file that has just been taken: there the reader goes on. */
  readonly fresh: SourceId | undefined;
};

/** The files that were taken: to put first, to take away and bring back, to save and to read again. */
export function Kept({ own, stock, fresh }: Props) {
  const locale = useLocale();
  const inBackground = useBackground();
  const { store } = useApp();
  const { files, trouble, gone } = useStore(own);
  const [problem, setProblem] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    inBackground(own.load());
  }, [own, inBackground]);

  async function read(file: File): Promise<void> {
    const answer = readOwnExport(await file.text());
    const why =
      answer.kind === "read" ? strangeIn(answer.files, stock, locale) : exportProblem(answer, locale);
    if (answer.kind === "read" && why === undefined) await own.take(...answer.files);
    setProblem(why === undefined ? undefined : file.name + COLON[locale] + why);
  }

  return (
    <section className="card own own-kept" aria-label={WORDS.title[locale]}>
      <h2>{WORDS.title[locale]}</h2>
      {trouble && (
        <p className="own-refused" role="alert">
          {TROUBLES[trouble][locale]}
        </p>
      )}
      {files.length === 0 && <p>{WORDS.none[locale]}</p>}
      <ul className="own-files">
        {files.map((file) => (
          <li key={file.source.id} tabIndex={-1} ref={file.source.id === fresh ? focused : undefined}>
            <strong>{file.source.title}</strong> <span className="own-tag">{OWN_DATA[locale]}</span>
            <p className="own-hint">{saidOf(file, stock, locale)}</p>
            {!file.isFirst && <p className="own-hint">{WORDS.second[locale]}</p>}
            <p className="own-buttons">
              <ViewLink to={whereShown(file, stock.data.areas)}>{WORDS.compare[locale]}</ViewLink>
              <label>
                <input
                  type="checkbox"
                  checked={file.isFirst}
                  onChange={({ target }) => {
                    inBackground(own.putFirst(file.source.id, target.checked));
                  }}
                />{" "}
                {WORDS.first[locale]}
              </label>
              <button
                type="button"
                onClick={() => {
                  // What only this file has is compared no longer.
                  if (file.indicators.some(({ id }) => id === store.filters().indicator))
                    store.change({ indicator: undefined }, "amend");
                  inBackground(own.remove(file.source.id));
                }}
              >
                {WORDS.remove[locale]}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <div role="status">
        {gone.map(({ source }) => (
          <p key={source.id}>
            {WORDS.removed[locale]}
            {COLON[locale]}
            {source.title}{" "}
            <button
              type="button"
              onClick={() => {
                inBackground(own.bringBack(source.id));
              }}
            >
              {WORDS.back[locale]}
            </button>
          </p>
        ))}
        {problem !== undefined && <p className="own-refused">{problem}</p>}
      </div>
      <p className="own-buttons">
        {files.length > 0 && (
          <button
            type="button"
            onClick={() => {
              saveFile(`${OWN_DATA[locale]}.qujian.json`, own.exportAll(), "application/json");
            }}
          >
            {WORDS.save[locale]}
          </button>
        )}
        <button type="button" onClick={() => picker.current?.click()}>
          {WORDS.load[locale]}
        </button>
      </p>
      <input
        ref={picker}
        type="file"
        accept=".json"
        hidden
        aria-hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) inBackground(read(file));
          target.value = "";
        }}
      />
    </section>
  );
}

function focused(item: HTMLElement | null): void {
  item?.focus();
}

function saidOf({ source, observations, indicators }: OwnFile, { manifest }: Stock, locale: Locale): string {
  const ids = [...new Set(observations.map(({ indicator }) => indicator))];
  const names = ids.map(
    (id) =>
      (indicators.find((one) => one.id === id) ?? manifest.indicators.find((one) => one.id === id))?.name[
        locale
      ] ?? id,
  );
  const periods = [...new Set(observations.map(({ period }) => period))].sort(comparePeriods);
  const [from] = periods;
  const to = periods.at(-1);
  const span = from === undefined || to === undefined ? "" : spanText(from, to, locale);
  const count = figuresText(observations.length, locale);
  const shown = listed(locale, names.slice(0, 6)) + (names.length > 6 ? "…" : "");
  return [source.originator, count, shown, span]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}
