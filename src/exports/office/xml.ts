import { escaped } from "../xml.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; what is undefined among the attributes is left out, and so is an element without content its end tag. */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const said = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`;
}

/** An element of charts, most of which hold one value. */
export function val(name: string, value: string | number): string {
  return tag(name, { val: value });
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
