import { useEffect, useState } from "react";
import type { MouseEvent } from "react";
import type { Locale } from "../../i18n/text.ts";
import { WHOLE_MARK, workersHere } from "../../state/offline.ts";
import type { WholeMark } from "../../state/offline.ts";
import { useLocale } from "../../ui/context.ts";
import { sizeText } from "./words.ts";

const WORDS: Readonly<Record<Locale, (size: string) => string>> = {
  zh: (size) => `可离线使用：全部页面和数据已存于本机（${size}），单文件版除外。`,
  en: (size) =>
    `Works without a net: all pages and data are kept in this browser (${size}), but not the single file.`,
};

/** That the site is kept in this browser, without itself as one file; nothing where it is not, or not yet. */
export function KeptNote() {
  const locale = useLocale();
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    const look = () => {
      keptBytes().then(setBytes, () => undefined);
    };
    look();
    // It may come to be while the list is open.
    const workers = workersHere();
    workers?.addEventListener("controllerchange", look);
    return () => {
      workers?.removeEventListener("controllerchange", look);
    };
  }, []);
  return bytes === undefined ? null : <p className="note">{WORDS[locale](sizeText(bytes))}</p>;
}

async function keptBytes(): Promise<number | undefined> {
  if (!workersHere()?.controller) return undefined;
  const mark = await caches.match(WHOLE_MARK);
  return mark && ((await mark.json()) as WholeMark).bytes;
}

/**
 * Browsers take a download past every worker, so that without a net it would fail: where there is one, the page hands
 * the file over. What it cannot have is left to the browser, which says so.
 */
export function saveKept(event: MouseEvent<HTMLAnchorElement>): void {
  if (!workersHere()?.controller) return;
  event.preventDefault();
  const { href, download } = event.currentTarget;
  save(href, download).catch(() => {
    Object.assign(document.createElement("a"), { href, download }).click();
  });
}

async function save(href: string, name: string): Promise<void> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`There is no ${name}.`);
  const { saveFile } = await import("../../exports/save.ts");
  const content = await answer.blob();
  saveFile(name, content, content.type);
}
