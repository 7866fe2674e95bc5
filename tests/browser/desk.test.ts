import { readFileSync } from "node:fs";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases, seldom } from "../extent.ts";
import { findings } from "./axe.ts";
import { eventually } from "./compare-page.ts";
import { openSite } from "./harness.ts";
import type { Site, Visit, VisitOptions } from "./harness.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** A wall, and the desk that its button opened. */
async function opened(hash: string, options: VisitOptions = {}) {
  const visit = await site.visit("about:blank", options);
  const { page: wall } = visit;
  const context = wall.context();
  return { ...visit, wall, context, desk: await deskOf(wall, hash) };
}

async function deskOf(wall: Page, hash: string): Promise<Page> {
  await wall.goto(site.url + hash);
  await shownOn(wall);
  await wall.mouse.move(300, 300);
  await wall.mouse.move(320, 320);
  const opening = wall.waitForEvent("popup");
  await wall.getByRole("button", { name: /演讲者窗口|Speaker's window/ }).click();
  const desk = await opening;
  await desk.locator(".desk-linked").waitFor();
  return desk;
}

async function shownOn(wall: Page): Promise<void> {
  await wall.locator(".slide .panel-slot[data-state=ready]").first().waitFor();
}

const slideOn = (page: Page) => page.locator(".show .slide").getAttribute("data-slide");
const slideAt = (desk: Page) => desk.locator(".desk-frame-now .slide").getAttribute("data-slide");
const press = (desk: Page, name: string) => desk.getByRole("button", { name, exact: true }).click();

async function inStep(wall: Page, desk: Page, slide: string): Promise<void> {
  await eventually(async () => [await slideOn(wall), await slideAt(desk)]).toEqual([slide, slide]);
}

/** The middle of what is in a page, in shares of what it stands in. */
async function shareOf(mark: Locator, around: Locator): Promise<{ x: number; y: number }> {
  const [box, all] = [await mark.boundingBox(), await around.boundingBox()];
  if (!box || !all) throw new Error("not there");
  return {
    x: (box.x + box.width / 2 - all.x) / all.width,
    y: (box.y + box.height / 2 - all.y) / all.height,
  };
}

const drawingsOn = (wall: Page) =>
  wall.locator(".panel-slot svg").evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));

async function pointAt(desk: Page, x: number, y: number): Promise<void> {
  const box = await desk.locator(".desk-frame-now .desk-wall").boundingBox();
  if (!box) throw new Error("no preview");
  await desk.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 2 });
}

