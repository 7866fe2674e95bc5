import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { clipOf } from "../../src/exports/clip.ts";
import { EXPORTS, fileOf } from "../../src/exports/registry.ts";
import type { ExportFormat } from "../../src/exports/registry.ts";
import type { Taken } from "../../src/exports/types.ts";
import type { Block } from "../../src/report/blocks.ts";
import { blockOf } from "../../src/report/report.ts";
import { IDLE } from "./taken.ts";
import { takenAt } from "./verify/present.ts";

/** A made-up place of the single file on somebody's disk, whose folders are nobody's business. */
const FOLDER = "/C:/Users/made-up-reader/Desktop/区鉴.html";
const HASH = "#/compare?i=gdp&p=2022&r=2026-01-02_0badf00d";
const SECRETS = /file:|made-up-reader|Desktop/i;

/** Pictures of pixels need a browser, and hold what the drawn ones hold. */
const FORMATS = (Object.keys(EXPORTS) as ExportFormat[]).filter((format) => format !== "png");

/** Without the map, which needs a browser in a document, and with a link into the site in running text. */
async function local(): Promise<Taken> {
  const taken = await takenAt("#/compare?i=gdp&p=2022");
  const linked: Block = {
    kind: "note",
    id: "linked",
    text: [{ kind: "link", text: "画像", href: "#/area/440106" }],
  };
  const unmapped = (block: Block): readonly Block[] => {
    if (block.kind === "group") return [{ ...block, blocks: block.blocks.flatMap(unmapped) }];
    return block.kind === "chart" && block.plot.kind === "map" ? [] : [block];
  };
  const blocks = [...taken.report.blocks.flatMap(unmapped), linked];
  return { ...taken, report: { ...taken.report, blocks }, link: `file://${FOLDER}${HASH}` };
}

/** Everything that stands in a file, its archives unpacked. */
function textsIn(bytes: Uint8Array, name: string): readonly (readonly [string, string])[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [[name, strFromU8(bytes)]];
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => textsIn(part, `${name}/${path}`));
}

const unescaped = (text: string) =>
  text
    .replaceAll("&amp;", "&")
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

describe.each(FORMATS)("a file as %s from a page that was opened as a file", (format) => {
  it.each(["a block", "the whole report"])(
    "%s names no folder and says which view it is of",
    async (what) => {
      const taken = await local();
      const block = what === "a block" ? blockOf(taken.report, "ranking") : undefined;
      if (!block && !EXPORTS[format].ofReport) return;
      const { content } = await fileOf(format, taken, block, IDLE);
      const texts = textsIn(new Uint8Array(await new Blob([content]).arrayBuffer()), format);
      for (const [path, text] of texts) {
        expect(decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25")).match(SECRETS), path).toBeNull();
        // A link that leads nowhere is none.
        expect(
          text.match(/Target="#[^"]*" TargetMode="External"|xlink:href="#\/|<a [^>]*href="#/),
          path,
        ).toBeNull();
      }
      const all = texts.map(([, text]) => unescaped(text)).join("\n");
      expect(all).toContain(HASH);
      if (format !== "csv") expect(all).toMatch(/单文件版中的视图：/);
    },
  );
});

it("what is copied names no folder either", async () => {
  const taken = await local();
  const { html, text } = clipOf(taken, blockOf(taken.report, "ranking"));
  expect(html + text).not.toMatch(SECRETS);
  expect(html).not.toContain("<a ");
  expect(text).toContain(`单文件版中的视图：${HASH}`);
});
