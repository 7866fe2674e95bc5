import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/exports/report.ts";
import { Verdict } from "../../src/views/compare/Verdict.tsx";
import { renderInApp } from "../ui/render.tsx";

const REPORT: Report = {
  title: "地区生产总值 · 2022年 · 三区",
  sentence: "天河居首。",
  verdict: { level: "comparable", name: "可比", text: "同期、同口径。" },
  sections: [],
  table: { title: "数据表", columns: [], rows: [] },
  sources: "",
  release: { id: "", date: "" },
};

describe("the finding", () => {
  it.each([
    ["zh", "comparable", "✓", "可比：同期、同口径。"],
    ["zh", "caution", "!", "可比：同期、同口径。"],
    ["zh", "refuse", "×", "可比：同期、同口径。"],
    ["en", "caution", "!", "可比: 同期、同口径。"],
  ] as const)(
    "says title, sentence and verdict, not by colour alone (%s, %s)",
    (locale, level, mark, words) => {
      const report = { ...REPORT, verdict: { ...REPORT.verdict, level } };
      const { container } = renderInApp(<Verdict report={report} />, { locale });
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(REPORT.title);
      expect(screen.getByText("天河居首。").getAttribute("aria-live")).toBe("polite");
      const verdict = container.querySelector(`.verdict.${level}`);
      expect(verdict?.textContent).toBe(mark + words);
      expect(screen.getByText(mark).getAttribute("aria-hidden")).toBe("true");
    },
  );
});
