import type { FetchText } from "../data/load.ts";
import { TIME_LIMIT } from "../state/part.ts";
import type { FetchPage } from "./release.ts";

const manifest =
  document.querySelector<HTMLLinkElement>("link#manifest")?.getAttribute("href") ?? "data/manifest.json";
const folder = manifest.replace(/[^/]*$/, "");

/** The list of all data, in the folder of the data. */
export const MANIFEST_FILE = manifest.slice(folder.length);

/** A file of the data. */
export const fetchText: FetchText = async (file) => {
  try {
    const answer = await fetch(folder + file, { signal: AbortSignal.timeout(TIME_LIMIT) });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    if (!navigator.onLine) return "offline";
    return error instanceof DOMException && error.name === "TimeoutError" ? "late" : undefined;
  }
};

/** The page as the server gives it now, past every cache. */
export const fetchPage: FetchPage = async () => {
  try {
    const answer = await fetch(window.location.href, { cache: "no-store" });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
};
