import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { seldom } from "../extent.ts";

let site: Site;
let host: Server;
let hostUrl: string;
const pages = new Map<string, string>();

beforeAll(async () => {
  // Frames of another origin in a process of their own, as on a desk: only there does a frame below the fold sleep.
  site = await openSite(["--site-per-process"]);
  host = createServer(({ url = "" }, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").end(pages.get(url) ?? "");
  });
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  hostUrl = `http://127.0.0.1:${String((host.address() as AddressInfo).port)}`;
});

afterAll(async () => {
  await site.close();
  host.closeAllConnections();
  host.close();
});

const WAYS = {
  iframe: (at: string) => `<iframe data-qujian src="${site.url}#/embed?view=${at}"></iframe>`,
  sandbox: (at: string) =>
    `<iframe data-qujian sandbox="allow-scripts" src="${site.url}#/embed?view=${at}"></iframe>`,
  script: (at: string) => `<script src="${site.url}embed.js" data-qujian-view="${at}"></script>`,
  component: (at: string) => `<qujian-chart view="${at}"></qujian-chart>`,
} as const;

const FOLD = `<div style="height: 2400px"></div>`;
const VIEW = "i=gdp&amp;p=2023";

/** Eight embeds, as authors paste them; frozen at figures that were never there, and broken in its indicator. */
function eight(): readonly string[] {
  const { iframe, sandbox, script, component } = WAYS;
  return [
    iframe(`compare&amp;block=map&amp;${VIEW}&amp;a=gz`),
    sandbox(`compare&amp;block=ranking&amp;${VIEW}`),
    script(`compare?block=trend&amp;${VIEW}`),
    component(`compare?block=ranking&amp;${VIEW}&amp;a=all&amp;l=en&amp;theme=dark`),
    component(`compare?${VIEW}`),
    FOLD,
    sandbox(`compare&amp;block=trend&amp;${VIEW}&amp;title=off`),
    iframe(`compare&amp;block=ranking&amp;frozen=0badf00d0bad&amp;${VIEW}&amp;r=2020-01-01_0badf00d`),
    iframe(`compare&amp;block=ranking&amp;i=no-such-indicator`),
  ];
}

const HEARD = `<script>heard = []; addEventListener("message", ({ data, origin }) => heard.push({ ...data, origin }));</script>`;

async function open(
  path: string,
  body: string,
  width = 768,
): Promise<{ page: Page; leave: () => Promise<void> }> {
  pages.set(path, `<!doctype html><meta charset="utf-8"><style>body { margin: 0 }</style>${HEARD}${body}`);
  const { page, trouble, close } = await site.visit(`${hostUrl}${path}`, { width });
  const leave = async () => {
    // Nothing but the page around the embeds is asked of any other host than the site's.
    expect(trouble.foreignRequests.filter((url) => !url.startsWith(hostUrl))).toEqual([]);
    await close();
  };
  return { page, leave };
}

type Heard = { readonly type?: string; readonly origin: string };

function heard(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => (window as unknown as { readonly heard: readonly Heard[] }).heard);
}

/** How many pixels each frame is higher than what it holds, which no frame may have to scroll for. */
function misfits(page: Page): Promise<readonly number[]> {
  return Promise.all(
    page
      .frames()
      .slice(1)
      .map(async (frame) => {
        const element = await frame.frameElement();
        const outer = await element.evaluate((one) => (one instanceof HTMLElement ? one.clientHeight : 0));
        const inner = await frame.locator("main.embed").evaluate((box) => box.getBoundingClientRect().height);
        return outer - inner;
      }),
  );
}

async function allFit(page: Page, count = 8): Promise<void> {
  await eventually(async () => {
    const off = await misfits(page);
    return off.length === count && off.every((pixels) => Math.abs(pixels) <= 2) ? "all fit" : String(off);
  }).toBe("all fit");
}

