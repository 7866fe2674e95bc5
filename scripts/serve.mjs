// A static server for dist/: for `npm start`, and for the browser tests, which break single files through it.
import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs, promisify } from "node:util";
import { gzip } from "node:zlib";
import { isMain, ROOT } from "./tools.mjs";

const compress = promisify(gzip);

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};
const TEXT = /^text\/|json|javascript|xml/;

// `index-Bx3_9kQa.js` as Vite names its output, `gdp.1f2e3d4c.json` as the data build names its files.
const HASHED = /(^|\/)assets\/.*-[\w-]{7,8}\.\w+$|[.-][0-9a-f]{8,64}\.\w+$/;

/** Serves `dir` under `base`; port 0 takes a free one. */
export async function serve({ dir, base = "/", port = 0, host = "localhost", intercept }) {
  const site = { root: await realpath(dir), base: withSlashes(base), intercept };
  const server = createServer((request, response) => void answer(site, request, response));
  await listening(server, port, host);
  return {
    url: `http://${host}:${server.address().port}${site.base}`,
    close: () => closed(server),
  };
}

function withSlashes(base) {
  return `/${base}/`.replace(/\/{2,}/g, "/");
}

function listening(server, port, host) {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, done);
  });
}

function closed(server) {
  return new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
}

async function answer(site, request, response) {
  try {
    send(request, response, await replyTo(site, request));
  } catch (error) {
    send(request, response, plain(500, String(error)));
  }
}

async function replyTo(site, request) {
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Method not allowed");
  const path = decodedPath(request.url);
  if (path === undefined) return plain(400, "Bad request");
  if (`${path}/` === site.base) return { status: 301, headers: { location: site.base }, body: "" };
  if (!path.startsWith(site.base)) return plain(404, "Not found");
  const inside = path.slice(site.base.length);
  const reply = await site.intercept?.(inside);
  if (reply?.half) return halfOf(await fileReply(site.root, inside, { headers: {} }), reply.half);
  return intercepted(reply, inside) ?? (await fileReply(site.root, inside, request));
}

/** The first half of a file: with the length of the whole, as where a connection breaks, or as if it were the whole. */
function halfOf({ status, headers, body }, half) {
  const sent = body.subarray(0, body.length >> 1);
  const uncached = { ...headers, "cache-control": "no-store" };
  return { status, headers: uncached, body: sent, ...(half === "broken" && { length: body.length }) };
}

function decodedPath(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
}

function intercepted(reply, path) {
  if (reply === undefined) return undefined;
  const { status, body = "" } = reply;
  return { status, headers: { "content-type": typeOf(path), "cache-control": "no-store" }, body };
}

function plain(status, body) {
  return { status, headers: { "content-type": TYPES[".txt"], "cache-control": "no-store" }, body };
}

async function fileReply(root, inside, request) {
  const path = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  const file = await fileInside(root, path);
  if (file === undefined) return plain(404, "Not found");
  const content = await readFile(file);
  const headers = { ...headersOf(path), etag: `W/"${createHash("sha1").update(content).digest("hex")}"` };
  if (request.headers["if-none-match"] === headers.etag) return { status: 304, headers, body: "" };
  if (!TEXT.test(headers["content-type"])) return { status: 200, headers, body: content };
  return packed(request, file, headers, content);
}

/** By file, as it was sent last: compressing is most of what a visit costs. */
const compressed = new Map();

async function packed(request, file, headers, content) {
  const varied = { ...headers, vary: "accept-encoding" };
  const accepts = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (!accepts) return { status: 200, headers: varied, body: content };
  const before = compressed.get(file);
  const body = before?.etag === headers.etag ? before.body : await compress(content);
  compressed.set(file, { etag: headers.etag, body });
  return { status: 200, headers: { ...varied, "content-encoding": "gzip" }, body };
}

function headersOf(path) {
  return {
    "content-type": typeOf(path),
    "cache-control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
  };
}

function typeOf(path) {
  return TYPES[extname(path).toLowerCase()] ?? (path === "" ? TYPES[".html"] : "application/octet-stream");
}

/** The real file for a path, or undefined: nothing outside the root, no hidden file, also not through a link. */
async function fileInside(root, path) {
  const hidden = path.split(/[/\\]/).some((part) => part.startsWith("."));
  if (hidden || path.includes("\0")) return undefined;
  try {
    const file = await realpath(resolve(root, join(".", path)));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function send(request, response, { status, headers, body, length: whole }) {
  const content = Buffer.from(body);
  const length = status === 304 ? {} : { "content-length": whole ?? content.length };
  response.writeHead(status, {
    ...headers,
    ...length,
    // A sandboxed frame has no origin: scripts and data reach it only so (docs/embedding.md).
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
  });
  if (whole !== undefined) response.write(content, () => response.destroy());
  else response.end(request.method === "HEAD" ? undefined : content);
}

/** Serves dist/ as the command line asks and says where; the process then lives until it is stopped. */
export async function serveFromCommandLine(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string", default: "4173" },
      base: { type: "string", default: "/" },
      host: { type: "string", default: "localhost" },
    },
  });
  const site = await serve({ ...values, port: Number(values.port), dir: join(ROOT, "dist") });
  console.log(`\nQujian is at ${site.url}\nCtrl+C stops it.`);
}

/** What went wrong in words that say what to do. */
export function explain(error) {
  if (error.code === "EADDRINUSE") return `Port ${error.port} is taken; choose another: --port 4174`;
  if (error.code === "ENOENT") return "There is no dist/ yet: run `npm run build` first.";
  return error.message;
}

if (isMain(import.meta.url)) {
  serveFromCommandLine().catch((error) => {
    console.error(explain(error));
    process.exitCode = 1;
  });
}
