import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TROUBLES } from "../../src/views/data/own/words.ts";
import { cases, IN_FULL, seldom } from "../extent.ts";
import type { OwnFileCase } from "../own-files/case.ts";
import { LARGE, WIDE_BOOK } from "../own-files/large.ts";
import { FOLDER, KEPT_FILES } from "../own-files/make.ts";
import { findings } from "./axe.ts";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { importPage, keptFigures, openImport, typed } from "./own-page.ts";
import type { ImportPage } from "./own-page.ts";

// All figures here are made up.

let site: Site;
let folder: string;

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), "own-"));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

/** Figures of a year that none of ours is of, so that they alone are compared. */
const FUTURE = typed(
  "编造2034.csv",
  "地区生产总值（亿元）,\n地区,2034年\n天河区,9001.5\n黄埔区,6002.5\n福田区,8003.5\n注：数字系编造,\n",
);

/** Bounds and marks stand beside the value in what is kept. */
const bare = (line: string) => line.replace(/ [≥≤≈]/, " ").replace(/(?<=\d)(?:\*|\(\d\)|[①-⑳])$/, "");

async function expectAnswer(own: OwnFileCase, view: ImportPage): Promise<void> {
  const { page, refused, card, take } = view;
  if ("refused" in own) {
    await refused.getByText(own.file).waitFor();
    expect(await refused.first().innerText()).toContain(TROUBLES[own.refused].zh);
    if (own.detail !== undefined) expect(await refused.first().innerText()).toContain(own.detail);
    return;
  }
  const { figures, rejected = [] } = own;
  const answer = figures.length > 0 ? take : card.locator(".own-refused");
  await answer.waitFor();
  expect(await answer.innerText()).toContain(
    figures.length > 0 ? `取用${figures.length}个数字` : "还没有可以取用的数字",
  );
  const named = await card.locator("details th[scope=row]").allTextContents();
  expect([...named].sort()).toEqual(rejected.map((line) => line.slice(0, line.lastIndexOf(" "))).sort());
  if (figures.length === 0) {
    await view.press(view.button("放弃此文件"));
    await card.waitFor({ state: "detached" });
    return;
  }
  const before = await keptFigures(page);
  await view.takeAll();
  await eventually(() => keptFigures(page).then(({ length }) => length)).toBe(before.length + figures.length);
  const kept = [...(await keptFigures(page))];
  for (const line of before) kept.splice(kept.indexOf(line), 1);
  expect(kept.sort()).toEqual(figures.map(bare).sort());
}

const FEW = new Set([
  ...["gdp-gbk.csv", "yearbook-years-over-areas.xlsx", "markup-and-proto.csv", "truncated.xlsx"],
]);

