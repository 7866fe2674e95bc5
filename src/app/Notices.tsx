import type { Text } from "../core/types.ts";
import { useApp, useAppState, useLocale } from "../ui/context.ts";
import "./Notices.css";

const WORDS = {
  ignored: {
    zh: "链接中有无法使用的部分，已忽略：",
    en: "Parts of the link could not be used and were ignored: ",
  },
  more: { zh: "等", en: "and more" },
  close: { zh: "知道了", en: "Dismiss" },
} satisfies Record<string, Text>;

/** The keys of a link, in words. */
const KEYS: Readonly<Record<string, Text>> = {
  "": { zh: "页面", en: "page" },
  i: { zh: "指标", en: "indicator" },
  a: { zh: "地区", en: "areas" },
  h: { zh: "突出显示", en: "highlighted areas" },
  p: { zh: "时期", en: "period" },
  m: { zh: "度量", en: "measure" },
  b: { zh: "基期", en: "base period" },
  c: { zh: "分级方法", en: "class method" },
  k: { zh: "分级界限", en: "class limits" },
  g: { zh: "地图样式", en: "map style" },
  l: { zh: "语言", en: "language" },
  d: { zh: "画像的区", en: "district of the profile" },
  vs: { zh: "对照的区", en: "district it is set against" },
  q: { zh: "搜索词", en: "search" },
  t: { zh: "栏目", en: "section" },
  v: { zh: "部分", en: "part of the list" },
  s: { zh: "条目", en: "record" },
  rl: { zh: "改革的排列方式", en: "layout of the reforms" },
  ra: { zh: "改革的区", en: "districts of the reforms" },
  rf: { zh: "改革领域", en: "fields of the reforms" },
  rp: { zh: "同类做法", en: "practice" },
  rc: { zh: "首创级别", en: "level of the claimed first" },
  ry: { zh: "起始年", en: "year of beginning" },
  rm: { zh: "是否有实测效果", en: "measured effect" },
};

/** A link may be longer than a screen; what is wrong with it is named, not repeated. */
const MOST_PARTS = 12;
const MOST_SIGNS = 60;

function short(text: string): string {
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text;
}

/** What was wrong with a link, by name; the rest of it has been applied. */
export function Notices() {
  const { store } = useApp();
  const locale = useLocale();
  const notices = useAppState((state) => state.notices);
  if (notices.length === 0) return null;
  const parts = notices.flatMap(({ problems }) => problems);
  return (
    <div className="notice" role="status">
      <p>
        {WORDS.ignored[locale]}
        {parts.slice(0, MOST_PARTS).map(({ key, text }, index) => (
          <span key={`${String(index)} ${key}`}>
            {index > 0 && (locale === "zh" ? "；" : "; ")}
            {KEYS[key]?.[locale] ?? short(key)} <code>{text === "" ? "∅" : short(text)}</code>
          </span>
        ))}
        {parts.length > MOST_PARTS && ` ${WORDS.more[locale]}`}
      </p>
      <button
        type="button"
        onClick={() => {
          store.dismissNotices();
        }}
      >
        {WORDS.close[locale]}
      </button>
    </div>
  );
}
