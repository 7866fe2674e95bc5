/** An element of XML as tests read it; names are without their prefixes. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

const TOKEN =
  /<\?[^>]*\?>|<!--.*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gs;

/** Reads XML strictly: what is not well formed fails with what was found. */
export function readXml(xml: string, where: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const fail = (what: string): never => {
    throw new Error(`${where}: ${what}`);
  };
  for (const [token, closed, opened, said = "", alone, text, stray] of xml.matchAll(TOKEN)) {
    const top = open.at(-1) ?? root;
    if (stray !== undefined) fail(`a stray < in ${top.name}`);
    if (text !== undefined) top.text += plain(text, fail);
    if (closed !== undefined && bare(closed) !== open.pop()?.name) fail(`${token} closes ${top.name}`);
    if (opened === undefined) continue;
    const pairs = [...said.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)];
    const names = pairs.map(([, name]) => name);
    if (new Set(names).size < names.length) fail(`${token} says an attribute twice`);
    const attributes = Object.fromEntries(
      pairs.map(([, name = "", value = ""]) => [name, plain(value, fail)] as const),
    );
    const element: Element = { name: bare(opened), attributes, children: [], text: "" };
    top.children.push(element);
    if (alone === "") open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) fail("not one whole element");
  return root.children[0] ?? root;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string, fail: (what: string) => never): string {
  return text.replace(
    /&(?:#(\d+);|(\w+);|)/g,
    (found, code: string | undefined, name: string | undefined) => {
      if (code !== undefined) return String.fromCodePoint(Number(code));
      return NAMED[name ?? ""] ?? fail(`${found} is no reference`);
    },
  );
}

function bare(name: string): string {
  return name.split(":").at(-1) ?? name;
}

/** Every element of a name below another, in order. */
export function all(from: Element, name: string): readonly Element[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The values or texts of all elements of a name. */
export function values(from: Element, name: string): readonly string[] {
  return all(from, name).map(({ attributes, text }) => attributes["val"] ?? text);
}
