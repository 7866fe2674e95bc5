import type { Locale } from "../i18n/text.ts";
import { useLocale } from "./context.ts";

/** What is in the other language: Chinese from its first to its last sign, or at least four English words in a row. */
const OTHER: Record<Locale, RegExp> = {
  en: /([《“（]?\p{Script=Han}(?:\P{L}*\p{Script=Han})*[》”）]?)/u,
  zh: /((?:[A-Za-z][\w'’-]*,? ){3,}[A-Za-z][\w'’-]*)/,
};

/** Text that quotes names and titles as they are; what is in the other language is marked, for whom hears the page. */
export function Spoken({ text }: { readonly text: string | undefined }) {
  const locale = useLocale();
  const parts = text?.split(OTHER[locale]) ?? [];
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} lang={locale === "zh" ? "en" : "zh-CN"}>
        {part}
      </span>
    ),
  );
}
