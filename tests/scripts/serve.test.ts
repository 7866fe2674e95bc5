import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import type { Intercept, Server } from "../../scripts/serve.mjs";

const SCRIPT = "export const answer = 42;\n".repeat(100);

let folder = "";
let server: Server;
let rule: Intercept | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "assets"), { recursive: true });
  mkdirSync(join(dist, ".vite"));
  writeFileSync(join(dist, "index.html"), "<title>页</title>");
  writeFileSync(join(dist, "assets/index-Bx3_9kQa.js"), SCRIPT);
  writeFileSync(join(dist, "gdp.1f2e3d4c.json"), "{}");
  writeFileSync(join(dist, "embed.js"), SCRIPT);
  writeFileSync(join(dist, "icon.png"), "png");
  writeFileSync(join(dist, "sw.js"), SCRIPT);
  writeFileSync(join(dist, "manifest.webmanifest"), "{}");
  writeFileSync(join(dist, "assets/offline-Bx3_9kQ.pack"), "pack");
  writeFileSync(join(dist, ".vite/manifest.json"), "{}");
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(dist, "link.txt"));
  server = await serve({ dir: dist, base: "qujian", intercept: (path) => rule?.(path) });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

// Not fetch: it would tidy `..` out of a path before the server sees it, and unpack the answer.
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", fail);
    asked.end();
  });
}

describe("a path", () => {
  it.each([
    ["the base is the page", "/qujian/", 200],
    ["a query changes nothing", "/qujian/?embed=1", 200],
    ["the base without its slash moves on", "/qujian", 301],
    ["what stands above the base is not ours", "/", 404],
    ["a file that is not there", "/qujian/none.js", 404],
    ["a folder", "/qujian/assets", 404],
    ["a way out by dots", "/qujian/../secret.txt", 404],
    ["a way out by escaped dots", "/qujian/..%2f..%2fsecret.txt", 404],
    ["a way out by backslashes", "/qujian/..%5csecret.txt", 404],
    ["a way out by an absolute path", "/qujian//etc/passwd", 404],
    ["a way out through a link", "/qujian/link.txt", 404],
    ["a hidden file", "/qujian/.vite/manifest.json", 404],
    ["a zero byte", "/qujian/index.html%00.js", 404],
    ["a broken escape", "/qujian/%E0%A4%A", 400],
  ])("%s", async (_, path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it("is only read", async () => {
    expect((await ask("/qujian/", {}, "POST")).status).toBe(405);
    const { status, headers, body } = await ask("/qujian/", {}, "HEAD");
    expect([status, headers["content-length"], body.length]).toEqual([200, "18", 0]);
  });
});

describe("headers", () => {
  it.each([
    ["index.html", "text/html; charset=utf-8", "no-cache"],
    ["assets/index-Bx3_9kQa.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    ["gdp.1f2e3d4c.json", "application/json", "public, max-age=31536000, immutable"],
    ["embed.js", "text/javascript; charset=utf-8", "no-cache"],
    ["icon.png", "image/png", "no-cache"],
    ["sw.js", "text/javascript; charset=utf-8", "no-cache"],
    ["manifest.webmanifest", "application/manifest+json", "no-cache"],
    ["assets/offline-Bx3_9kQ.pack", "application/octet-stream", "public, max-age=31536000, immutable"],
  ])("of %s", async (path, type, cache) => {
    const { headers } = await ask(`/qujian/${path}`);
    expect([headers["content-type"], headers["cache-control"]]).toEqual([type, cache]);
  });

  it("text is compressed for those who can read it", async () => {
    const { headers, body } = await ask("/qujian/embed.js", { "accept-encoding": "gzip, br" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).toString()).toBe(SCRIPT);
    expect((await ask("/qujian/embed.js")).body.toString()).toBe(SCRIPT);
  });

  it("a file that has changed is compressed anew", async () => {
    const file = join(folder, "dist/embed.js");
    await ask("/qujian/embed.js", { "accept-encoding": "gzip" });
    writeFileSync(file, "changed();");
    const { body } = await ask("/qujian/embed.js", { "accept-encoding": "gzip" });
    writeFileSync(file, SCRIPT);
    expect(gunzipSync(body).toString()).toBe("changed();");
  });

  it("an unchanged file is not sent again", async () => {
    const { headers } = await ask("/qujian/index.html");
    const again = await ask("/qujian/index.html", { "if-none-match": headers.etag ?? "" });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe("a test can take a file's place", () => {
  it("with a status and a body, for as long as it likes", async () => {
    rule = (path) => (path === "gdp.1f2e3d4c.json" ? { status: 503, body: '{"cut' } : undefined);
    const broken = await ask("/qujian/gdp.1f2e3d4c.json");
    expect([broken.status, broken.body.toString()]).toEqual([503, '{"cut']);
    expect((await ask("/qujian/embed.js")).status).toBe(200);
    rule = undefined;
    expect((await ask("/qujian/gdp.1f2e3d4c.json")).status).toBe(200);
  });
});
