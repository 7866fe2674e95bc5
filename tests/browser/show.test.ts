import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoTrouble } from "./compare-page.ts";
import { cases, seldom } from "../extent.ts";
import { openSite } from "./harness.ts";
import type { Site, VisitOptions } from "./harness.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

async function shown(page: Page, at: number): Promise<void> {
  await page.locator(`.slide-status:has-text("${String(at)} / 10")`).waitFor();
  await page.waitForFunction(() => !document.querySelector(".slide [data-state=loading]"));
}

async function open(query: string, options: VisitOptions = {}) {
  const visit = await site.visit(`#/present${query}`, { width: 1920, height: 1080, ...options });
  await visit.page.locator(".slide").waitFor();
  return visit;
}

describe("the show that ships", () => {
  it("is led by keys, clicker and numbers, and a slide stays where it was when the page is loaded again", async () => {
    const visit = await open("");
    const { page, close } = visit;
    const { keyboard } = page;
    await shown(page, 1);
    expect(await page.title()).toBe("同一把尺子看三区 · 区鉴");
    const way: readonly (readonly [key: string, at: number])[] = [
      ["ArrowRight", 2],
      ["PageDown", 3],
      [" ", 4],
      ["PageUp", 3],
      ["ArrowLeft", 2],
      ["End", 10],
      ["ArrowRight", 10],
      ["Home", 1],
    ];
    for (const [key, at] of way) {
      await keyboard.press(key);
      await shown(page, at);
    }
    await keyboard.type("7");
    await keyboard.press("Enter");
    await shown(page, 7);
    await page.reload();
    await shown(page, 7);
    await keyboard.press("b");
    expect(await page.locator(".show-blank").evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      "rgb(0, 0, 0)",
    );
    await keyboard.press("ArrowRight");
    await page.locator(".show-blank").waitFor({ state: "detached" });
    // The key that takes the blank away does nothing else.
    await shown(page, 7);
    await keyboard.press("w");
    expect(await page.locator(".show-blank").evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    await page.mouse.click(500, 500);
    await page.locator(".show-blank").waitFor({ state: "detached" });
    expectNoTrouble(visit);
    await close();
  });

  seldom("has every figure at its bar again when somebody goes back", async () => {
    const { page, close } = await open("?s=3");
    await shown(page, 3);
    const figures = () =>
      page.locator('[data-chart="ranking"] svg text').evaluateAll((texts) =>
        texts
          .map((one) => {
            const { x, y } = one.getBoundingClientRect();
            return `${one.textContent} ${x.toFixed(0)} ${y.toFixed(0)}`;
          })
          .sort(),
      );
    const first = await figures();
    expect(first.join()).toContain("8,036");
    await page.keyboard.press("ArrowRight");
    await shown(page, 4);
    await page.keyboard.press("ArrowLeft");
    await shown(page, 3);
    await expect.poll(figures, { timeout: 3000 }).toEqual(first);
    await close();
  });

  seldom("is led by a finger", async () => {
    const { page, close } = await open("?s=2", { width: 1080, height: 810, context: { hasTouch: true } });
    await shown(page, 2);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const touch = (type: string, x?: number) =>
        session.send("Input.dispatchTouchEvent", {
          type: type as "touchStart",
          touchPoints: x === undefined ? [] : [{ x, y: 300 }],
        });
      await touch("touchStart", from);
      await touch("touchMove", (from + to) / 2);
      await touch("touchMove", to);
      await touch("touchEnd");
    };
    await swipe(800, 300);
    await shown(page, 3);
    await swipe(300, 800);
    await shown(page, 2);
    await close();
  });

  it("goes on by itself, round and round, and stops where somebody takes it in hand", async () => {
    const deck = await packed([
      { id: "a", content: { kind: "section", title: "甲" }, seconds: 3 },
      { id: "b", content: { kind: "section", title: "乙" }, seconds: 3 },
    ]);
    const { page, close } = await open(`?deck=${deck}&autoplay&loop=on`);
    await page.getByRole("timer").getByText("秒后换页").waitFor();
    await page.getByRole("heading", { name: "乙" }).waitFor();
    await page.getByRole("heading", { name: "甲" }).waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "乙" }).waitFor();
    expect(await page.getByRole("timer").count()).toBe(0);
    await close();
  });

  it("says that a deck cannot be opened, and shows the one that ships", async () => {
    const { page, close } = await open("?deck=bm90LWEtZGVjaw");
    await page.getByText("这份演示不能打开").waitFor();
    await shown(page, 1);
    await close();
  });
});

