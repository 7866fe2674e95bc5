import type { CDPSession } from "playwright-core";

export function keptHeap(session: CDPSession): Promise<{ readonly kept: number; readonly compiled: number }>;
