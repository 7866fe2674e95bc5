import { readFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesOf, packOf } from "../../pipeline/offline/pack.ts";
import { eventually, openCompare } from "./compare-page.ts";
import type { ComparePage } from "./compare-page.ts";
import { handOn } from "./hand.ts";
import { chart, openSite } from "./harness.ts";
import type { Site } from "./harness.ts";

const NEXT = "0dd5eed5";

let site: Site;
let view: ComparePage;
const asked: string[] = [];

beforeAll(async () => {
  site = await openSite();
  site.intercept((path) => {
    asked.push(path);
    return undefined;
  });
  view = await openCompare(site, "", { context: { serviceWorkers: "allow" } });
});

afterAll(() => site.close());

/** Whether the worker answers, and has all that it needs for that. */
async function isKept(): Promise<boolean> {
  return navigator.serviceWorker.controller !== null && (await caches.match("offline.json")) !== undefined;
}

const press = (words: string | RegExp, role: "button" | "link" = "button") =>
  handOn(view.page, "mouse").press(view.page.getByRole(role, { name: words, exact: true }).first());
const menu = (name: string) =>
  handOn(view.page, "mouse").press(
    view.page.getByRole("navigation").getByRole("link", { name, exact: true }),
  );
/** As a page of its own, not as a step in the one that is open. */
async function open(path: string): Promise<void> {
  await view.page.goto("about:blank");
  await view.page.goto(new URL(path, site.url).href);
}
const alerts = () => view.page.getByRole("alert").filter({ visible: true }).count();

/** That nobody answers is an error in the console; an exception in the page never is all right. */
function expectNoThrow(): void {
  expect([view.trouble.pageErrors, view.trouble.foreignRequests]).toEqual([[], []]);
}

