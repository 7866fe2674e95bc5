import type { Text } from "../../core/types.ts";

export const EMBED: Text = { zh: "嵌入…", en: "Embed…" };
