import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Family } from "../../src/core/period.ts";
import type { Period } from "../../src/core/types.ts";
import type { Locale } from "../../src/i18n/text.ts";
import type { PeriodFilter } from "../../src/state/chosen.ts";
import { PeriodControl } from "../../src/ui/pickers/PeriodControl.tsx";
import { renderInApp } from "./render.tsx";

const PERIODS = ["2019", "2020", "2021", "2022", "2021-01/2021-06"] as readonly string[] as readonly Period[];
const at = (period: string): PeriodFilter => ({ kind: "period", period: period as Period });

/** What the newest common year comes to. */
const COMMON = { kind: "period", period: "2020" as Period } as const;

afterEach(() => {
  vi.useRealTimers();
});

/** A control whose changes come back to it, with a record of them. */
function show(
  start: PeriodFilter,
  locale: Locale = "zh",
  periods = PERIODS,
  bestOf: (family: Family) => Period | undefined = () => undefined,
) {
  const changes: (readonly [PeriodFilter, "step" | "amend"])[] = [];
  const control = (when: PeriodFilter) => {
    const shown = when.kind === "common" ? COMMON : when;
    return (
      <PeriodControl
        periods={periods}
        when={when}
        shown={shown}
        locale={locale}
        bestOf={bestOf}
        onChange={onChange}
      />
    );
  };
  function onChange(when: PeriodFilter, how: "step" | "amend"): void {
    changes.push([when, how]);
    rendered.rerender(control(when));
  }
  const rendered = renderInApp(control(start));
  return { ...rendered, changes };
}

const slider = () => screen.getByRole<HTMLInputElement>("slider");

describe.each([
  ["zh", "时期", "2021年", "播放", "停止", "最近可得", "最近共同年份"],
  ["en", "Period", "2021", "Play", "Stop", "Latest available", "Newest common year"],
] as const)("the period control (%s)", (locale, name, year, play, stop, latest, common) => {
  it("is a slider over the periods that exist, and says where it stands", () => {
    show(at("2021"), locale);
    expect(slider().getAttribute("aria-label")).toBe(name);
    expect(slider().getAttribute("aria-valuetext")).toBe(year);
    expect([slider().min, slider().max, slider().value]).toEqual(["0", "3", "2"]);
    expect(screen.getByRole("status").textContent).toBe(year);
  });

  it("plays to the last period as one step and stops", () => {
    vi.useFakeTimers();
    const { changes } = show(at("2019"), locale);
    fireEvent.click(screen.getByRole("button", { name: play }));
    expect(screen.getByRole("button", { name: stop })).toBeTruthy();
    for (const _ of PERIODS) act(() => void vi.advanceTimersToNextTimer());
    expect(changes).toEqual([
      [at("2020"), "step"],
      [at("2021"), "amend"],
      [at("2022"), "amend"],
    ]);
    expect(screen.getByRole("button", { name: play })).toBeTruthy();
  });

  it("shows the latest of each area and comes back to a period", () => {
    const { changes } = show(at("2021"), locale);
    const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: latest });
    fireEvent.click(box());
    expect(changes.at(-1)).toEqual([{ kind: "latest", family: "year" }, "step"]);
    expect(box().checked).toBe(true);
    expect(screen.getByRole("status").textContent).toBe(latest);
    fireEvent.click(box());
    expect(changes.at(-1)).toEqual([at("2022"), "step"]);
  });

  it("shows the newest common year, says which it is, and comes back to it as a year", () => {
    const { changes } = show(at("2022"), locale);
    const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: common });
    fireEvent.click(box());
    expect(changes.at(-1)).toEqual([{ kind: "common" }, "step"]);
    expect(box().checked).toBe(true);
    expect(screen.getByRole("status").textContent).toBe(year.replace("2021", "2020"));
    expect(slider().value).toBe("1");
    fireEvent.click(box());
    expect(changes.at(-1)).toEqual([at("2020"), "step"]);
  });
});

describe("the period control", () => {
  it("starts from the first period when it plays from the last", () => {
    const { changes } = show(at("2022"));
    fireEvent.click(screen.getByRole("button", { name: "播放" }));
    expect(changes).toEqual([[at("2019"), "step"]]);
  });

  it("stops at once when asked", () => {
    vi.useFakeTimers();
    const { changes } = show(at("2019"));
    fireEvent.click(screen.getByRole("button", { name: "播放" }));
    fireEvent.click(screen.getByRole("button", { name: "停止" }));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(changes).toEqual([[at("2020"), "step"]]);
  });

  it("makes a key a step, and a drag one step that continues", () => {
    const { changes } = show(at("2019"));
    fireEvent.keyDown(slider(), { key: "ArrowRight" });
    fireEvent.input(slider(), { target: { value: "1" } });
    fireEvent.pointerUp(slider());
    fireEvent.input(slider(), { target: { value: "2" } });
    fireEvent.input(slider(), { target: { value: "3" } });
    fireEvent.pointerUp(slider());
    expect(changes.map(([when]) => when)).toEqual([at("2020"), at("2021"), at("2022")]);
    expect(changes.map(([, how]) => how)).toEqual(["step", "step", "amend"]);
  });

  it("offers the kinds of period where there are several, and takes the last of one", () => {
    const { changes } = show(at("2021"));
    const kinds = screen.getByRole<HTMLSelectElement>("combobox", { name: "期间类型" });
    expect([...kinds.options].map(({ text }) => text)).toEqual(["年度", "1—6月"]);
    fireEvent.change(kinds, { target: { value: kinds.options[1]?.value } });
    expect(changes).toEqual([[at("2021-01/2021-06"), "step"]]);
    expect(slider().disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "播放" }).disabled).toBe(true);
  });

  it("takes that in which a kind has most to show, where that is known", () => {
    const { changes } = show(at("2021-01/2021-06"), "zh", PERIODS, (family) =>
      PERIODS.find((period) => family === "year" && period === "2020"),
    );
    const kinds = screen.getByRole<HTMLSelectElement>("combobox", { name: "期间类型" });
    fireEvent.change(kinds, { target: { value: "year" } });
    expect(changes).toEqual([[at("2020"), "step"]]);
  });

  it("offers no kinds where there is one", () => {
    show(at("2021"), "zh", PERIODS.slice(0, 4));
    expect(screen.queryByRole("combobox")).toBeNull();
  });
});
