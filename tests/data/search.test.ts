import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchOver } from "../../src/data/search.ts";
import type { Words } from "../../src/data/search.ts";

/** Made-up records. */
const RECORDS: readonly (Words & { readonly id: string })[] = [
  { id: "growth", names: ["一般公共预算收入增速", "Growth of general public budget revenue"] },
  {
    id: "revenue",
    names: [
      "一般公共预算收入",
      "General public budget revenue",
      "yibangonggongyusuanshouru\nybggyssr\nfiscal",
    ],
  },
  { id: "rd", names: ["研究与试验发展（R&D）经费", "R&D expenditure"] },
  { id: "moved", names: ["户籍迁入人口", "Registered migrants, inward"] },
  { id: "440106", names: ["天河区", "Tianhe", "440106"] },
  { id: "seals", names: ["印章管理"], text: "一枚印章管审批\n一般" },
];

const search = searchOver(RECORDS, (record) => record);
const found = (query: string) => search(query).map(({ id }) => id);

describe("the search of lists", () => {
  it.each([
    ["一般公共预算收入", ["revenue", "growth"]],
    ["　一般　公共 预算、收入 ", ["revenue", "growth"]],
    ["一般公共預算收入", ["revenue", "growth"]],
    ["ＹＢＧＧ", ["revenue"]],
    ["fiscal", ["revenue"]],
    ["revenue budget", ["growth", "revenue"]],
    // "Inward" holds these letters, and is not what is asked for.
    ["r d", ["rd"]],
    ["R&D", ["rd"]],
    ["ＲＤ經費", ["rd"]],
    ["exp", ["rd"]],
    ["end", []],
    ["evenue", ["growth", "revenue"]],
    // The initials of a part of a name, and a code from its middle.
    ["ggys", ["revenue"]],
    ["gys", ["revenue"]],
    ["106", ["440106"]],
    ["研究與試驗發展", ["rd"]],
    ["440106", ["440106"]],
    ["天 河", ["440106"]],
    ["管审批", ["seals"]],
    ["一般", ["growth", "revenue", "seals"]],
    ["一般公工预算", ["growth", "revenue"]],
    ["公共算收入", ["growth", "revenue"]],
    ["Tianhee", ["440106"]],
    ["tiamhe", ["440106"]],
    ["天荷", []],
    ["全无此物", []],
  ])("%s finds %j", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each(["", "  "])("lists all in their order where nothing is asked (%j)", (query) => {
    expect(search(query)).toEqual(RECORDS);
  });

  it("finds every record by each of its names, and by each with one sign changed", () => {
    const named = RECORDS.flatMap(({ id, names }) =>
      names.flatMap((name) => name.split("\n")).map((name) => ({ id, name })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.nat(), ({ id, name }, at) => {
        expect(found(name)[0]).toBe(id);
        const signs = Array.from(name);
        if (signs.length < 6) return;
        signs[at % signs.length] = "々";
        expect(found(signs.join(""))).toContain(id);
      }),
    );
  });
});
