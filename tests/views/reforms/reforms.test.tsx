import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FetchText } from "../../../src/data/load.ts";
import { ViewFrame } from "../../../src/app/ViewFrame.tsx";
import { createReader } from "../../../src/state/reader.ts";
import { createResources } from "../../../src/state/resources.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { App, useFilters, useResources } from "../../../src/ui/context.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { view } from "../../../src/views/reforms/view.ts";
import { bundle, library } from "../../reform-shelf.ts";

const ALL_CASES = new RegExp(`共${String(library.reforms.length)}个案例`);

function files(broken: readonly string[] = []): FetchText {
  return (file) => {
    const text = broken.some((name) => file.startsWith(name)) ? undefined : bundle.files.get(file);
    return Promise.resolve(text === undefined ? { status: 404, text: "" } : { status: 200, text });
  };
}

function Page() {
  const stock = useResources((state) => state.stock);
  const filters = useFilters();
  return stock ? <ViewFrame id="reforms" view={view} filters={filters} stock={stock} /> : null;
}

async function show(link: string, fetchText: FetchText = files()) {
  const store = createAppStore(ADDRESS, ADDRESS.decode(link).filters);
  const resources = createResources((file) => fetchText(file), bundle.manifestFile);
  await resources.start();
  render(
    <App value={{ store, address: ADDRESS, resources, reader: createReader(), firstView: new Map() }}>
      <Page />
    </App>,
  );
  return store;
}

beforeEach(() => {
  vi.stubGlobal("scrollTo", vi.fn());
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The drawer's own code comes first when it is opened. */
const SLOW = { timeout: 20_000 };

describe("the reform view", () => {
  it("says which file failed, and goes on when it is tried again", async () => {
    const broken = ["reforms-"];
    await show("#/reforms", (file) => files(broken)(file));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/未能读取改革案例.*404/);
    broken.length = 0;
    await userEvent.click(within(alert).getByRole("button", { name: "重试" }));
    expect(await screen.findByText(ALL_CASES)).toBeTruthy();
  });

  it("offers all cases where none meets the filters", async () => {
    const store = await show("#/reforms?q=qqqq&rf=law");
    await userEvent.click(await screen.findByRole("link", { name: "显示全部案例" }));
    expect(store.filters()).toMatchObject({ query: "", reformFields: [] });
  });

  it("names what a link asks for and the library does not hold", async () => {
    const store = await show("#/reforms/no-such-case?rp=no-such-practice");
    await screen.findByText(ALL_CASES);
    expect(store.getState().notices).toEqual([
      {
        problems: [
          { key: "s", text: "no-such-case" },
          { key: "rp", text: "no-such-practice" },
        ],
      },
    ]);
    expect(store.filters().item).toBeUndefined();
  });

  it("opens the origin of a figure with literal, line, source and period basis", async () => {
    await show("#/reforms/a4-approval-bureau");
    await userEvent.click((await screen.findAllByRole("button", { name: /^38项/ }))[0] as HTMLElement);
    await screen.findByText("广州开发区政策研究室", undefined, SLOW);
    const drawer = screen.getByRole("complementary");
    for (const words of ["38项", "18", "广州开发区政策研究室", /原文未注明时点/])
      expect(within(drawer).getAllByText(words).length).toBeGreaterThan(0);
  });

  it("shows a derived figure with its arithmetic and the origin of each operand", async () => {
    await show("#/reforms/a4-approval-service-system");
    await userEvent.click((await screen.findAllByRole("button", { name: /^−88\.2%/ }))[0] as HTMLElement);
    await screen.findByText("110个工作日", { selector: "aside *" }, SLOW);
    const drawer = screen.getByRole("complementary");
    expect(drawer.textContent).toContain("(13工作日 ÷ 110工作日 − 1) × 100 → −88.2%");
  });

  it("keeps scores in memory where storing is forbidden, and says so", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    await show("#/reforms/th-one-seal");
    await userEvent.selectOptions(await screen.findByLabelText("创新立意"), "7");
    expect(screen.getByRole("alert").textContent).toContain("不允许保存");
    expect(screen.getByLabelText<HTMLSelectElement>("创新立意").value).toBe("7");
  });
});
