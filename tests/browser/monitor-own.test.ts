import { afterAll, beforeAll, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { openSite } from "./harness.ts";
import type { Site } from "./harness.ts";
import { handOn } from "./hand.ts";
import { seldom } from "../extent.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

seldom(
  "a claim is picked and read both ways, and a threshold is kept, outlasts the page and refuses a broken file",
  async () => {
    const { page, trouble, close } = await site.visit("#/monitor?mv=claims");
    const { press } = handOn(page, "mouse");
    await press(page.getByRole("link", { name: "福田代建制政府投资项目数" }));
    await page.getByText("去尾取整才成立").first().waitFor();
    await page.getByText("宽读：不成立").first().waitFor();
    await press(page.getByRole("button", { name: "阈值", exact: true }));
    await press(page.getByRole("button", { name: "加一条规则" }));
    await press(page.getByText("界限%", { exact: true }));
    await page.keyboard.type("99");
    await press(page.getByRole("button", { name: "加上" }));
    await page.getByText("1条规则：越过阈值").first().waitFor();
    await page.goto(`${site.url}#/monitor?mv=thresholds`);
    await page.reload();
    await page.getByText("1条规则：越过阈值").first().waitFor();
    const broken = {
      name: "甲",
      severity: "loud",
      kind: "level",
      indicator: "gdp",
      side: "above",
      limit: 1,
      areas: [],
    };
    const choosing = page.waitForEvent("filechooser");
    await press(page.getByRole("button", { name: "导入规则" }));
    await (
      await choosing
    ).setFiles({
      name: "broken.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ kind: "qujian-thresholds", format: 1, rules: [broken] })),
    });
    await page.getByText("规则“甲”的“程度”不能用：loud").waitFor();
    await page.getByText("1条规则：越过阈值").first().waitFor();
    await press(page.getByRole("button", { name: /^修改：/ }));
    await page.getByLabel("界限%", { exact: true }).fill("-99");
    await press(page.getByRole("button", { name: "改好" }));
    await page.getByText("1条规则：越过阈值0处").first().waitFor();
    expect(await findings(page)).toEqual([]);
    expect(trouble.pageErrors).toEqual([]);
    await close();
  },
);

it("a target of one's own is kept and marked, outlasts the page, is put back after it was removed, and stays undone where that is undone", async () => {
  const { page, trouble, close } = await site.visit("#/monitor");
  const { press } = handOn(page, "mouse");
  await press(page.getByRole("button", { name: "加自有目标" }));
  for (const [label, text] of [
    ["谁定的", "编造的局"],
    ["目标值亿元", "1"],
    ["目标时间", "2030年"],
  ] as const) {
    await press(page.getByRole("form").getByText(label, { exact: true }));
    await page.keyboard.type(text);
  }
  expect(await findings(page)).toEqual([]);
  await press(page.getByRole("button", { name: "加上" }));
  const row = page.getByRole("row").filter({ hasText: "自有 · 编造的局" });
  await row.waitFor();
  await page.goto(`${site.url}#/monitor`);
  await page.reload();
  await row.waitFor();
  await press(page.getByRole("button", { name: /^删去自有目标：/ }));
  await row.waitFor({ state: "detached" });
  await press(page.getByRole("button", { name: "放回去" }));
  await row.waitFor();
  await press(page.getByRole("button", { name: "撤销", exact: true }));
  await row.waitFor({ state: "detached" });
  await page.goto(`${site.url}#/monitor`);
  await page.reload();
  await page.getByRole("button", { name: "加自有目标" }).waitFor();
  expect(await row.count()).toBe(0);
  expect(trouble.pageErrors).toEqual([]);
  await close();
});

it("in English a target and a limit are typed in the unit that the page prints, and come back so", async () => {
  const { page, close } = await site.visit("#/monitor?l=en", { locale: "en-GB" });
  const { press } = handOn(page, "mouse");
  const form = page.getByRole("form");
  await press(page.getByRole("button", { name: "Add a target of your own" }));
  for (const [label, text] of [
    ["Set by", "a made-up bureau"],
    ["Targetbillion yuan", "701.5"],
    ["Due", "2030"],
  ] as const) {
    await press(form.getByText(label, { exact: true }));
    await page.keyboard.type(text);
  }
  await press(page.getByRole("button", { name: "Add it", exact: true }));
  await page.getByRole("row").filter({ hasText: "a made-up bureau" }).getByText("701.5").first().waitFor();
  await press(page.getByRole("button", { name: /^Edit: / }));
  expect(await form.getByLabel("Targetbillion yuan", { exact: true }).inputValue()).toBe("701.5");
  await page.goto(`${site.url}#/monitor?mv=thresholds&l=en&mr=warn~level~gdp~below~7015~~`);
  await press(page.getByRole("button", { name: /^Edit: / }));
  expect(await form.getByLabel("Limitbillion yuan", { exact: true }).inputValue()).toBe("701.5");
  await close();
});
