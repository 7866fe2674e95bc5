import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { readMended } from "../../src/app/mending.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { emptyStock } from "../../src/data/stock.ts";
import { flatBlocks } from "../../src/report/report.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Patch } from "../../src/state/store.ts";
import { ADDRESS, VIEW_IDS, VIEWS } from "../../src/views/registry.ts";
import { changedText, chances, NASTY, whole } from "../chances.ts";
import type { Chances } from "../chances.ts";
import { bundled } from "../fixture.ts";
import { IN_FULL } from "../extent.ts";
import { loadedFor } from "../loaded.ts";
import { noticeOf } from "../notice.ts";
import { FILTERS } from "./any-filters.ts";

const { manifest } = bundled.bundle;
const KEYS = FILTERS.map(([, { key }]) => key);

/** Links that say much; what is put into one is often what another says. */
const LINKS: readonly string[] = [
  "#/compare",
  "#/compare?i=gdp&a=440106.440112.440304~%E4%B8%89%E5%8C%BA&h=440106.440304&p=2022&f=2019&m=growth&l=en",
  "#/compare?i=rd-expenditure&a=gz&p=latest.year&m=index&b=2016&c=manual&k=-1.5_0_10&g=tiles",
  "#/compare?p=2022&y=spread.years.basis&m=area&n=10&a=all&x=resident-population",
  "#/area/440106?vs=440112&a=peers.form-440106",
  "#/area/440300-dapeng",
  "#/overview?a=sz&p=2022",
  "#/reforms/th-one-seal?rl=effects&ra=440112.440106&rf=approval&rz=hetao&q=%E7%AB%A0",
  "#/reforms?rl=timeline",
  "#/data/indicators?s=gdp&q=%E5%B9%BF%E5%B7%9E",
  "#/data/conflicts?v=rounding",
  "#/index?a=gz&xi=gdp!head!h40~gdp!area!60&xp=2022&xn=rank&xa=geometric&xw=3",
];

function fuzzed(luck: Chances): string {
  const { below, oneOf } = luck;
  let link = oneOf(LINKS);
  const parts = LINKS.flatMap((one) => one.split(/[?&]/).slice(1));
  for (let change = 0; change <= below(3); change += 1) {
    const join = link.includes("?") ? "&" : "?";
    const kind = below(5);
    if (kind === 0) link += join + oneOf(parts);
    else if (kind === 1) link += `${join}${oneOf(KEYS)}=${oneOf(NASTY)}`;
    else if (kind === 2) link += `${join}${oneOf(KEYS)}=${encodeURIComponent(whole(oneOf(NASTY)))}`;
    else if (kind === 3) link = link.replace(/^#\/\w+/, `#/${oneOf([...VIEW_IDS, oneOf(NASTY)])}`);
    else link = changedText(link, luck);
  }
  return link;
}

/** What the address of a page comes to once the data are there, and what of it could not be used. */
function read(link: string) {
  const { filters, problems } = ADDRESS.decode(link);
  const settled = ADDRESS.settle(filters, { manifest });
  return { filters: settled.filters, said: filters, problems: [...problems, ...settled.problems] };
}

/** The parts of a link after its path; of those with one key the last, which is the one that holds. */
function partsOf(link: string): ReadonlyMap<string, string> {
  const [, query = ""] = link.replace(/^#/, "").split(/\?(.*)/s);
  const parts = query.split("&").filter((part) => part !== "");
  return new Map(parts.map((part) => part.split(/=(.*)/s)).map(([key = "", raw = ""]) => [key, raw]));
}

/** Whether a filter now says what a part of a link says. */
function isTaken([key, raw]: readonly [string, string], filters: object): boolean {
  const [name, entry] = FILTERS.find(([, one]) => one.key === key) ?? [];
  if (name === undefined || entry === undefined) return false;
  let text: string;
  try {
    text = decodeURIComponent(raw);
  } catch {
    return false;
  }
  const parsed = entry.codec.read(text);
  return (
    parsed !== "invalid" && entry.codec.write(parsed.valid) === entry.codec.write(Reflect.get(filters, name))
  );
}

describe("a link that was changed on its way", () => {
  it("opens a view that has a link of its own, and each part of it is taken or named", () => {
    const luck = chances(14);
    const wrong: unknown[] = [];
    for (let count = 0; count < 10_000; count += 1) {
      const link = fuzzed(luck);
      const { filters, said, problems } = read(link);
      const again = read(ADDRESS.encode(filters));
      const isWhole = isDeepStrictEqual(again.filters, filters) && again.problems.length === 0;
      const named = new Set(problems.map(({ key }) => key));
      const silent = [...partsOf(link)].filter((part) => !isTaken(part, said) && !named.has(part[0]));
      if (!isWhole || silent.length > 0) wrong.push({ link, filters, again, silent });
    }
    expect(wrong).toEqual([]);
  });

  it("is mended without harm, and what of it is still wrong is said in a few words", () => {
    const luck = chances(15);
    for (let count = 0; count < 300; count += 1) {
      const { problems } = readMended(fuzzed(luck));
      if (problems.length === 0) continue;
      for (const locale of LOCALES) {
        const text = noticeOf(problems, locale);
        expect(text.length).toBeGreaterThan(10);
        expect(text.length).toBeLessThan(2000);
      }
    }
  });

  it("has a report, whose blocks can be told apart", async () => {
    const luck = chances(16);
    await Promise.all(VIEW_IDS.map((id) => VIEWS[id].code.settled()));
    let stock = emptyStock(manifest);
    for (let count = 0; count < (IN_FULL ? 3000 : 15); count += 1) {
      const link = fuzzed(luck);
      const { filters } = read(link);
      const code = VIEWS[filters.view].code.getState();
      if (code.kind !== "ready") throw new Error(`no code of ${filters.view}`);
      stock = await loadedFor(code.value, filters, stock);
      const address = (patch: Patch) => ADDRESS.link(filters, patch);
      const { title, blocks } = code.value.report(filters, { stock, sheet: EMPTY_SHEET, address });
      const ids = flatBlocks(blocks).map(({ id }) => id);
      expect([link, title === "", ids.length - new Set(ids).size]).toEqual([link, false, 0]);
    }
  });
});