async function saved(begin: () => Promise<void>) {
  const [download] = await Promise.all([view.page.waitForEvent("download"), begin()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The ranking as a file of a format. */
async function taken(page: Page, format: string) {
  await press(/^图表菜单：排名/);
  await press("下载或复制……");
  await handOn(page, "mouse").press(page.locator(".take label").filter({ hasText: format }));
  const file = await saved(() => press(`下载 ${format}`));
  await page.locator(".take").waitFor({ state: "detached" });
  return file;
}

it("the site is fetched once the page is there, and all of it is there without a net", async () => {
  const { page } = view;
  await expect.poll(() => page.evaluate(isKept), { timeout: 40_000, interval: 100 }).toBe(true);
  const at = (part: RegExp) => asked.findIndex((path) => part.test(path));
  expect(at(/\.pack$/)).toBeGreaterThan(Math.max(at(/charts-/), at(/^data\/gdp-/)));
  await page.context().setOffline(true);
  await site.stop();

  await view.chooseIndicator("社会消费品零售总额");
  await eventually(() => view.title.innerText()).toMatch(/^社会消费品零售总额/);
  await chart(page, "ranking");
  expect((await taken(page, "CSV")).bytes.toString()).toContain("#/compare?i=retail-sales&");
  expect((await taken(page, "PowerPoint")).bytes.subarray(0, 2).toString()).toBe("PK");
  await view.openOrigin("天河");
  await menu("总览");
  await chart(page, "heat");
  await menu("画像");
  await chart(page, "spine");
  await menu("改革案例");
  await chart(page, "matrix");
  await menu("数据");
  await page.locator(".records").waitFor();

  await open("#/data/downloads?l=en");
  await page.getByText(/^Works without a net: .* \(\d+ MB\), but not the single file\.$/).waitFor();
  const file = await saved(() => press("qujian-observations.csv", "link"));
  expect([file.name, file.bytes.length > 1_000_000]).toEqual(["qujian-observations.csv", true]);
  for (const path of ["v/gdp/", "v/gdp/en/"]) {
    await open(path);
    expect(await page.evaluate(() => document.images[0]?.naturalWidth)).toBeGreaterThan(0);
  }
  await press("Open in Qujian, with every figure's origin", "link");
  await chart(page, "ranking");
  await open("#/embed?view=compare&block=ranking&i=gdp&p=common");
  await chart(page, "ranking");
  await open("#/present?s=2");
  await page.locator('.slide-status:has-text("2 / 10")').waitFor();
  await page.keyboard.press("PageDown");
  await page.locator('.slide-status:has-text("3 / 10")').waitFor();
  expect(await alerts()).toBe(0);
  expectNoThrow();
});

/** Enough of a release to open the home view. */
const HOME_PARTS = /^(?!data\/)|^data\/(?:manifest|rest|atlas|gdp)-/;

/** What a later release puts in the place of this one's files; one of these is gone. */
async function nextRelease(gone: RegExp): Promise<ReadonlyMap<string, Uint8Array | string | undefined>> {
  const get = async (path: string) => Buffer.from(await (await fetch(site.url + path)).arrayBuffer());
  const worker = (await get("sw.js")).toString();
  const [pack = ""] = /assets\/offline-[\w-]+\.pack/.exec(worker) ?? [];
  const files = new Map<string, Uint8Array>();
  const content = new Blob([new Uint8Array(gunzipSync(await get(pack)))]).stream();
  for await (const file of filesOf(content)) files.set(file.path, file.content);
  const text = (path: string) => Buffer.from(files.get(path) ?? []).toString();
  const [list = ""] = /data\/manifest-\w+\.json/.exec(text("index.html")) ?? [];
  const [old = ""] = [...files.keys()].filter((path) => gone.test(path));
  expect([pack, list, old]).not.toContain("");
  const { release, ...rest } = JSON.parse(text(list)) as { readonly release: object };
  const changed = new Map([
    ["index.html", Buffer.from(text("index.html").replaceAll(list, `data/manifest-${NEXT}.json`))],
    [
      `data/manifest-${NEXT}.json`,
      Buffer.from(JSON.stringify({ ...rest, release: { ...release, id: NEXT } })),
    ],
  ]);
  for (const [path, bytes] of changed) files.set(path, bytes);
  return new Map<string, Uint8Array | string | undefined>([
    ...changed,
    ["", changed.get("index.html")],
    ["sw.js", worker.replaceAll(pack, "assets/offline-nextone.pack")],
    [
      "assets/offline-nextone.pack",
      gzipSync(packOf(new Map([...files].filter(([path]) => HOME_PARTS.test(path))))),
    ],
    [old, undefined],
  ]);
}

const release = () => view.page.locator("footer").filter({ hasText: "数据版本" }).innerText();
const kept = () => view.page.evaluate(async () => (await caches.keys()).length);

it("a new release is announced, and becomes this page's at the reader's word alone", async () => {
  const { page } = view;
  await open("");
  await chart(page, "ranking");
  const before = await release();
  await site.resume();
  const next = await nextRelease(/^data\/resident-population-[0-9a-f]{8}\.json/);
  site.intercept((path) =>
    next.has(path)
      ? { status: next.get(path) === undefined ? 404 : 200, body: next.get(path) ?? "" }
      : undefined,
  );
  // Who comes back to the net hears of it.
  await page.context().setOffline(false);
  await view.notice.getByText("站点已更新，请重新载入").waitFor();
  expect(await kept()).toBe(2);
  // The page goes on as it was, with files that no server has any more; so does the notice.
  await view.chooseIndicator("年末常住人口");
  await eventually(() => view.title.innerText()).toMatch(/^年末常住人口/);
  await chart(page, "ranking");
  expect([await release(), await alerts(), await view.notice.count()]).toEqual([before, 0, 1]);

  await press("撤销");
  await press("重新载入");
  await eventually(release).toContain(NEXT);
  await page.reload();
  await eventually(kept).toBe(1);
  await page.context().setOffline(true);
  await site.stop();
  await page.reload();
  await eventually(release).toContain(NEXT);
  expect(await view.notice.count()).toBe(0);
  expectNoThrow();
});
