import { describe, expect, it } from "vitest";
import { releaseCheck } from "../../src/app/release.ts";

type Names = { readonly script?: string; readonly manifest?: string };

function html({ script = "./assets/index-1.js", manifest = "./data/manifest-1.json" }: Names = {}): string {
  return `<!doctype html><head><link id="manifest" rel="preload" href="${manifest}"><script>0</script>
    <script type="module" crossorigin src="${script}"></script></head><body></body>`;
}

const page = (text: string) => new DOMParser().parseFromString(text, "text/html");
const ours = page(html());

describe("whether the site has been released anew", () => {
  it.each<[string, string | undefined, boolean]>([
    ["the same page is the same release", html(), false],
    ["another script is another release", html({ script: "./assets/index-2.js" }), true],
    ["another list of data is another release", html({ manifest: "./data/manifest-2.json" }), true],
    ["no answer says nothing", undefined, false],
    ["an empty answer says nothing", "", false],
    [
      "a page that is not this site's says nothing",
      "<title>Log in</title><script src='a.js'></script>",
      false,
    ],
    ["half a page says nothing", html().slice(0, html().indexOf("<script>0")), false],
  ])("%s", async (_, now, expected) => {
    expect(await releaseCheck(ours, () => Promise.resolve(now))()).toBe(expected);
  });

  it("nobody can say of a page that names none, as while one develops", async () => {
    const nameless = page("<script type='module' src='/src/main.tsx'></script>");
    expect(await releaseCheck(nameless, () => Promise.resolve(html()))()).toBe(false);
  });

  it("is seen from the page as it was opened, whatever becomes of it", async () => {
    const opened = page(html());
    const check = releaseCheck(opened, () => Promise.resolve(html()));
    opened.querySelector("#manifest")?.remove();
    expect(await check()).toBe(false);
  });

  it("is asked once by all that fail together, and anew by who fails later", async () => {
    const answers = [html(), html({ script: "./assets/index-2.js" })];
    let asked = 0;
    const check = releaseCheck(ours, () => Promise.resolve(answers[asked++]));
    expect(await Promise.all([check(), check(), check()])).toEqual([false, false, false]);
    expect(asked).toBe(1);
    expect(await check()).toBe(true);
    expect(asked).toBe(2);
  });

  it("can be asked again after asking has broken", async () => {
    const answers = [Promise.reject(new Error("broken")), Promise.resolve(html({ script: "./b.js" }))];
    const check = releaseCheck(ours, () => answers.shift() ?? Promise.resolve(undefined));
    await expect(check()).rejects.toThrow("broken");
    expect(await check()).toBe(true);
  });
});
