import type { Text } from "../core/types.ts";
import { useLocale } from "./context.ts";

const LOADING: Text = { zh: "正在读取……", en: "Loading…" };

export function Loading() {
  const locale = useLocale();
  return (
    <p className="loading" role="status" aria-busy>
      {LOADING[locale]}
    </p>
  );
}