const WALLS = [
  [1366, 768, ""],
  [1920, 1080, ""],
  [3840, 2160, ""],
  [5760, 1080, "&grid=3x1"],
  [6656, 1792, ""],
  [3840, 1080, ""],
  [1080, 1920, ""],
] as const;

describe.each(cases(WALLS, ([width]) => width === 6656))("on a wall of %i × %i", (width, height, query) => {
  it("the pointer names the district it is on, and a click keeps it lit", async () => {
    const { page, close } = await open(`?s=2${query}`, { width, height });
    await shown(page, 2);
    for (const [name, color] of [
      ["天河", "#0072b2"],
      ["黄埔", "#d55e00"],
    ] as const) {
      const bar = page.locator(`[data-chart="ranking"] svg path[fill="${color}" i]`).first();
      const box = await bar.boundingBox();
      if (!box) throw new Error(`No bar of ${name}.`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.locator(".chart-tip", { hasText: name }).first().waitFor();
    }
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(width / 2, 20);
    await page.locator(".chart-tip", { hasText: "黄埔" }).first().waitFor();
    await close();
  });
});

async function packed(slides: readonly unknown[]): Promise<string> {
  const text = JSON.stringify({ kind: "qujian-deck", format: 1, title: "x", seconds: 20, slides });
  const { deflateRawSync } = await import("node:zlib");
  return deflateRawSync(text).toString("base64url");
}

describe("a deck is taken away", () => {
  seldom("as slides with charts that hold the figures", async () => {
    const { page, close } = await site.visit("#/present/rehearsal");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "PowerPoint" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("同一把尺子看三区.pptx");
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const names = Object.keys(parts);
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(
      10,
    );
    expect(charts.length).toBeGreaterThanOrEqual(6);
    const [first = ""] = await page.locator(".slide-kicker").first().allInnerTexts();
    expect(names.filter((name) => text(name).includes(first)).length).toBeGreaterThan(0);
    await close();
  });

  seldom("on paper, a page a slide", async () => {
    const { page, close } = await site.visit("#/present/rehearsal");
    await looked(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(10);
    await close();
  });
});

describe("a running show", () => {
  seldom("is printed whole by the keys that print, a page a slide, and goes on where it was", async () => {
    const { page, close } = await open("?s=3&theme=led");
    await shown(page, 3);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await page.keyboard.press("Control+p");
    await page.locator("[data-printed]").waitFor({ state: "attached" });
    expect(await page.locator(".show-paper [data-chart]:not([data-state=ready])").count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(10);
    await page.locator(".show-paper").waitFor({ state: "detached" });
    await shown(page, 3);
    await close();
  });

  seldom("is printed as the slide that is shown by the browser's own command, on one page", async () => {
    const { page, close } = await open("?s=3", { width: 1366, height: 1024 });
    await shown(page, 3);
    await page.keyboard.press("l");
    await page.locator(".marks-dark").waitFor({ state: "attached" });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.keyboard.press("Escape");
    await page.locator(".marks-dark").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await expect.poll(() => page.getByText("打印全部，或存为PDF").isVisible()).toBe(true);
    await close();
  });

  it("shows its keys when asked, wherever the focus is, and any other key puts them away", async () => {
    const { page, close } = await open("?s=3");
    await shown(page, 3);
    const list = page.getByText("打印全部，或存为PDF");
    // As the reader sees it: the bar around it may be there without being seen.
    const isSeen = () =>
      list.evaluateAll((all) => all.some((one) => one.checkVisibility({ opacityProperty: true })));
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    for (const key of ["Escape", "?", "ArrowRight"]) {
      await page.keyboard.press("?");
      await expect.poll(isSeen).toBe(true);
      await page.keyboard.press(key);
      await expect.poll(() => list.count()).toBe(0);
    }
    await shown(page, 4);
    await page.keyboard.press("?");
    await page.keyboard.press("Escape");
    await page.keyboard.press("5");
    await page.keyboard.press("Enter");
    await shown(page, 5);
    await page.keyboard.press("s");
    await page.locator(".show-left").waitFor();
    expect(await list.count()).toBe(0);
    await close();
  });

  it("names what of its link cannot be used, where it is read, until that is put away", async () => {
    const { page, close } = await open("?theme=purple&grid=99x99&s=999&l=fr");
    const notice = page.getByRole("alert");
    await notice.waitFor();
    const text = await notice.innerText();
    for (const said of ["theme=purple", "grid=99x99", "第999张", "l=fr"]) expect(text).toContain(said);
    await page.getByRole("button", { name: "知道了" }).click();
    expect(await notice.count()).toBe(0);
    await close();
  });

  seldom("is drawn on and lit by a finger alone", async () => {
    const { page, close } = await open("?s=2", { width: 1366, height: 768, context: { hasTouch: true } });
    await shown(page, 2);
    // The touch that brings the controls lies on one of them, and does not press it.
    const at = await page.locator(".show-bar button").first().boundingBox();
    await page.touchscreen.tap((at?.x ?? 0) + 5, (at?.y ?? 0) + 5);
    await page.locator(".show[data-hand]:not([data-waking])").waitFor();
    await shown(page, 2);
    await page.getByRole("button", { name: "画笔" }).tap();
    await page.touchscreen.tap(300, 300);
    await page.locator(".marks-line").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "擦去笔迹" }).tap();
    await page.locator(".marks-line").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "画笔" }).tap();
    await page.getByRole("button", { name: "聚光灯" }).tap();
    await page.locator(".marks-dark").waitFor({ state: "attached" });
    await shown(page, 2);
    await close();
  });
});

