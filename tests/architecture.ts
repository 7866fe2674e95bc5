import { dirname, join } from "node:path/posix";
import ts from "typescript";

/** A folder imports from itself and from what stands to its left. */
export const LAYERS = [
  "core",
  "i18n",
  "data",
  "charts",
  "explain",
  "report",
  "exports",
  "state",
  "ui",
  "views",
  "app",
] as const;
type Layer = (typeof LAYERS)[number];

/** Rooms beside the line, with the layer whose place they share: nothing of the page imports them at once. */
const BESIDE = { curate: "data" } as const satisfies Record<string, Layer>;
/** The build: it imports any layer, and none imports it. */
const BUILD = "pipeline";
type Room = Layer | keyof typeof BESIDE | typeof BUILD;

type PackageRule = {
  readonly name: string;
  /** The only files that may load the package; its types are free for the whole layer. */
  readonly only?: string | readonly string[];
  /** Loaded when asked for, so that nobody pays for it before. */
  readonly dynamic?: true;
};

const REACT: readonly PackageRule[] = [
  { name: "react" },
  { name: "react-dom" },
  { name: "zustand" },
  { name: "echarts-for-react", only: "src/ui/Picture.tsx" },
];

const PACKAGES: Record<Room, readonly PackageRule[]> = {
  core: [],
  i18n: [],
  data: [{ name: "valibot" }, { name: "papaparse" }],
  curate: [{ name: "valibot" }, { name: "papaparse" }, { name: "fflate" }],
  charts: [{ name: "echarts", only: ["src/charts/echarts.ts", "src/charts/drawn-series.ts"] }],
  explain: [],
  report: [],
  exports: [
    { name: "pptxgenjs", dynamic: true },
    { name: "docx", dynamic: true },
    { name: "write-excel-file", dynamic: true },
    { name: "read-excel-file", dynamic: true },
    { name: "fflate" },
    { name: "uqr" },
  ],
  state: [{ name: "zustand" }],
  ui: [...REACT, { name: "downshift", only: "src/ui/pickers/IndicatorPicker.tsx" }],
  views: REACT,
  app: REACT,
  pipeline: [
    { name: "node:crypto" },
    { name: "node:fs" },
    { name: "node:path" },
    { name: "node:v8", only: "pipeline/memory.ts" },
    { name: "node:zlib" },
    { name: "@resvg/resvg-js", only: "pipeline/raster.ts", dynamic: true },
    { name: "pinyin-pro", only: "pipeline/search-keys.ts" },
    { name: "react" },
    { name: "react-dom" },
    { name: "rolldown" },
    { name: "terser", only: "pipeline/plugin.ts" },
    { name: "vite" },
  ],
};

const DOM_GLOBALS = new Set([
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "location",
  "history",
  "matchMedia",
  "requestAnimationFrame",
]);

/** The doors to the browser left of state: a picture needs a canvas and a download needs a link. */
const DOM_DOORS = new Set(["src/exports/paint.ts", "src/exports/save.ts"]);

/** React has no error boundary without a class, and this file owns the chart instances. */
/** Where a library asks for a class. */
const CLASS_FILES = new Set(["src/charts/drawn-series.ts", "src/ui/Boundary.tsx", "src/ui/Picture.tsx"]);

const MOST_LINES = 250;

type Import = { readonly specifier: string; readonly typeOnly: boolean; readonly dynamic: boolean };

type Source = {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly ts.Node[];
  readonly imports: readonly Import[];
};

/** Every breach of the rules of the tree, one sentence each; `files` maps `src/core/cell.ts` to its text. */
export function violations(files: ReadonlyMap<string, string>): string[] {
  const sources = [...files].filter(([path]) => /(?<!\.d)\.tsx?$/.test(path)).map(parse);
  return [
    ...sources.flatMap((source) => [...layerBreaches(source, files), ...fileBreaches(source)]),
    ...cycles(sources),
  ];
}

function parse([path, text]: readonly [string, string]): Source {
  const asked = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const nodes = nodesOf(ts.createSourceFile(path, text, asked, true));
  return { path, text, nodes, imports: nodes.flatMap(importOf) };
}

function nodesOf(node: ts.Node, found: ts.Node[] = []): ts.Node[] {
  found.push(node);
  ts.forEachChild(node, (child) => {
    nodesOf(child, found);
  });
  return found;
}

function importOf(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) {
    return named(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return named(node.moduleSpecifier, node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false, true);
  }
  return [];
}

function named(specifier: ts.Node | undefined, typeOnly: boolean, dynamic = false): Import[] {
  const known = specifier !== undefined && ts.isStringLiteralLike(specifier);
  return [{ specifier: known ? specifier.text : "(computed)", typeOnly, dynamic }];
}

function layerBreaches(source: Source, files: ReadonlyMap<string, string>): string[] {
  const room = roomOf(source.path);
  if (room === undefined) return [`${source.path}: stands in no layer`];
  return source.imports.flatMap((found) => {
    const problem = isRelative(found)
      ? relativeProblem(source.path, room, found, files)
      : packageProblem(source.path, room, found);
    return problem === undefined ? [] : [`${source.path}: ${problem}`];
  });
}

function roomOf(path: string): Room | undefined {
  const [root, folder = "", ...rest] = path.split("/");
  if (root === BUILD) return BUILD;
  if (root !== "src" || rest.length === 0) return undefined;
  return isBeside(folder) ? folder : LAYERS.find((layer) => layer === folder);
}

function isBeside(room: string): room is keyof typeof BESIDE {
  return room in BESIDE;
}

