import type { Text } from "../../core/types.ts";
import type { SheetTrouble } from "../../state/assessment.ts";
import { useLocale } from "../../ui/context.ts";

const TROUBLES: Record<SheetTrouble, Text> = {
  forbidden: {
    zh: "浏览器不允许保存：自评在关闭页面前有效，请导出留存。",
    en: "The browser does not allow storing: your scores last until the page is closed; export them to keep them.",
  },
  full: {
    zh: "浏览器存储空间已满：最近的改动只在关闭页面前有效，请导出留存。",
    en: "The browser's storage is full: the latest changes last until the page is closed; export them to keep them.",
  },
  unreadable: {
    zh: "浏览器里原有的自评表无法读取，已另存一份（qujian.assessment.unreadable），现从空表开始。",
    en: "The stored sheet could not be read; a copy was set aside (qujian.assessment.unreadable) and an empty one begun.",
  },
};

/** Why the sheet may not outlast the page, where that is so. */
export function SheetTroubleNote({ trouble }: { readonly trouble: SheetTrouble | undefined }) {
  const locale = useLocale();
  return trouble ? (
    <p className="caution" role="alert">
      {TROUBLES[trouble][locale]}
    </p>
  ) : null;
}
