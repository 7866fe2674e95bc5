/** What the windows of one show hear each other by. */
export type Port = {
  readonly send: (message: unknown) => void;
  /** Opens another window of this show, or comes to it; whether the browser let it. */
  readonly open: (address: string, name: string) => boolean;
  /** Whether all windows of the site hear each other, and not only those that opened one another. */
  readonly hasChannel: boolean;
  readonly close: () => void;
};

/**
 * Two ways at once: a channel of the whole site, and messages to the window that opened this one, to those it opened, and
 * to whoever spoke. `hear` says whether a message was one of the show's; a speaker of others is not answered.
 */
export function openPort(name: string, hear: (data: unknown) => boolean): Port {
  const channel = channelOf(name);
  const peers = new Set<Window>();
  const opener: unknown = window.opener;
  if (isWindow(opener)) peers.add(opener);
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (isOurs(origin) && hear(data) && isWindow(source)) peers.add(source);
  };
  window.addEventListener("message", onMessage);
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    hear(data);
  });
  return {
    hasChannel: channel !== undefined,
    send: (message) => {
      channel?.postMessage(message);
      for (const peer of peers) post(peer, message);
    },
    open: (address, target) => {
      const [page = ""] = window.location.href.split("#");
      const opened = window.open(page + address, target, "popup");
      if (opened) peers.add(opened);
      opened?.focus();
      return opened !== null;
    },
    close: () => {
      window.removeEventListener("message", onMessage);
      channel?.close();
    },
  };
}

function channelOf(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    // Older browsers have none, and some forbid it in private windows.
    return undefined;
  }
}

/** A page that lies in a file has no origin to be told by. */
const IS_FILE = window.location.protocol === "file:";

function isOurs(origin: string): boolean {
  return origin === window.location.origin || (IS_FILE && (origin === "null" || origin.startsWith("file:")));
}

function isWindow(source: unknown): source is Window {
  return typeof source === "object" && source !== null && "closed" in source && source !== window;
}

function post(peer: Window, message: unknown): void {
  if (!peer.closed) peer.postMessage(message, IS_FILE ? "*" : window.location.origin);
}
