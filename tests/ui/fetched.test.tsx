import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fetched } from "../../src/ui/fetched.tsx";
import { renderInApp } from "./render.tsx";

function Part({ name }: { readonly name: string }) {
  return <p>part {name}</p>;
}

describe("a part whose code is fetched", () => {
  it("shows once it has come, and at once the next time", async () => {
    const Fetched = fetched(() => Promise.resolve(Part));
    const { unmount } = renderInApp(<Fetched name="one" />);
    expect(await screen.findByText("part one")).toBeTruthy();
    unmount();
    renderInApp(<Fetched name="two" />);
    expect(screen.getByText("part two")).toBeTruthy();
  });

  it("says when it has not come, and shows when a retry brings it", async () => {
    let broken = true;
    const load = () => (broken ? Promise.reject(new Error("404")) : Promise.resolve(Part));
    const Fetched = fetched(load);
    const { user } = renderInApp(<Fetched name="one" />);
    expect((await screen.findByRole("alert")).textContent).toContain("未能读取这一部分的程序");
    broken = false;
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByText("part one")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