describe("a table file, chosen by mouse", () => {
  it(`is taken to the figure, or refused with the reason (${IN_FULL ? "all" : "some"} of the files)`, async () => {
    const view = await openImport(site);
    for (const own of cases(KEPT_FILES, ({ file }) => FEW.has(file))) {
      await view.give(join(FOLDER, own.file));
      await expectAnswer(own, view);
    }
    expect(await view.page.locator(".own img, .own b").count()).toBe(0);
    expectNoTrouble(view);
    await view.close();
  });

  it("leads on to what was taken, and says its new indicator in the unit of its head", async () => {
    const view = await openImport(site);
    const { card, kept } = view;
    await view.give(typed("编造.csv", "政务大厅数（个）,\n地区,2034年\n天河区,12\n黄埔区,9\n"));
    await card.waitFor();
    await card.getByRole("combobox", { name: "政务大厅数" }).selectOption("作为新指标");
    const unit = card.getByRole("combobox", { name: "表中单位" });
    expect(await unit.locator("option:checked").innerText()).toBe("个");
    await view.press(view.button("采用新指标"));
    await view.takeAll();
    await eventually(() => kept.evaluate((one) => one === document.activeElement)).toBe(true);
    expectNoTrouble(view);
    await view.close();
  });

  seldom("waits its turn where several are chosen at once, behind one that is refused too", async () => {
    const view = await openImport(site);
    // Of 200 MB, all of it a hole.
    const huge = join(folder, "huge.csv");
    writeFileSync(huge, "");
    truncateSync(huge, 200 * 2 ** 20);
    await view.give(huge);
    await view.refused.getByText("huge.csv").waitFor();
    expect(await view.refused.innerText()).toContain(TROUBLES["too-large"].zh);
    await view.give(...["plain-utf8.csv", "legacy.xls", "wps.xlsx"].map((file) => join(FOLDER, file)));
    await view.card.getByRole("heading", { name: "plain-utf8.csv" }).waitFor();
    expect(await view.page.getByText("还有文件待读").innerText()).toContain("legacy.xls、wps.xlsx");
    await view.takeAll();
    await view.refused.getByText("legacy.xls").waitFor();
    await view.press(view.button("读取下一个文件"));
    await view.card.getByRole("heading", { name: "wps.xlsx" }).waitFor();
    await view.takeAll();
    expectNoTrouble(view);
    await view.close();
  });

  it("is opened as well by dropping it and by pasting its cells", async () => {
    const view = await openImport(site, {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    const { page } = view;
    const text = readFileSync(join(FOLDER, "plain-utf8.csv"), "utf8");
    await page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([dropped], "拖入.csv"));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
    await view.card.getByRole("heading", { name: "拖入.csv" }).waitFor();
    await view.takeAll();

    await page.evaluate((cells) => navigator.clipboard.writeText(cells), text.replaceAll(",", "\t"));
    await view.press(view.button("粘贴单元格…"));
    await page.keyboard.press("Control+v");
    await view.press(view.button("读取粘贴内容"));
    await view.card.getByRole("heading", { name: "粘贴的表" }).waitFor();
    await view.takeAll();
    expect(new Set(await keptFigures(page)).size).toBe(6);
    expect(await keptFigures(page)).toHaveLength(12);
    expectNoTrouble(view);
    await view.close();
  });
});

seldom("an unknown area and an indicator of nobody's are mapped with the keys", async () => {
  const view = await openImport(site);
  const { page, card } = view;
  await view.give(
    typed(
      "编造.csv",
      "地区,年份,指标,单位,数值\n大天河,2034,地区生产总值,亿元,1.5\n天河区,2034,编造的手推车数,辆,7\n",
    ),
  );
  await eventually(() => card.innerText()).toContain("不认识的地区 1；指标还没有对应 1");
  await view.chooseByKeys(card.getByRole("combobox", { name: "大天河" }), "440106");
  await view.take.getByText("取用1个数字").waitFor();
  await view.chooseByKeys(card.getByRole("combobox", { name: "编造的手推车数" }), "new");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("carts (made up)");
  await card.getByRole("button", { name: "采用新指标" }).focus();
  await page.keyboard.press("Enter");
  await view.take.getByText("取用2个数字").waitFor();
  await view.takeAll();
  expect((await keptFigures(page)).map((line) => line.replace(/^own-\S+/, "own"))).toEqual([
    "gdp 440106 2034 1.5",
    "own 440106 2034 7",
  ]);
  expect(await view.kept.innerText()).toContain("carts (made up)");
  expectNoTrouble(view);
  await view.close();
});

seldom(
  "what lies open stays, with what was said of it, over another view, undo and another encoding",
  async () => {
    const view = await openImport(site);
    const { page, card, press } = view;
    await view.give(join(FOLDER, "gdp-gbk.csv"));
    const publisher = card.getByRole("textbox", { name: "发布单位" });
    await publisher.fill("编造局");
    await card.getByLabel("文字编码").selectOption("utf-8");
    await card.getByText("锟斤拷").or(card.getByText("�")).first().waitFor();
    await card.getByLabel("文字编码").selectOption("gb18030");
    await view.take.getByText("取用4个数字").waitFor();
    expect(await publisher.inputValue()).toBe("编造局");
    await press(page.getByRole("navigation").getByRole("link", { name: "对比" }).first());
    await chart(page, "ranking");
    await page.goBack();
    await view.take.getByText("取用4个数字").waitFor();
    expect(await publisher.inputValue()).toBe("编造局");
    await press(card.getByRole("heading", { name: "gdp-gbk.csv" }));
    await page.keyboard.press("Control+z");
    await page.goto(`${site.url}#/data/import`);
    await view.take.getByText("取用4个数字").waitFor();
    expectNoTrouble(view);
    await view.close();
  },
);

seldom("a table that says neither indicator nor period is asked for both under its own name", async () => {
  const view = await openImport(site);
  const { page, card } = view;
  await view.give(typed("x.csv", "编造的总量,\n地区,数值\n天河区,3.5\n黄埔区,4.5\n"));
  await card.getByText("还没有可以取用的数字").waitFor();
  await card.getByRole("combobox", { name: "编造的总量" }).selectOption("gdp");
  await card.getByRole("textbox", { name: "编造的总量" }).fill("2034");
  await view.takeAll();
  expect(await keptFigures(page)).toEqual(["gdp 440106 2034 3.5", "gdp 440112 2034 4.5"]);
  await view.close();
});

/** The comparison with what is taken, from the link beside the file. */
async function expectCompared(page: Page): Promise<void> {
  await chart(page, "ranking");
  const drawn = page.locator('[data-chart="ranking"] svg text');
  await drawn.filter({ hasText: "9,001.5" }).first().waitFor();
  expect(await page.locator(".sources").innerText()).toContain("自有数据");
  expect(await page.getByRole("table", { name: "数据表" }).innerText()).toContain("自有");
}

async function csvOf(page: Page): Promise<string> {
  const { press } = importPage(page);
  await press(page.locator(".card-ranking").getByRole("button", { name: /^图表菜单/ }));
  await press(page.getByRole("button", { name: "下载或复制……", exact: true }));
  await press(page.locator(".take label").filter({ hasText: /^CSV$/ }));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page.getByRole("button", { name: "下载 CSV" })),
  ]);
  return readFile(await download.path(), "utf8");
}

