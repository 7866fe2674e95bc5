import { describe, expect, it } from "vitest";
import { findings } from "./axe.ts";
import { handOn } from "./hand.ts";
import { visitsOf } from "./visits.ts";
import { seldom } from "../extent.ts";

const open = visitsOf((page) => page.locator(".card-table").first().waitFor());

describe("the monitoring", () => {
  it("opens a target's origin by the mouse, and another section by keys", async () => {
    const page = await open("#/monitor");
    const hand = handOn(page, "mouse");
    await page.getByRole("heading", { level: 1, name: "监测 · 目标 · 三区" }).waitFor();
    await hand.press(page.getByRole("button", { name: "≈5%" }).first());
    const drawer = page.getByRole("complementary", { name: "数据出处" });
    await drawer.getByText("香港商报").first().waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "时效与责任" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "逾期的指标" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#/monitor?mv=freshness");
    // A first opening of this section alone has the same figures as one that came from another.
    const said = await page.locator(".finding").innerText();
    const alone = await open("#/monitor?mv=freshness");
    expect(await alone.locator(".finding").innerText()).toBe(said);
  });

  seldom(
    "is read on a narrow screen as it is, the page for a meeting too, and axe finds nothing",
    async () => {
      const page = await open("#/monitor?mv=meeting", { width: 390, height: 844, theme: "dark" });
      await page.getByRole("heading", { name: "▼ 落后" }).waitFor();
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      // No table goes on beyond the edge, where its states would not be seen.
      const beyond = () =>
        page
          .locator(".table-scroll")
          .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
      expect(await beyond()).toBe(0);
      // A head that comes again on the next sheet is drawn where it holds no box of a button.
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => (document.documentElement.dataset["paper"] = "upright"));
      const boxes = await page
        .locator("th button")
        .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0));
      expect(boxes).toEqual([]);
    },
  );

  it("leads to the entry that keeps a claim from being looked into, and takes it once it is a number", async () => {
    const page = await open("#/monitor?mv=claims");
    const hand = handOn(page, "mouse");
    const fields = page.locator(".claims-fields");
    const start = fields.getByRole("textbox", { name: "原来" });
    const end = fields.getByRole("textbox", { name: "后来" });
    await start.fill("十几");
    await end.fill("300");
    await hand.press(fields.getByRole("button", { name: "核对" }));
    expect(await start.evaluate((one) => one === document.activeElement)).toBe(true);
    await fields.getByText("这里要填一个数").waitFor();
    expect(new URL(page.url()).hash).toBe("#/monitor?mv=claims");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("19");
    await page.keyboard.press("Enter");
    await page.waitForURL(/mc=/);
  });
});
