import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { minutesText } from "../../src/exports/minutes.ts";
import type { MinutesFile } from "../../src/exports/minutes.ts";
import { writeMinutesWord } from "../../src/exports/word/minutes.ts";
import { textIn, xmlOf } from "./word-parts.ts";
import type { WordFile } from "./word-parts.ts";

/** A made-up talk; its figures are made up too. */
const FILE: MinutesFile = {
  deck: "虚构的演示",
  release: "2026-01-01 0badf00d",
  locale: "zh",
  minutes: {
    started: 0,
    notes: "请统计局核对<口径>\n\n下次会议再议",
    showings: [
      { slide: "gdp", from: 1000, to: 66_000 },
      { slide: "end", from: 66_000, to: 70_000 },
    ],
    slides: [
      {
        id: "gdp",
        number: 3,
        title: "虚构的指标",
        said: ["甲居首。", "谨慎比较：口径不同。"],
        sources: ["虚构的年鉴"],
        tables: [
          {
            title: "排名",
            columns: [
              { label: "地区", numeric: false },
              { label: "数值", numeric: true },
            ],
            rows: [
              ["甲", "1,234.5"],
              ["乙", "≥500"],
            ],
            more: 4,
          },
        ],
      },
      { id: "unseen", number: 4, title: "没有放映的一张", said: [], sources: [], tables: [] },
    ],
  },
};

const SAID = [
  "虚构的演示",
  "2026-01-01 0badf00d",
  "请统计局核对<口径>",
  "下次会议再议",
  "虚构的指标",
  "甲居首。",
  "谨慎比较：口径不同。",
  "1,234.5",
  "≥500",
  "另有4行未列出。",
  "虚构的年鉴",
  "1:05",
  "0:04",
];

describe("minutes of a talk", () => {
  let file: WordFile;
  beforeAll(async () => {
    const { content } = await writeMinutesWord(FILE);
    if (typeof content === "string") throw new Error("no archive");
    const bytes = new Uint8Array(await content.arrayBuffer());
    file = { bytes, parts: new Map(Object.entries(unzipSync(bytes))) };
  });

  it("say in Word and in text what was shown, for how long, and what was typed; nothing that was not shown", () => {
    const word = textIn(xmlOf(file, "word/document.xml"));
    const text = minutesText(FILE);
    expect(SAID.filter((said) => !word.includes(said))).toEqual([]);
    expect(SAID.filter((said) => !text.includes(said))).toEqual([]);
    expect(word + text).not.toContain("没有放映的一张");
  });

  it("keep a small table on one page: each row but the last stays with the next", () => {
    const [table = ""] = /<w:tbl>.*?<\/w:tbl>/s.exec(xmlOf(file, "word/document.xml")) ?? [];
    const rows = table.split("</w:tr>").slice(0, -1);
    expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual([true, true, false]);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false]);
  });

  it("are the same file each time", async () => {
    const { content } = await writeMinutesWord(FILE);
    expect(content instanceof Blob && new Uint8Array(await content.arrayBuffer())).toEqual(file.bytes);
  });

  it("say so where nothing was shown and nothing typed", () => {
    const text = minutesText({ ...FILE, minutes: { started: 0, showings: [], slides: [], notes: " \n" } });
    expect(text).toContain("没有放映。");
    expect(text).toContain("没有记录。");
  });
});
