import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { eventually } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";

/** A file as a person has it on the disk: by its path, or made for the test. */
export type Chosen =
  | string
  | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer<ArrayBuffer> };

/** A table typed for one test, as a CSV. */
export function typed(name: string, text: string): Exclude<Chosen, string> {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

export type ImportPage = Visit & ReturnType<typeof importPage>;

/** The page of a reader's own tables in a fresh profile. */
export async function openImport(site: Site, options?: VisitOptions): Promise<ImportPage> {
  const visit = await site.visit("#/data/import", options);
  const parts = importPage(visit.page);
  await parts.choose.waitFor();
  return { ...visit, ...parts };
}

/** Its parts, and what a person does with a mouse. */
export function importPage(page: Page) {
  const { press } = handOn(page, "mouse");
  const button = (words: string | RegExp) => page.getByRole("button", { name: words });
  const card = page.locator(".own-file");
  const kept = page.locator(".own-kept");
  return {
    press,
    button,
    choose: button("选择表格文件…"),
    /** The file that lies open. */
    card,
    take: card.locator(".own-take"),
    refused: page.locator(".own .own-refused"),
    /** The files that were taken, one a row. */
    kept: kept.locator("li"),
    alert: kept.getByRole("alert"),
    /** Presses the words and chooses in the window of the system. */
    async give(...files: readonly Chosen[]): Promise<void> {
      const opening = page.waitForEvent("filechooser");
      await press(button("选择表格文件…"));
      const chooser = await opening;
      const paths = files.filter((file) => typeof file === "string");
      if (paths.length > 0) await chooser.setFiles(paths);
      else await chooser.setFiles(files.filter((file) => typeof file !== "string"));
    },
    /** Takes what can be taken, and waits for it to be among the files that are kept. */
    async takeAll(): Promise<void> {
      const before = await kept.locator("li").count();
      await card.locator(".own-take").waitFor();
      await press(card.locator(".own-take"));
      await eventually(() => kept.locator("li").count()).toBe(before + 1);
    },
    /** Chooses in a select with the keys of the arrows alone. */
    async chooseByKeys(select: Locator, value: string): Promise<void> {
      await select.focus();
      for (let at = 0; at < 60 && (await select.inputValue()) !== value; at += 1)
        await page.keyboard.press("ArrowDown");
      expect(await select.inputValue()).toBe(value);
    },
  };
}

/** The figures that the browser keeps, as `indicator area period value`; a file after the other. */
export function keptFigures(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("qujian");
        opening.onerror = () => {
          reject(new Error("It cannot be opened."));
        };
        opening.onsuccess = () => {
          const asking = opening.result.transaction("own").objectStore("own").getAll();
          asking.onsuccess = () => {
            const files = asking.result as readonly {
              readonly observations: readonly Record<"indicator" | "area" | "period" | "value", string>[];
            }[];
            opening.result.close();
            resolve(
              files.flatMap(({ observations }) =>
                observations.map(
                  ({ indicator, area, period, value }) => `${indicator} ${area} ${period} ${value}`,
                ),
              ),
            );
          };
        };
      }),
  );
}
