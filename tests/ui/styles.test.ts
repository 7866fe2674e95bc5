import { beforeEach, describe, expect, it, vi } from "vitest";
import { codePart } from "../../src/ui/fetched.tsx";
import { askForMissingStyles, missingStyles, watchStyles } from "../../src/ui/styles.ts";

const HREF = "http://localhost/assets/view-1a2b3c4d.css";

watchStyles();

/** Stands for the network, which the tests' page has not: answers whoever asks for a style. */
let answer: "load" | "error";

beforeEach(() => {
  document.head.innerHTML = "";
  answer = "load";
  const append = document.head.append.bind(document.head);
  vi.spyOn(document.head, "append").mockImplementation((...nodes) => {
    append(...nodes);
    for (const node of nodes) if (node instanceof HTMLLinkElement) node.dispatchEvent(new Event(answer));
  });
  // The list outlives a test: what one left on it comes before the next.
  return async () => {
    answer = "load";
    await askForMissingStyles();
  };
});

/** A style as the bundler's loader asks for it. */
function asked(rel = "stylesheet"): void {
  const link = document.createElement("link");
  link.rel = rel;
  link.href = HREF;
  document.head.append(link);
}

const links = () => [...document.querySelectorAll("link")].map(({ href }) => href);

describe("a style that could not be fetched", () => {
  it("is known, and its element goes, so that it can be asked for again", () => {
    answer = "error";
    asked();
    expect([[...missingStyles()], links()]).toEqual([[HREF], []]);
  });

  it("is no script that was announced", () => {
    answer = "error";
    asked("modulepreload");
    expect([[...missingStyles()], links()]).toEqual([[], [HREF]]);
  });

  it("is not missing once it has come", async () => {
    answer = "error";
    asked();
    answer = "load";
    await askForMissingStyles();
    expect([[...missingStyles()], links()]).toEqual([[], [HREF]]);
  });

  it("stays missing as long as it does not come", async () => {
    answer = "error";
    asked();
    await askForMissingStyles();
    expect([[...missingStyles()], links()]).toEqual([[HREF], []]);
  });
});

describe("a part whose style could not be fetched", () => {
  /** As the bundler's loader does: a style that has been asked for once is taken for loaded. */
  function loader() {
    let first = true;
    return vi.fn(() => {
      if (!first) return Promise.resolve("view");
      first = false;
      asked();
      return answer === "error"
        ? Promise.reject(new Error("Unable to preload CSS"))
        : Promise.resolve("view");
    });
  }

  it("has not come without it, and comes with it", async () => {
    const load = loader();
    const part = codePart(load);
    answer = "error";
    await part.settled();
    expect(part.getState()).toEqual({ kind: "failed" });
    part.retry();
    await part.settled();
    expect([part.getState(), load.mock.calls.length]).toEqual([{ kind: "failed" }, 1]);
    answer = "load";
    part.retry();
    await part.settled();
    expect([part.getState(), links()]).toEqual([{ kind: "ready", value: "view" }, [HREF]]);
  });

  it("does not keep another part from coming", async () => {
    answer = "error";
    await codePart(loader()).settled();
    const other = codePart(() => Promise.resolve("other"));
    await other.settled();
    expect(other.getState()).toEqual({ kind: "ready", value: "other" });
  });
});
