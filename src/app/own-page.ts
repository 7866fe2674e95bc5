import type { Resources } from "../state/resources.ts";
import type { OwnPage } from "./router.ts";

/** Lays the reader's own files over everything; here for the same reason. */
export async function loadOwnData(resources: Resources): Promise<void> {
  await (await import("../state/own-here.ts")).ownDataOver(resources).load();
}

/** Starts what is a page of its own instead of the site's; here, since each name told beforehand costs the shell. */
export async function startOwn(page: OwnPage, root: HTMLElement, resources: Resources): Promise<void> {
  if (page === "embed") await (await import("./embed/start.tsx")).startEmbed(root, resources);
  else await (await import("./present/start.tsx")).startPresent(root, resources);
}