describe("the wall and the speaker's window", () => {
  let visit: Visit & { readonly wall: Page; readonly desk: Page; readonly context: BrowserContext };
  beforeAll(async () => {
    visit = await opened("#/present?s=2");
  });
  afterAll(async () => {
    await visit.close();
  });

  it("stay in step by keys and by buttons on either side, through reload of each", async () => {
    const { wall, desk } = visit;
    await desk.keyboard.press("ArrowRight");
    await inStep(wall, desk, "gdp-all");
    await wall.keyboard.press("ArrowRight");
    await inStep(wall, desk, "growth");
    await press(desk, "上一张");
    await inStep(wall, desk, "gdp-all");
    await wall.reload();
    await shownOn(wall);
    await press(desk, "上一张");
    await inStep(wall, desk, "gdp");
    await desk.reload();
    await inStep(wall, desk, "gdp");
    await desk.getByRole("navigation").getByRole("button").nth(4).click();
    await inStep(wall, desk, "population");
    await desk.keyboard.type("2");
    await desk.keyboard.press("Tab");
    await desk.keyboard.type("2");
    await desk.keyboard.press("Enter");
    await inStep(wall, desk, "gdp");
  });

  seldom("black, freeze and thaw", async () => {
    const { wall, desk } = visit;
    await press(desk, "黑屏");
    await wall.locator(".show-blank.black").waitFor();
    await desk.getByText("墙面黑屏").waitFor();
    await press(desk, "黑屏");
    await wall.locator(".show-blank").waitFor({ state: "detached" });
    await press(desk, "冻结墙面");
    await desk.getByText("墙面停在第2张").waitFor();
    await desk.keyboard.press("ArrowRight");
    await eventually(() => slideAt(desk)).toBe("gdp-all");
    // What follows on the same way has arrived, so the wall would have turned.
    await press(desk, "聚光灯");
    await wall.locator(".marks-dark").waitFor();
    expect(await slideOn(wall)).toBe("gdp");
    await press(desk, "聚光灯");
    await press(desk, "解除冻结");
    await inStep(wall, desk, "gdp-all");
    await desk.keyboard.press("ArrowLeft");
    await inStep(wall, desk, "gdp");
  });

  seldom("what is pointed at, drawn or highlighted at the desk is on the wall at its place", async () => {
    const { wall, desk } = visit;
    await pointAt(desk, 0.3, 0.8);
    const around = wall.locator(".show");
    await eventually(async () => {
      const { x, y } = await shareOf(wall.locator(".show-dot"), around);
      return Math.abs(x - 0.3) < 0.01 && Math.abs(y - 0.8) < 0.01;
    }).toBe(true);
    await desk.keyboard.press("d");
    await pointAt(desk, 0.4, 0.4);
    await desk.mouse.down();
    await pointAt(desk, 0.5, 0.6);
    await desk.mouse.up();
    await desk.keyboard.press("d");
    const line = wall.locator(".marks-line");
    await eventually(async () => {
      const { x, y } = await shareOf(line, around);
      return Math.abs(x - 0.45) < 0.01 && Math.abs(y - 0.5) < 0.01;
    }).toBe(true);
    await wall.reload();
    await shownOn(wall);
    await line.waitFor();
    await desk.keyboard.press("e");
    await line.waitFor({ state: "detached" });
    const tianhe = desk.getByRole("button", { name: "天河区", exact: true });
    const before = await drawingsOn(wall);
    expect(before).toHaveLength(2);
    await tianhe.click();
    await eventually(async () => (await drawingsOn(wall)).map((one, at) => one === before[at])).toEqual([
      false,
      false,
    ]);
    await tianhe.click();
    await eventually(() => tianhe.getAttribute("aria-pressed")).toBe("false");
    // A click on a bar in the preview, the first of three.
    await pointAt(desk, 0.2, 0.32);
    await desk.mouse.down();
    await desk.mouse.up();
    await eventually(() => tianhe.getAttribute("aria-pressed")).toBe("true");
    await tianhe.click();
    await eventually(() => tianhe.getAttribute("aria-pressed")).toBe("false");
  });

  seldom(
    "what is typed survives reload and goes into the minutes with the figures that were shown",
    async () => {
      const { desk } = visit;
      const field = desk.getByRole("textbox", { name: "会上记录" });
      // Letters that are keys elsewhere.
      await field.fill("");
      await field.pressSequentially("bdez 请核对");
      expect(await slideAt(desk)).toBe("gdp");
      await desk.reload();
      await desk.locator(".desk-linked").waitFor();
      expect(await field.inputValue()).toBe("bdez 请核对");
      await desk.locator(".desk-frame-now .panel-slot[data-state=ready]").first().waitFor();
      const [text, word] = [await fileOf(desk, /文本/), await fileOf(desk, /Word/)];
      const xml = new TextDecoder().decode(unzipSync(new Uint8Array(word))["word/document.xml"]);
      for (const said of ["bdez 请核对", "地区生产总值 · 2024年 · 三区", "6,614.7"]) {
        expect(text.toString()).toContain(said);
        expect(xml).toContain(said);
      }
      expect(visit.trouble).toEqual({ consoleErrors: [], pageErrors: [], foreignRequests: [] });
    },
  );

  seldom("a desk whose wall has gone says so, goes on alone and offers another", async () => {
    const { wall, desk } = visit;
    await wall.goto("about:blank");
    await desk.getByText("没有投影窗口回应").waitFor();
    expect(await findings(desk)).toEqual([]);
    await desk.keyboard.press("End");
    const opening = desk.waitForEvent("popup");
    await press(desk, "打开投影窗口");
    const other = await opening;
    await desk.locator(".desk-linked").waitFor();
    await inStep(other, desk, "effects");
  });
});

async function fileOf(desk: Page, name: RegExp): Promise<Buffer> {
  const downloading = desk.waitForEvent("download");
  await desk.getByRole("button", { name }).click();
  return readFileSync(await (await downloading).path());
}

it.each(cases(["the browser's channel"], () => false))(
  "without %s the windows that opened one another keep in step, through reload of each",
  async () => {
    const visit = await site.visit("about:blank");
    const { page: wall } = visit;
    await wall.context().addInitScript(() => {
      Reflect.deleteProperty(globalThis, "BroadcastChannel");
    });
    const desk = await deskOf(wall, "#/present?s=2");
    await desk.getByText("这个浏览器不支持窗口广播").waitFor();
    await desk.keyboard.press("ArrowRight");
    await inStep(wall, desk, "gdp-all");
    await desk.reload();
    await desk.locator(".desk-linked").waitFor();
    await wall.reload();
    await shownOn(wall);
    await wall.keyboard.press("ArrowRight");
    await inStep(wall, desk, "growth");
    await visit.close();
  },
);

seldom("axe finds nothing at a dark desk, and keys alone reach everything", async () => {
  const { page, close } = await site.visit("#/present/desk?s=2&theme=dark");
  await page.locator(".desk-frame-now .panel-slot[data-state=ready]").first().waitFor();
  await page.locator(".desk-areas").waitFor();
  expect(await findings(page)).toEqual([]);
  const buttons = await page.locator("button:enabled:visible").allTextContents();
  const reached = new Set<string>();
  for (let count = 0; count < buttons.length + 10; count += 1) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => document.activeElement?.textContent ?? ""));
  }
  expect(buttons.length).toBeGreaterThan(20);
  expect(buttons.filter((text) => !reached.has(text))).toEqual([]);
  await close();
});
