import { withOwn } from "../data/own-stock.ts";
import { createOwnData } from "./own-data.ts";
import type { OwnData } from "./own-data.ts";
import { openKeeper } from "./own-keeper.ts";
import { OWN_MARK } from "./own-mark.ts";
import type { Resources } from "./resources.ts";

let here: OwnData | undefined;

/** The reader's own files in this browser: one store a page, which hears of what other pages change. */
export function ownData(): OwnData {
  if (here) return here;
  const channel = channelOf(OWN_MARK);
  const data = createOwnData({
    open: openKeeper,
    mark: setMark,
    tell: () => channel?.postMessage("changed"),
  });
  channel?.addEventListener("message", () => {
    data.load().catch(reportError);
  });
  here = data;
  return data;
}

const attached = new WeakMap<Resources, OwnData>();

/** The same, laid over everything that these resources hold or will hold, also where they begin anew. */
export function ownDataOver(resources: Resources): OwnData {
  const known = attached.get(resources);
  if (known) return known;
  const data = ownData();
  attached.set(resources, data);
  layOver(resources, data);
  return data;
}

/** Keeps a reader's files over the stock; what is returned ends it. */
export function layOver(
  resources: Pick<Resources, "getState" | "setState" | "subscribe">,
  data: Pick<OwnData, "getState" | "subscribe">,
): () => void {
  const lay = () => {
    const { stock } = resources.getState();
    const { files } = data.getState();
    const isLaid = files.length === 0 ? !stock?.own : stock?.own === files;
    if (stock && !isLaid) resources.setState({ stock: withOwn(stock, files) });
  };
  lay();
  const ends = [resources.subscribe(lay), data.subscribe(lay)];
  return () => {
    for (const end of ends) end();
  };
}

function setMark(isAny: boolean): void {
  try {
    if (isAny) localStorage.setItem(OWN_MARK, "1");
    else localStorage.removeItem(OWN_MARK);
  } catch {
    // Where it cannot be stored, the trouble with the files themselves is told.
  }
}

function channelOf(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    // Some browsers forbid it in private windows.
    return undefined;
  }
}
