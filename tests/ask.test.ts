import { describe, expect, it } from "vitest";
import { resolve } from "../src/app/ask/resolve.ts";
import type { Answer, Door } from "../src/app/ask/resolve.ts";
import { reopen } from "../src/app/reopen.ts";
import { libraryOf } from "../src/data/library.ts";
import { emptyStock } from "../src/data/stock.ts";
import { answersTo } from "../src/state/ask/answers.ts";
import type { Knowledge } from "../src/state/ask/answers.ts";
import { createReader } from "../src/state/reader.ts";
import { createResources } from "../src/state/resources.ts";
import { bundled, data } from "./fixture.ts";
import { fetchBuilt } from "./loaded.ts";
import { library } from "./reform-shelf.ts";
void libraryOf;
const Q = (process.env["Q"] ?? "").split("|");
const { manifest } = bundled.bundle;
const resources = createResources(fetchBuilt, "", emptyStock(manifest));
const reader = createReader();
const door: Door = {
  reopen: (link) => reopen(link, undefined, resources, reader),
  stock: () => resources.getState().stock ?? emptyStock(manifest),
};
const knowledge: Knowledge = { manifest, areas: data.areas, library, year: 2026 };
describe("x", () => {
  it("y", async () => {
    for (const q of Q) {
      const { rows, notes } = answersTo(q, knowledge);
      console.log("# " + q);
      for (const n of notes) console.log("   ! " + n.zh);
      for (const r of rows.slice(0, 2)) {
        const a: Answer = await resolve(r, "zh", door);
        console.log("   > " + a.link + "\n     " + (a.said?.title ?? "FAILED") + "\n     " + (a.said?.sentence ?? "") + "\n     [" + (a.said?.verdict?.name ?? "") + "] " + (a.said?.sources ?? "").slice(0, 60) + "\n     ~" + a.notes.join("~") + " + " + a.others.map((o) => o.text).join(" + "));
      }
    }
    expect(1).toBe(1);
  });
});
