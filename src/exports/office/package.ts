import { strToU8 } from "fflate";
import { escaped } from "../xml.ts";
import { tag, XML_HEAD } from "./xml.ts";
import { rewrite } from "./zip.ts";

type Files = Map<string, Uint8Array>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
/** The kinds of relationships that we add, by the last word of their address. */
export type RelationshipKind =
  | "chart"
  | "package"
  | "drawing"
  | "hyperlink"
  | "custom-properties"
  | "chartUserShapes";

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const USER_SHAPES_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml";
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

/** Adds a part with its type. */
export function addPart(parts: Files, path: string, content: string | Uint8Array, type: string): void {
  parts.set(path, typeof content === "string" ? strToU8(content) : content);
  const override = tag("Override", { PartName: `/${path}`, ContentType: type });
  rewrite(parts, TYPES, (xml) =>
    xml.includes(`"/${path}"`) ? xml : xml.replace("</Types>", `${override}</Types>`),
  );
}

/** Makes one part lead to another, or to an address, and returns the name of the relationship. */
export function relate(parts: Files, from: string, kind: RelationshipKind, target: string): string {
  const path = from.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
  if (!parts.has(path))
    parts.set(path, strToU8(XML_HEAD + `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`));
  let id = "";
  rewrite(parts, path, (xml) => {
    const taken = [...xml.matchAll(/\bId="rId(\d+)"/g)].map(([, number]) => Number(number));
    id = `rId${String(Math.max(0, ...taken) + 1)}`;
    const attributes = { Id: id, Type: `${OFFICE}/relationships/${kind}`, Target: target };
    const mode = kind === "hyperlink" ? { TargetMode: "External" } : {};
    return xml.replace(
      "</Relationships>",
      `${tag("Relationship", { ...attributes, ...mode })}</Relationships>`,
    );
  });
  return id;
}

/** Writes a text into the file's own properties, where other programs leave it alone. */
export function setProperty(parts: Files, name: string, value: string): void {
  const property = tag(
    "property",
    { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: 2, name },
    `<vt:lpwstr>${escaped(value)}</vt:lpwstr>`,
  );
  const spaces = { xmlns: `${OFFICE}/custom-properties`, "xmlns:vt": `${OFFICE}/docPropsVTypes` };
  addPart(parts, "docProps/custom.xml", XML_HEAD + tag("Properties", spaces, property), CUSTOM_TYPE);
  relate(parts, "", "custom-properties", "docProps/custom.xml");
}
