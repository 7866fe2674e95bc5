import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const CONFIG = readFileSync(join(import.meta.dirname, "../../docs/hosting/nginx.conf"), "utf8");

function hasNginx(): boolean {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    console.log("not tried: docs/hosting/nginx.conf, since nginx is not installed");
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close();
      if (typeof address === "object" && address) resolve(address.port);
      else reject(new Error("no port"));
    });
  });
}

/** Made-up files under the names that a build gives. */
const FILES = {
  "index.html": `<!doctype html>${"made up ".repeat(200)}`,
  "sw.js": "// made up",
  "embed.js": "// made up",
  "assets/index-BX4jFVH.js": `// ${"made up ".repeat(200)}`,
  "data/gdp-5cd67d99.json": JSON.stringify({ madeUp: "x".repeat(1000) }),
  "data/download/all.csv": `made up,${"x".repeat(1000)}`,
  "v/gdp/index.html": "made up",
};

/** By the settings as they are documented, on a port and in a folder of the test's own. */
async function served(work: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, "site", name, ".."), { recursive: true });
    writeFileSync(join(folder, "site", name), text);
  }
  const settings = CONFIG.replace("listen 8080", `listen 127.0.0.1:${String(port)}`)
    .replace("/usr/share/nginx/html", join(folder, "site"))
    .replace("http {", `http { access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;`); // oxfmt-ignore
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log ${folder}/log;\n${settings}`,
  );
  execFileSync("chmod", ["-R", "a+rX", folder]);
  const nginx = spawn("nginx", ["-c", join(folder, "nginx.conf"), "-e", join(folder, "log")]);
  const url = `http://127.0.0.1:${String(port)}/`;
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      const isUp = await fetch(url).then(
        () => true,
        () => false,
      );
      if (isUp) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await work(url);
  } finally {
    nginx.kill();
    rmSync(folder, { recursive: true });
  }
}

it.runIf(hasNginx())(
  "nginx serves the site as documented: kept by hash, compressed, typed, open to embeds",
  async () => {
    await served(async (url) => {
      const head = async (path: string) => {
        const { status, headers } = await fetch(url + path, { headers: { "Accept-Encoding": "gzip" } });
        const named = ["cache-control", "content-type", "content-encoding", "content-security-policy", "access-control-allow-origin"]; // oxfmt-ignore
        return [path, status, ...named.map((name) => headers.get(name))];
      };
      const [KEPT, ASKED] = ["public, max-age=31536000, immutable", "no-cache"];
      const open = ["frame-ancestors *", "*"];
      expect(await head("")).toEqual(["", 200, ASKED, "text/html; charset=utf-8", "gzip", ...open]);
      expect(await head("assets/index-BX4jFVH.js")).toEqual([
        ...["assets/index-BX4jFVH.js", 200, KEPT, "text/javascript; charset=utf-8", "gzip"],
        ...open,
      ]);
      expect(await head("data/gdp-5cd67d99.json")).toEqual([
        ...["data/gdp-5cd67d99.json", 200, KEPT, "application/json; charset=utf-8", "gzip"],
        ...open,
      ]);
      for (const path of ["sw.js", "embed.js", "v/gdp/", "data/download/all.csv"])
        expect((await head(path)).slice(0, 3)).toEqual([path, 200, ASKED]);
      expect((await head("nowhere")).slice(0, 2)).toEqual(["nowhere", 404]);
    });
  },
  20_000,
);
