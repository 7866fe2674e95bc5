import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** The module reads the page's address of the data when it is loaded. */
async function fetchingOf(manifest?: string) {
  document.head.innerHTML = manifest === undefined ? "" : `<link id="manifest" href="${manifest}">`;
  vi.resetModules();
  return import("../../src/app/fetching.ts");
}

const server = vi.fn<typeof fetch>();

beforeEach(() => {
  server.mockReset();
  vi.stubGlobal("fetch", server);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.head.innerHTML = "";
});

/** An answer that breaks off while it is read. */
function brokenOff(): Response {
  const answer = new Response("half");
  vi.spyOn(answer, "text").mockRejectedValue(new TypeError("network error"));
  return answer;
}

describe("a file of the data", () => {
  it.each([
    ["./data/manifest-1a2b.json", "manifest-1a2b.json", "./data/gdp.json"],
    ["https://cdn.example/d/m.json", "m.json", "https://cdn.example/d/gdp.json"],
    [undefined, "manifest.json", "data/gdp.json"],
  ])("lies beside the list of data that the page names (%s)", async (manifest, file, address) => {
    const { fetchText, MANIFEST_FILE } = await fetchingOf(manifest);
    server.mockResolvedValue(new Response("{}"));
    expect(MANIFEST_FILE).toBe(file);
    expect(await fetchText("gdp.json")).toEqual({ status: 200, text: "{}" });
    expect(server).toHaveBeenCalledExactlyOnceWith(address, {
      signal: expect.any(AbortSignal) as AbortSignal,
    });
  });

  it("comes with the status that the server gives", async () => {
    const { fetchText } = await fetchingOf();
    server.mockResolvedValue(new Response("Not found", { status: 404 }));
    expect(await fetchText("gdp.json")).toEqual({ status: 404, text: "Not found" });
  });

  it.each([
    ["cannot be reached", () => server.mockRejectedValue(new TypeError("Failed to fetch"))],
    ["breaks off", () => server.mockResolvedValue(brokenOff())],
  ])("is no answer where it %s", async (_, fail) => {
    const { fetchText } = await fetchingOf();
    fail();
    expect(await fetchText("gdp.json")).toBeUndefined();
  });

  it("is said to be without a network where the browser knows that there is none", async () => {
    const { fetchText } = await fetchingOf();
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    server.mockRejectedValue(new TypeError("Failed to fetch"));
    expect(await fetchText("gdp.json")).toBe("offline");
  });

  it.each([
    ["nothing answers", (late: Promise<never>) => server.mockReturnValue(late)],
    [
      "what answers does not end",
      (late: Promise<never>) => {
        const answer = new Response("half");
        vi.spyOn(answer, "text").mockReturnValue(late);
        return server.mockResolvedValue(answer);
      },
    ],
  ])("is late where %s in time", async (_, hang) => {
    const { fetchText } = await fetchingOf();
    const ending = new AbortController();
    const limit = vi.spyOn(AbortSignal, "timeout").mockReturnValue(ending.signal);
    // As fetch does when it is told to stop.
    const late = new Promise<never>((__, reject) => {
      ending.signal.addEventListener("abort", () => {
        reject(new DOMException("", "TimeoutError"));
      });
    });
    hang(late);
    const answer = fetchText("gdp.json");
    await Promise.resolve();
    ending.abort();
    expect(await answer).toBe("late");
    expect(limit).toHaveBeenCalledWith(30_000);
  });
});

describe("the page as the server gives it now", () => {
  it("is asked for past every cache", async () => {
    const { fetchPage } = await fetchingOf();
    server.mockResolvedValue(new Response("<title>区鉴</title>"));
    expect(await fetchPage()).toBe("<title>区鉴</title>");
    expect(server).toHaveBeenCalledExactlyOnceWith(window.location.href, { cache: "no-store" });
  });

  it.each([
    ["is gone", () => server.mockResolvedValue(new Response("Not found", { status: 404 }))],
    ["is refused", () => server.mockResolvedValue(new Response("", { status: 503 }))],
    ["cannot be reached", () => server.mockRejectedValue(new TypeError("Failed to fetch"))],
    ["breaks off", () => server.mockResolvedValue(brokenOff())],
  ])("is no answer where it %s", async (_, fail) => {
    const { fetchPage } = await fetchingOf();
    fail();
    expect(await fetchPage()).toBeUndefined();
  });
});
