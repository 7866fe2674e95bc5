/** What is known of a request. */
export type Asked = Pick<Request, "url" | "method" | "mode" | "cache">;

/** From where a request is answered; `file` is the address under which the cache has it. */
export type Route =
  /** By the server alone, as if there were no worker. */
  | { readonly kind: "server" }
  /** From the cache, since its name carries its content's hash; by the server where it is not there. */
  | { readonly kind: "kept"; readonly file: string }
  /** By the server if it answers in time, so that what is released is seen; else from the cache. */
  | { readonly kind: "newest"; readonly file: string };

const SERVER: Route = { kind: "server" };

/** Names as the build gives them: `assets/index-Bx3_9kQ.js`, `data/gdp-1f2e3d4c.json`. */
const HASHED = /^(?:assets\/.*-[\w-]{7}|data\/[^/]*-[0-9a-f]{8})\.\w+$/;

/** Which of the ways a request of a page goes; `scope` is the address of the site. */
export function routeOf({ url, method, mode, cache }: Asked, scope: string): Route {
  const address = url.replace(/[?#].*/s, "");
  if (method !== "GET" || !address.startsWith(scope)) return SERVER;
  const path = address.slice(scope.length);
  if (HASHED.test(path)) return { kind: "kept", file: address };
  // Who asks past every cache asks what is released now; an answer of ours would say that nothing is.
  if (mode !== "navigate" && cache === "no-store") return SERVER;
  return { kind: "newest", file: address.endsWith("/") ? `${address}index.html` : address };
}