describe("a show of the reader's own deck", () => {
  const SLIDES = [{ id: "s1", content: { kind: "section", title: "一" } }];
  const made = JSON.stringify({ kind: "qujian-deck", format: 1, title: "我的", seconds: 20, slides: SLIDES });
  const visit = async (hash: string, stored: string | undefined) => {
    const one = await site.visit(`#/present${hash}`, { theme: "dark" });
    await one.page.locator(".show-empty").waitFor();
    if (stored === undefined) return one;
    await one.page.evaluate((text) => {
      localStorage.setItem("qujian.deck", text);
    }, stored);
    await one.page.reload();
    return one;
  };

  it("ends where the deck is made, in its language, and that of the shipped one on the site", async () => {
    const { page, close } = await visit("?deck=mine&l=en", made);
    const leave = page.getByRole("link", { name: "End the show" });
    await leave.waitFor();
    // Opened by its link it has the colours that it has from the editor.
    const theme = () => page.evaluate(() => document.documentElement.dataset["theme"]);
    expect(await theme()).toBe("dark");
    await page.mouse.move(400, 400);
    await page.locator(".show[data-hand]").waitFor();
    await leave.click();
    const play = page.getByRole("link", { name: "Present", exact: true });
    await play.waitFor();
    expect(page.url()).toMatch(/#\/present\/edit\?deck=mine&l=en$/);
    await play.click();
    await leave.waitFor();
    expect(await theme()).toBe("dark");
    await page.goto(`${page.url().split("#")[0] ?? ""}#/present?l=en`);
    expect(await leave.getAttribute("href")).toBe("#/compare?p=common&l=en");
    await close();
  });

  it("without slides leads to where they are made, which then has nothing to show", async () => {
    const { page, close } = await visit("?deck=mine&l=en", undefined);
    await page.getByRole("link", { name: "Edit the presentation" }).click();
    await page.getByRole("button", { name: "Present", exact: true }).waitFor();
    expect(page.url()).toMatch(/#\/present\/edit\?deck=mine&l=en$/);
    for (const name of ["Present", "Speaker's window", "Rehearsal"])
      expect(await page.getByRole("button", { name, exact: true }).isDisabled()).toBe(true);
    await close();
  });
});

describe("the rehearsal", () => {
  seldom("finds nothing that is cut, too small or on a seam in the deck that ships", async () => {
    const { page, close } = await site.visit("#/present/rehearsal");
    for (const wall of ["1920 × 1080", "5760 × 1080 (3 × 1)"]) {
      await page.getByRole("combobox", { name: "屏幕" }).selectOption({ label: wall });
      await looked(page);
      expect(await faults(page, ["small", "cut", "seam", "contrast", "missing"])).toEqual([]);
    }
    await close();
  });

  seldom("lists the reasons of verdicts that an upright wall leaves out", async () => {
    const { page, close } = await site.visit("#/present/rehearsal?l=en");
    await page.getByRole("combobox", { name: "Wall" }).selectOption({ label: "1080 × 1920" });
    await looked(page);
    const [first] = await faults(page, ["verdict"]);
    expect(first).toMatch(/Not all reasons of the verdict are shown; left out: .*\w/s);
    await close();
  });

  it("lists a planted fault of each kind", async () => {
    const long = "一行放不下的字".repeat(30);
    const deck = await packed([
      { id: "cut", content: { kind: "text", title: "甲", lines: Array.from({ length: 12 }, () => long) } },
      { id: "seam", content: { kind: "section", title: "x".repeat(400) } },
      {
        id: "missing",
        content: { kind: "parts", parts: [{ link: "#/compare?i=gdp&p=2022", block: "no-such-block" }] },
      },
      {
        id: "refused",
        content: {
          kind: "parts",
          parts: [{ link: "#/compare?i=high-tech-enterprises&a=all&p=2016", block: "ranking" }],
        },
      },
    ]);
    const { page, close } = await site.visit(`#/present/rehearsal?deck=${deck}&grid=3x1`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".slide-foot { color: #eee !important; font-size: 2px !important; }");
      document.adoptedStyleSheets.push(sheet);
    });
    await page.getByRole("combobox", { name: "屏幕" }).selectOption({ label: "5760 × 1080 (3 × 1)" });
    await looked(page);
    const kinds = (await faults(page, ["small", "cut", "seam", "contrast", "missing"])).map(
      (text) => text.split(" ")[0],
    );
    expect([...new Set(kinds)].sort()).toEqual(["contrast", "cut", "missing", "seam", "small"]);
    await close();
  });
});