/** Everything that stands in an Office file. */
async function wordsOf(download: Download): Promise<string> {
  const parts = Object.entries(unzipSync(await readFile(await download.path())));
  return parts.map(([path, bytes]) => (path.endsWith(".xml") ? strFromU8(bytes) : "")).join("\n");
}

seldom(
  "what is taken stands on a slide and in PPTX with its mark, and a copied link says so to who has it not",
  async () => {
    const view = await openImport(site, {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    const { page, press, button } = view;
    await view.give(FUTURE);
    await view.take.waitFor();
    await view.card.getByLabel(/^修订口径 · 地区生产总值/).selectOption("gdp-after-census-5");
    await view.takeAll();
    await press(view.kept.getByRole("link", { name: "在对比中查看" }));
    await expectCompared(page);
    expect(await page.getByRole("table", { name: "数据表" }).innerText()).not.toContain(
      "修订口径系推断或未注明",
    );
    await press(button("复制链接"));
    await page.getByText("已复制").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await press(page.locator(".card-ranking").getByRole("button", { name: /^图表菜单/ }));
    await press(button("加入演示"));
    await press(page.getByRole("link", { name: "编辑演示" }).first());
    const slide = page.locator(".edit-large");
    await slide.locator('[data-chart="ranking"][data-state="ready"]').waitFor();
    expect(await slide.innerText()).toContain("自有数据");
    await press(page.locator('a[href*="rehearsal"]'));
    await page.locator('[data-chart="ranking"][data-state="ready"]').first().waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), press(button("PowerPoint"))]);
    const words = await wordsOf(download);
    expect(words).toContain("9,001.5");
    expect(words).toContain("自有数据（编造2034.csv）");
    expectNoTrouble(view);

    await page.goto("about:blank");
    await page.goto(link);
    await expectCompared(page);
    expect(await page.getByText("本机没有").count()).toBe(0);
    await view.close();
    const other = await site.visit("about:blank");
    await other.page.goto(link);
    await other.page.getByText("发送者的浏览器里有本页的自有数据，本机没有").waitFor();
    expect(await other.page.locator("body").innerText()).not.toContain("9,001.5");
    await other.close();
  },
);

it("what is taken is compared, exported with its mark, there after a reload, and gone and back by one press", async () => {
  const view = await openImport(site);
  const { page } = view;
  await view.give(FUTURE);
  await view.takeAll();
  await view.press(view.kept.getByRole("link", { name: "在对比中查看" }));
  await expectCompared(page);
  expect(await csvOf(page)).toContain("自有数据（编造2034.csv）");
  await page.reload();
  await expectCompared(page);

  await page.goto(`${site.url}#/data/import`);
  await view.press(view.kept.getByRole("button", { name: "移除此文件" }));
  await eventually(() => view.kept.count()).toBe(0);
  expect(await keptFigures(page)).toEqual([]);
  // Whatever was taken away since can be brought back, from another view too.
  await view.press(page.getByRole("navigation").getByRole("link", { name: "对比" }).first());
  await chart(page, "ranking");
  await page.goBack();
  await view.press(view.button("恢复此文件"));
  await eventually(() => view.kept.count()).toBe(1);
  await eventually(() => keptFigures(page)).toHaveLength(3);
  await view.press(view.kept.getByRole("link", { name: "在对比中查看" }));
  await expectCompared(page);

  await page.goto(`${site.url}#/data/import`);
  await view.press(view.kept.getByRole("button", { name: "移除此文件" }));
  await eventually(() => view.kept.count()).toBe(0);
  await page.goto(`${site.url}#/compare`);
  await page.reload();
  await chart(page, "ranking");
  expect(await page.locator("body").innerText()).not.toContain("自有");
  expectNoTrouble(view);
  await view.close();
});

