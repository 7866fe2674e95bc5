import type { Text } from "../core/types.ts";

export const SITE_NAME: Text = { zh: "区鉴", en: "Qujian" };