async function looked(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const walls = [...document.querySelectorAll<HTMLElement>(".rehearsal-wall")];
    const isComing = document.querySelector(".panel[data-state=loading], .panel-slot[data-state=loading]");
    return walls.length > 0 && !isComing && walls.every(({ dataset }) => dataset["looked"] !== undefined);
  });
}

function faults(page: Page, kinds: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>("[data-fault]")]
        .filter(({ dataset }) => wanted.includes(dataset["fault"] ?? ""))
        .map(({ dataset, innerText }) => `${dataset["fault"] ?? ""} ${innerText}`),
    kinds,
  );
}

it("an English quote in a drawing is no wider than a letter, as beside it", async () => {
  const { page, close } = await open("?s=10&l=en");
  await shown(page, 10);
  const widths = await page.locator(".slide .chart-cursor text").evaluateAll((texts) =>
    texts.flatMap((one) => {
      const at = one.textContent.indexOf("’");
      if (at < 0 || !(one instanceof SVGTextContentElement)) return [];
      return one.getSubStringLength(at, 1) / Number.parseFloat(getComputedStyle(one).fontSize);
    }),
  );
  expect(widths.length).toBeGreaterThan(0);
  // In a Chinese face it is one em.
  expect(Math.max(...widths)).toBeLessThan(0.5);
  await close();
});