seldom("where nothing may be stored the session goes on, and says that nothing will be kept", async () => {
  const visit = await site.visit("about:blank");
  const { page } = visit;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Made to fail.", "SecurityError");
    };
  });
  await page.goto(`${site.url}#/data/import`);
  const view = importPage(page);
  await view.give(FUTURE);
  await view.takeAll();
  expect(await view.alert.innerText()).toContain("不会保留");
  await view.press(view.kept.getByRole("link", { name: "在对比中查看" }));
  await expectCompared(page);
  expectNoTrouble(visit);
  await visit.close();
});

seldom("two pages that import at once lose neither file", async () => {
  const one = await openImport(site);
  const page = await one.page.context().newPage();
  await page.goto(`${site.url}#/data/import`);
  const other = importPage(page);
  await one.give(FUTURE);
  await other.give(join(FOLDER, "plain-utf8.csv"));
  await Promise.all([one.take.waitFor(), other.take.waitFor()]);
  // As close together as a machine can press.
  await Promise.all([one.take, other.take].map((take) => take.evaluate((element: HTMLElement) => {
    element.click();
  }))); // oxfmt-ignore
  await eventually(() => one.kept.count()).toBe(2);
  await eventually(() => other.kept.count()).toBe(2);
  expect(await keptFigures(page)).toHaveLength(9);
  expectNoTrouble(one);
  await one.close();
});

const MOST_MILLISECONDS = 200;
/** A task that another program breaks off lasts as long as that one; the shortest of so many readings is the page's own. */
const READINGS = 3;

/** The longest task of the page since it was asked last, in milliseconds. */
function longest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { tasks } = window as unknown as { readonly tasks: number[] };
    return Math.max(0, ...tasks.splice(0));
  });
}

describe("a large file", () => {
  const files = [
    { file: WIDE_BOOK.file, bytes: WIDE_BOOK.bytes, taken: WIDE_BOOK.taken },
    ...LARGE.flatMap((own) => ("figures" in own ? [{ ...own, taken: own.figures.length }] : [])),
  ];
  it.each(cases(files, () => false))(
    `$file is read while the page answers, with no task over ${MOST_MILLISECONDS} ms`,
    async ({ file, bytes, taken }) => {
      const visit = await site.visit("about:blank");
      const { page } = visit;
      await page.addInitScript(() => {
        const tasks: number[] = [];
        Object.assign(window, { tasks });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) tasks.push(duration);
        }).observe({ type: "longtask" });
      });
      await page.goto(`${site.url}#/data/import`);
      const view = importPage(page);
      await view.choose.waitFor();
      const given = join(folder, file);
      writeFileSync(given, bytes());

      // Left half-way, nothing of it lies there.
      await view.give(given);
      await view.press(view.button("停止读取"));
      await view.button("停止读取").waitFor({ state: "detached" });
      expect(await view.card.count()).toBe(0);

      let least = Infinity;
      for (let reading = 0; reading < READINGS && least >= MOST_MILLISECONDS; reading += 1) {
        await longest(page);
        await view.give(given);
        await view.card.getByRole("heading", { name: file }).waitFor({ timeout: 30_000 });
        await view.take.getByText(`取用${taken}个数字`).waitFor({ timeout: 30_000 });
        least = Math.min(least, await longest(page));
        await view.press(view.button("放弃此文件"));
      }
      expect(least).toBeLessThan(MOST_MILLISECONDS);
      expectNoTrouble(visit);
      await visit.close();
    },
  );
});

describe("the open file", () => {
  const LOOKS = [
    ["light", 390],
    ["dark", 1440],
    ["light", 1440],
    ["dark", 390],
  ] as const;
  it.each(cases(LOOKS, () => false))("in %s at %i px has no faults", async (theme, width) => {
    const view = await openImport(site, { theme, width });
    const { page } = view;
    await view.give(join(FOLDER, "marks-and-bounds.csv"));
    await view.take.waitFor();
    expect(await findings(page)).toEqual([]);
    // Nothing stands beside the page.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
    await view.close();
  });
});

seldom("where the reader of files does not come, it says so, and a retry reads the file", async () => {
  const view = await openImport(site);
  await view.page.route(/desk-worker/, (route) => route.abort());
  await view.give(FUTURE);
  const failed = view.page.locator(".own .error-panel");
  await failed.getByText("没有读完").waitFor();
  await view.page.unroute(/desk-worker/);
  await view.press(failed.getByRole("button", { name: "重试" }));
  await view.take.waitFor();
  expect(await view.take.innerText()).toContain("取用3个数字");
  await view.close();
});
