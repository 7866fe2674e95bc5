import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { pairsOf } from "../../src/core/reform-effects.ts";
import { chooseReforms } from "../../src/core/reforms.ts";
import { choiceOf } from "../../src/views/reforms/choice.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { library } from "../reform-shelf.ts";
import { findings } from "./axe.ts";
import { eventually, expectNoTrouble } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";
import { cases, seldom } from "../extent.ts";

let site: Site;
let visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(async () => {
  const done = visits;
  visits = [];
  await Promise.all(done.map(({ close }) => close()));
  done.forEach(expectNoTrouble);
});

async function open(link: string, options?: VisitOptions): Promise<Page> {
  const visit = await site.visit(link, options);
  visits.push(visit);
  await visit.page.getByRole("heading", { level: 1 }).waitFor();
  return visit.page;
}

/** The drawing of a chart, as a picture and not as a table. */
async function drawn(page: Page, kind: string): Promise<Locator> {
  const drawing = page.locator(`[data-chart="${kind}"][data-state="ready"] svg`).first();
  await drawing.waitFor();
  return drawing;
}

/** The middle of the first mark of a colour that only marks have. */
async function markIn(drawing: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const boxes = await drawing
    .locator('path[fill="#D55E00"], path[fill="#1f5a8c"]')
    .evaluateAll((paths) =>
      paths
        .map((path) => path.getBoundingClientRect())
        .map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 })),
    );
  const [mark] = boxes;
  if (!mark) throw new Error("nothing is drawn");
  return mark;
}

/** Clicks on a mark once it says under the pointer what it is. */
async function clickMark(page: Page, kind: string): Promise<void> {
  const drawing = await drawn(page, kind);
  await drawing.scrollIntoViewIfNeeded();
  await eventually(async () => {
    const { x, y } = await markIn(drawing);
    await page.mouse.move(x, y, { steps: 2 });
    return page.locator(".chart-tip").count();
  }).toBe(1);
  await page.mouse.down();
  await page.mouse.up();
}

