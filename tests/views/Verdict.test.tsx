import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/report/blocks.ts";
import { Blocks } from "../../src/ui/blocks/BlockView.tsx";
import { renderInApp } from "../ui/render.tsx";

const TITLE = "地区生产总值 · 2022年 · 三区";

describe("the finding", () => {
  it.each([
    ["zh", "comparable", "✓", "可比：同期、同口径。"],
    ["zh", "caution", "!", "可比：同期、同口径。"],
    ["zh", "refuse", "×", "可比：同期、同口径。"],
    ["en", "caution", "!", "可比: 同期、同口径。"],
  ] as const)(
    "says title, sentence and verdict, not by colour alone (%s, %s)",
    (locale, level, mark, words) => {
      const blocks: readonly Block[] = [
        { kind: "finding", id: "finding", lead: TITLE, text: "天河居首。" },
        { kind: "verdict", id: "verdict", level, name: "可比", text: "同期、同口径。" },
      ];
      const { container } = renderInApp(<Blocks blocks={blocks} />, { locale });
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(TITLE);
      expect(screen.getByText("天河居首。").getAttribute("aria-live")).toBe("polite");
      const verdict = container.querySelector(`.verdict.${level}`);
      expect(verdict?.textContent).toBe(mark + words);
      expect(screen.getByText(mark).getAttribute("aria-hidden")).toBe("true");
    },
  );
});
