const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
  webmanifest: "application/manifest+json",
};

/** What a server would say that a file is; browsers run no script and take no style without it. */
export function typeOf(path: string): string {
  return TYPES[/[^.]*$/.exec(path)?.[0] ?? ""] ?? "application/octet-stream";
}