/** A real click in the middle of drawn words. */
async function clickWords(page: Page, words: Locator): Promise<void> {
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  if (!box) throw new Error("The words are not drawn.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
  await page.mouse.down();
  await page.mouse.up();
}

function sentence(page: Page) {
  return eventually(() => page.locator(".reforms .sentence").innerText());
}

const hash = (page: Page) => new URL(page.url()).hash;
const count = (field: string, area: string) =>
  library.reforms.filter((reform) => reform.field === field && reform.area === area).length;

const sayingOf = (cases: number) => new RegExp(`^共${String(cases)}个案例`);
const ALL_CASES = sayingOf(library.reforms.length);

describe("choosing cases", () => {
  it("shows all of them, and counts in the matrix what the data hold", async () => {
    const page = await open("#/reforms");
    await sentence(page).toMatch(ALL_CASES);
    const matrix = await chart(page, "matrix");
    const rows = await matrix.locator("tbody tr").count();
    expect(rows).toBe(new Set(library.reforms.map(({ field }) => field)).size + 1);
    for (const [name, field] of [
      ["黄埔 营商环境", "business"],
      ["黄埔 基层治理与体制", "governance"],
    ] as const)
      expect(await matrix.getByRole("link", { name }).innerText()).toBe(String(count(field, "440112")));
    expect(await matrix.getByRole("link", { name: /^合计/ }).innerText()).toBe(
      String(library.reforms.length),
    );
  });

  it("opens the cases behind a count, and goes back to the matrix", async () => {
    const page = await open("#/reforms");
    const cases = count("approval", "440106");
    await page.getByRole("link", { name: `天河 行政审批 ${String(cases)}个案例` }).click();
    await sentence(page).toMatch(sayingOf(cases));
    expect(await page.locator(".reform-card").count()).toBe(cases);
    expect(hash(page)).toBe("#/reforms?rl=cards&ra=440106&rf=approval");
    await page.goBack();
    await sentence(page).toMatch(ALL_CASES);
  });

  it.each(cases(["一枚公章", "yimeigongzhang", "ymgzgsp", "one seal tianhe"], (_, at) => at === 0))(
    "finds a case by %s",
    async (words) => {
      const page = await open("#/reforms?rl=cards");
      await page.getByRole("searchbox").fill(words);
      await eventually(() => page.locator(".reform-card h2").allInnerTexts()).toContain("一枚公章管审批");
    },
  );

  it("filters by area, field, claim, year and evidence, all in the link", async () => {
    const page = await open("#/reforms?rl=cards");
    const { press } = handOn(page, "mouse");
    await page.getByRole("button", { name: /^地区/ }).click();
    await press(page.locator(".picker label").filter({ hasText: /^福田$/ }));
    await page.keyboard.press("Escape");
    await page.getByLabel("自称率先").selectOption("national");
    await page.getByLabel("起始年").selectOption("2017");
    await page.getByRole("button", { name: /^成效依据/ }).click();
    await press(page.locator(".picker label").filter({ hasText: /^前后对比$/ }));
    await page.keyboard.press("Escape");
    const link = "#/reforms?rl=cards&ra=440304&rc=national&ry=2017&rm=before-after";
    const chosen = chooseReforms(library, choiceOf(ADDRESS.decode(link).filters));
    await sentence(page).toMatch(sayingOf(chosen.length));
    expect(hash(page)).toBe(link);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await sentence(page).toMatch(ALL_CASES);
  });

  seldom("lists cases without a stated beginning apart from the time axis", async () => {
    const page = await open("#/reforms?rl=timeline");
    await chart(page, "timeline");
    const undated = library.reforms.filter(({ since }) => since === undefined).length;
    await page.getByRole("heading", { name: `起始未注明 · ${String(undated)}` }).waitFor();
  });

  seldom("joins before and after only where they measure the same thing", async () => {
    const page = await open("#/reforms?rl=effects");
    await chart(page, "dumbbell");
    const refused = page.locator(".refused-pairs li");
    const apart = pairsOf(library, library.reforms).filter(({ refusal }) => refusal !== undefined);
    expect(await refused.count()).toBe(apart.length);
    expect(await refused.first().innerText()).toContain("所指范围不同，不连线");
  });

  seldom("says what a link names that is not there", async () => {
    const page = await open("#/reforms/nothing-like-it");
    await eventually(() => page.locator(".notice").innerText()).toContain("nothing-like-it");
    await sentence(page).toMatch(ALL_CASES);
  });
});

describe("one case", () => {
  seldom("sets 天河 and 黄埔 side by side with what does not compare", async () => {
    const page = await open("#/reforms?rp=one-seal-approval");
    const peers = page.getByRole("region", { name: /^各地同类做法/ });
    expect(await peers.locator(".caution").innerText()).toMatch(/天河的70%.*黄埔的88%/);
    const heads = await peers.locator("thead th").allInnerTexts();
    expect(heads.slice(1, 3).map((head) => head.split("\n")[0])).toEqual(["天河", "黄埔"]);
    const row = peers.getByRole("row", { name: /^审批整合涉及部门数/ });
    expect((await row.locator("button").allInnerTexts()).slice(0, 2)).toEqual(["9个", "8个"]);
  });

  it("opens a figure's origin, closes it with Escape and gives the focus back", async () => {
    const page = await open("#/reforms/th-one-seal");
    const figure = page.getByRole("button", { name: "70%" }).first();
    await figure.focus();
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("complementary");
    await drawer.getByText("原文行号").waitFor();
    expect(await drawer.innerText()).toMatch(/70%[\s\S]*55/);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("steps through the selection, and Back returns", async () => {
    const page = await open("#/reforms?ra=440106&rf=approval&rl=cards");
    await page.getByRole("link", { name: "一枚公章管审批" }).click();
    await eventually(() => page.getByRole("heading", { level: 1 }).innerText()).toBe("一枚公章管审批");
    await page.getByText("1 / 3").waitFor();
    await page.getByRole("link", { name: /下一个/ }).click();
    await page.getByText("2 / 3").waitFor();
    await page.goBack();
    await page.getByText("1 / 3").waitFor();
  });

  const drawnOf = [
    ["the matrix", "matrix", "", "图形", /^#\/reforms\?rl=cards&ra=\d{6}&rf=[a-z-]+$/],
    ["the timeline", "timeline", "?rl=timeline", undefined, /^#\/reforms\/[a-z0-9-]+\?rl=timeline$/],
  ] as const;
  it.each(cases(drawnOf, (_, at) => at === 0))(
    "opens what a mark of %s stands for by a click on it",
    async (_, kind, link, form, expected) => {
      const page = await open(`#/reforms${link}`);
      if (form !== undefined) await page.getByRole("button", { name: form, exact: true }).click();
      await clickMark(page, kind);
      await eventually(() => Promise.resolve(hash(page))).toMatch(expected);
      await page.goBack();
      await eventually(() => Promise.resolve(hash(page))).toBe(`#/reforms${link}`);
    },
  );

  it("leads by mouse from a zone on the map to its cases, and by keys through all places", async () => {
    const page = await open("#/reforms");
    await page.getByRole("button", { name: "位置", exact: true }).click();
    const map = await drawn(page, "sites");
    await clickWords(page, map.getByText("河套 5", { exact: true }));
    await eventually(() => Promise.resolve(hash(page))).toBe("#/reforms?rl=cards&rz=hetao");
    await page.locator(".reform-card").first().waitFor();
    expect(await page.locator(".reform-card").count()).toBe(5);
    expect(await page.getByRole("combobox", { name: "功能区" }).inputValue()).toBe("hetao");
    await page.goBack();
    const again = await chart(page, "sites");
    await again.getByRole("group").focus();
    const said: string[] = [];
    for (const _ of library.zones.keys()) {
      await page.keyboard.press("ArrowRight");
      await eventually(() => again.getByRole("status").innerText()).not.toBe(said.at(-1) ?? "");
      said.push(await again.getByRole("status").innerText());
    }
    expect(said.filter((text) => /\d+个案例/.test(text))).toEqual(said);
  });

  seldom("opens by the drawn words what their mark opens", async () => {
    const page = await open("#/reforms?rl=timeline");
    const timeline = await drawn(page, "timeline");
    await clickWords(page, timeline.getByText("天河 国家文化出口基地"));
    await eventually(() => Promise.resolve(hash(page))).toBe("#/reforms/th-cultural-export-base?rl=timeline");
    // What is worked out is mentioned by no text.
    const table = page.getByRole("table", { name: "成效与其他数字" });
    expect(await table.innerText()).not.toMatch(/文中有数字、推算/);
    await page.goBack();
    await page.evaluate(() => (location.hash = "#/reforms?rl=effects"));
    const effects = await drawn(page, "dumbbell");
    await clickWords(page, effects.getByText(/^天河 · 5G/));
    await page
      .getByRole("complementary")
      .getByRole("button", { name: /^打开案例：/ })
      .waitFor();
  });

  seldom("opens the origin of a drawn effect by a click on it, and from there its case", async () => {
    const page = await open("#/reforms?rl=effects");
    await clickMark(page, "dumbbell");
    const drawer = page.getByRole("complementary");
    await drawer.getByRole("button", { name: /^打开案例：/ }).click();
    await eventually(() => Promise.resolve(hash(page))).toMatch(/^#\/reforms\/[a-z0-9-]+\?rl=effects$/);
  });

  seldom("opens the case of a point by the keyboard", async () => {
    const page = await open("#/reforms?rl=timeline");
    const timeline = await chart(page, "timeline");
    await timeline.getByRole("group").focus();
    await page.keyboard.press("ArrowRight");
    await eventually(() => timeline.getByRole("status").innerText()).toMatch(/2017年/);
    await page.keyboard.press("Enter");
    await eventually(() => Promise.resolve(hash(page))).toMatch(/^#\/reforms\/[a-z0-9-]+\?rl=timeline$/);
  });
});

describe("the reader's own scores", () => {
  async function score(page: Page, values: readonly number[]): Promise<void> {
    for (const [index, name] of ["创新立意", "创新举措", "影响范围"].entries())
      await page.getByLabel(name).selectOption(String(values[index]));
  }

  it("survive a reload, and a round trip through a file", async () => {
    const page = await open("#/reforms/th-one-seal");
    await score(page, [8, 7, 6]);
    await page.getByLabel("理由").fill("九个部门，一枚公章");
    await page.getByLabel("回头看日期").fill("2027-03-01");
    await page.getByLabel("回头看结果").selectOption("planned");
    await page.reload();
    await eventually(() => page.getByLabel("创新立意").inputValue()).toBe("8");
    expect(await page.getByLabel("理由").inputValue()).toBe("九个部门，一枚公章");
    await page.getByRole("button", { name: /返回列表/ }).click();
    await page.getByRole("button", { name: "自评", exact: true }).click();
    const row = page.getByRole("row").filter({ hasText: "一枚公章管审批" });
    const written = (await row.innerText()).split("\t");
    expect(written.slice(0, 7)).toEqual(["1", "天河", "一枚公章管审批", "8", "7", "6", "7.1"]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: /^导出自评表/ }).click();
    const file = readFileSync(await (await download).path());
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    await page.getByText("所选案例还没有自评。").waitFor();
    await page
      .getByLabel("导入自评表")
      .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: file });
    await eventually(async () => (await row.innerText()).split("\t")).toEqual(written);
  });

  seldom("are not touched by a broken file, which is refused with place and reason", async () => {
    const page = await open("#/reforms/th-one-seal?rl=assessment");
    await score(page, [1, 2, 3]);
    await page.getByRole("button", { name: /返回列表/ }).click();
    const broken = JSON.stringify({
      kind: "qujian-assessment",
      format: 1,
      weights: { idea: 1, measure: 1, reach: 1 },
      entries: [{ reform: "th-5g", scores: { idea: 12 } }],
    });
    await page
      .getByLabel("导入自评表")
      .setInputFiles({ name: "b.json", mimeType: "application/json", buffer: Buffer.from(broken) });
    const alert = page.getByRole("alert");
    await eventually(() => alert.innerText()).toMatch(/b\.json 文件未导入.*entries\[0\]\.scores\.idea/s);
    expect(await page.getByRole("row").filter({ hasText: "一枚公章管审批" }).count()).toBe(1);
    expect(await page.getByRole("row").filter({ hasText: "5G" }).count()).toBe(0);
  });
});

describe("accessibility", () => {
  const LINKS = [
    "",
    "?rl=timeline",
    "?rl=cards",
    "?rl=effects",
    "?rl=assessment",
    "?rp=one-seal-approval",
    "/a4-approval-service-system",
  ];
  // All of them in each theme: `npm run test:long`.
  const LOOKS = [
    ["?rl=timeline", "dark"],
    ["/a4-approval-service-system", "light"],
  ] as const;

  it.each(cases(LOOKS, () => false))(
    "axe finds nothing on #/reforms%s in the %s theme",
    async (link, theme) => {
      const page = await open(`#/reforms${link}`, { theme });
      if (link.endsWith("timeline")) await chart(page, "timeline");
      if (link.endsWith("effects")) await chart(page, "dumbbell");
      expect(await findings(page)).toEqual([]);
    },
  );

  it.each(cases([320, 390, 1440, 3840], () => false))(
    "nothing runs out of the page at %i px, in English",
    async (width) => {
      for (const link of cases(LINKS, (_, at) => at % 2 === 0)) {
        const page = await open(`#/reforms${link}${link.includes("?") ? "&" : "?"}l=en`, { width });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([link, over]).toEqual([link, 0]);
      }
    },
  );
});