describe("embeds in a page of another origin", () => {
  it("fit their content at every width, below the fold and after moving, and say so in few messages", async () => {
    const { page, leave } = await open(
      "/eight",
      eight().join("") + `<script src="${site.url}embed.js"></script>`,
    );
    await eventually(async () => (await heard(page)).filter(({ type }) => type === "ready").length).toBe(8);
    await allFit(page);
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      await allFit(page);
    }
    // To the end of the page, where it loads again.
    await page.evaluate(() => {
      document.body.append(document.querySelector("qujian-chart") ?? "");
    });
    await eventually(async () => (await heard(page)).filter(({ type }) => type === "ready").length).toBe(9);
    await allFit(page);
    const messages = await heard(page);
    expect(messages.length).toBeLessThan(9 * 8);
    expect(new Set(messages.map(({ origin }) => origin))).toEqual(
      new Set(["null", new URL(site.url).origin]),
    );
    const text = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.locator("main.embed").innerText()),
    );
    // Whoever may only look finds no menu, and nothing to save: not in the whole report either.
    expect(text.filter((said) => /⋯|^(?:导出|Export)$/m.test(said))).toEqual([]);
    expect(text.filter((said) => said.includes("0badf00d") && said.includes("已修订"))).toHaveLength(1);
    expect(text.filter((said) => said.includes("no-such-indicator"))).toHaveLength(1);
    expect(
      text.filter((said) => said.includes("在区鉴中打开") || said.includes("Open in Qujian")),
    ).toHaveLength(6);
    await leave();
  });

  it("are deaf to what is not theirs, and one that stays silent shows its link", async () => {
    const say = (data: string) => `<script>parent.postMessage(${data}, "*")</script>`;
    const tall = (more: string) => say(`{ qujian: 1, type: "height", height: 777, ${more} }`);
    pages.set(
      "/strange",
      tall("qujian: 2") + tall('type: "go"') + tall('height: "777"') + tall("height: 1e9"),
    );
    pages.set(
      "/elsewhere",
      tall("") + `<script>onmessage = () => { ${tall("").replace(/<.?script>/g, "")} }</script>`,
    );
    // Its address is the site's, but another origin speaks from it; and one that nobody asked to speak.
    site.intercept((path) =>
      path === "moved.html"
        ? { status: 200, body: `<script>location = "${hostUrl}/elsewhere"</script>` }
        : undefined,
    );
    const body = `${WAYS.iframe(`compare&amp;block=ranking&amp;${VIEW}`)}
      <iframe data-qujian src="${hostUrl}/strange"></iframe>
      <iframe data-qujian src="${site.url}moved.html"></iframe>
      <iframe src="${hostUrl}/elsewhere"></iframe>
      <script src="${site.url}embed.js"></script><script src="${site.url}embed.js"></script>`;
    pages.set("/deaf", body + HEARD);
    const { page, close } = await site.visit("about:blank", { width: 768 });
    await page.clock.install();
    await page.goto(`${hostUrl}/deaf`);
    const frames = page.locator("iframe");
    await eventually(() => frames.first().evaluate(({ style }) => style.height)).not.toBe("");
    const strangers = () => page.frames().filter((frame) => frame.url().endsWith("/elsewhere"));
    await eventually(() => Promise.resolve(strangers().length)).toBe(2);
    await page.clock.fastForward(9000);
    const links = page.locator("iframe + a");
    await eventually(() => links.count()).toBe(2);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
      `${hostUrl}/strange`,
      `${site.url}moved.html`,
    ]);
    const heights = await frames.evaluateAll((all) => all.map((frame) => frame.style.height));
    expect(heights.slice(1)).toEqual(["", "", ""]);
    site.intercept();
    await close();
  });

  seldom("take the theme from the host, and lead to the whole view in a page of its own", async () => {
    const { page, leave } = await open(
      "/theme",
      WAYS.component(`compare?block=ranking&amp;${VIEW}`) + `<script src="${site.url}embed.js"></script>`,
    );
    await allFit(page, 1);
    const frame = page.frameLocator("qujian-chart iframe");
    const root = frame.locator(":root");
    expect(await root.getAttribute("data-theme")).toBe("light");
    await page.locator("qujian-chart").evaluate((chart) => {
      chart.setAttribute("theme", "dark");
    });
    await eventually(() => root.getAttribute("data-theme")).toBe("dark");
    const opening = page.waitForEvent("popup");
    await frame.getByRole("link", { name: "在区鉴中打开" }).click();
    const whole = await opening;
    await whole.locator('.view-compare[data-state="ready"]').waitFor();
    expect(whole.url()).toMatch(/#\/compare\?i=gdp.*&p=2023&.*&r=/);
    await leave();
  });
});

seldom("the dialog's code shows in another page what its preview shows", async () => {
  const { page, close } = await site.visit(`#/compare?${VIEW.replace("&amp;", "&")}`);
  const hand = handOn(page, "mouse");
  const ranking = page.locator(".card-ranking");
  await ranking.locator('[data-state="ready"]').waitFor();
  await hand.press(ranking.getByRole("button", { name: /图表菜单/ }));
  await hand.press(page.getByRole("button", { name: "嵌入…" }));
  const dialog = page.getByRole("dialog", { name: "嵌入到其他网页" });
  await dialog.getByLabel("数据更新后").selectOption({ label: "冻结在现在的版本" });
  await hand.press(dialog.getByText("组件", { exact: true }));
  const preview = dialog.frameLocator("iframe").locator("main.embed");
  await preview.getByText("已冻结").waitFor();
  const code = await dialog.getByLabel("代码").last().inputValue();
  const shown = await preview.innerText();
  const { page: other, leave } = await open("/pasted", code);
  await allFit(other, 1);
  expect(await other.frameLocator("iframe").locator("main.embed").innerText()).toBe(shown);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await leave();
  await close();
});

describe("an embed opened by itself", () => {
  it.each([
    ["zh", / · 区鉴$/],
    ["en", / · Qujian$/],
  ])(
    "names its view and the site in its language (%s), and keeps the mark of its verdict in print",
    async (locale, name) => {
      const { page, close } = await site.visit(`#/embed?view=compare&block=ranking&i=gdp&p=2023&l=${locale}`);
      const head = page.locator(".finding h1");
      await head.waitFor();
      await eventually(() => page.title()).toMatch(name);
      expect(await page.title()).toContain(await head.innerText());
      const mark = page.locator(".verdict .mark");
      expect(await mark.evaluate((one) => getComputedStyle(one).printColorAdjust)).toBe("exact");
      await close();
    },
  );
});