/** How far right a room stands; the build stands right of everything. */
function placeOf(room: Room): number {
  if (room === BUILD) return LAYERS.length;
  return LAYERS.indexOf(isBeside(room) ? BESIDE[room] : room);
}

function isRelative({ specifier }: Import): boolean {
  return specifier.startsWith("./") || specifier.startsWith("../");
}

function targetOf(path: string, { specifier }: Import): string {
  return join(dirname(path), specifier.replace(/\?.*$/, ""));
}

function relativeProblem(
  path: string,
  room: Room,
  found: Import,
  files: ReadonlyMap<string, string>,
): string | undefined {
  const target = targetOf(path, found);
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) return `imports ${target}, which stands in no layer`;
  if (placeOf(targetRoom) > placeOf(room)) {
    return `imports ${target}, but ${room} stands left of ${targetRoom}`;
  }
  if (isBeside(targetRoom) && room !== targetRoom && room !== BUILD && !isOnDemand(found, room, targetRoom)) {
    return `imports ${target}, which only the build may, or a layer right of ${BESIDE[targetRoom]} by import()`;
  }
  if (!files.has(target) && !/\.(css|svg|json)$/.test(target))
    return `imports ${target}, which does not exist`;
  const [from, to] = [viewOf(path), viewOf(target)];
  return from !== undefined && to !== undefined && from !== to
    ? `imports ${target}, but views do not import one another`
    : undefined;
}

/** Types are free: nothing of them is loaded. */
function isOnDemand({ dynamic, typeOnly }: Import, room: Room, target: keyof typeof BESIDE): boolean {
  return (dynamic || typeOnly) && placeOf(room) > placeOf(target);
}

function viewOf(path: string): string | undefined {
  return /^src\/views\/([^/]+)\//.exec(path)?.[1];
}

function packageProblem(
  path: string,
  room: Room,
  { specifier, typeOnly, dynamic }: Import,
): string | undefined {
  const name = packageOf(specifier);
  const rule = PACKAGES[room].find((allowed) => allowed.name === name);
  if (rule === undefined) return `loads ${name}, which ${room} may not`;
  if (typeOnly) return undefined;
  const only = rule.only === undefined ? [path] : [rule.only].flat();
  if (!only.includes(path)) return `loads ${name}, which only ${only.join(" and ")} may`;
  return rule.dynamic && !dynamic ? `loads ${name} at once; import() it when it is asked for` : undefined;
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function fileBreaches(source: Source): string[] {
  const { nodes } = source;
  const found = [
    lineProblem(source),
    todoProblem(source),
    ...nodes.map((node) => syntaxProblem(source.path, node)),
    ...domProblems(source, nodes),
  ];
  return [...new Set(found)].flatMap((problem) =>
    problem === undefined ? [] : [`${source.path}: ${problem}`],
  );
}

function lineProblem({ text }: Source): string | undefined {
  const lines = text.replace(/\n$/, "").split("\n").length;
  return lines > MOST_LINES ? `has ${lines} lines, ${MOST_LINES} is the limit` : undefined;
}

function todoProblem({ text }: Source): string | undefined {
  return /\b(TODO|FIXME)\b(?!.*#\d)/.test(text) ? "has a TODO that names no issue (#123)" : undefined;
}

function syntaxProblem(path: string, node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "uses any";
  if (ts.isEnumDeclaration(node)) return "declares an enum";
  if (ts.isClassLike(node) && !CLASS_FILES.has(path)) return "declares a class";
  return isDefaultExport(node) ? "has a default export" : undefined;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  return ts.canHaveModifiers(node) && hasDefault(node);
}

function hasDefault(node: ts.HasModifiers): boolean {
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function domProblems({ path }: Source, nodes: readonly ts.Node[]): (string | undefined)[] {
  const room = roomOf(path);
  const pure = room !== undefined && placeOf(room) < placeOf("state");
  if (!pure || DOM_DOORS.has(path)) return [];
  const own = new Set(
    nodes
      .filter(ts.isIdentifier)
      .filter(isDeclared)
      .map(({ text }) => text),
  );
  return nodes.filter(ts.isIdentifier).map((node) => {
    const global = DOM_GLOBALS.has(node.text) && !own.has(node.text) && isGlobalUse(node);
    return global ? `uses ${node.text}, but nothing left of state knows the browser` : undefined;
  });
}

/** A name that the file itself binds is its own, whatever the browser calls by it. */
function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  const binds =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent);
  return binds && parent.name === node;
}

function isGlobalUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return isGlobalThis(parent.expression);
  return (
    !isKey(node, parent) && !ts.isTypeElement(parent) && !ts.isQualifiedName(parent) && !isMember(parent)
  );
}

function isKey(node: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  return (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) && parent.propertyName === node;
}

function isGlobalThis(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === "globalThis";
}

function isMember(node: ts.Node): boolean {
  return ts.isMethodDeclaration(node) || ts.isJsxAttribute(node) || ts.isNamedTupleMember(node);
}

/** Each cycle once, types included: two files that need each other are one file or three. */
function cycles(sources: readonly Source[]): string[] {
  const edges = new Map(sources.map((source) => [source.path, targetsOf(source)]));
  const done = new Set<string>();
  const found: string[] = [];
  function visit(path: string, trail: readonly string[]): void {
    const at = trail.indexOf(path);
    if (at >= 0) found.push(`cycle: ${[...trail.slice(at), path].join(" → ")}`);
    if (at >= 0 || done.has(path)) return;
    for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  }
  for (const path of edges.keys()) visit(path, []);
  return found;
}

function targetsOf(source: Source): string[] {
  return [...new Set(source.imports.filter(isRelative).map((found) => targetOf(source.path, found)))];
}
