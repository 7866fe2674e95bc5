import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { leanCharts } from "./pipeline/lean-charts.ts";
import { offline } from "./pipeline/offline/plugin.ts";
import { qujianData } from "./pipeline/plugin.ts";
import { singleFile } from "./pipeline/single/plugin.ts";
import { wholeStyles } from "./pipeline/whole-styles.ts";
import { HOME_VIEW } from "./src/state/home.ts";

/** What comes later: pickers, what fills the drawer, and what lies over a drawn chart. */
const LATER = String.raw`(?:SourceDrawer|OriginChecks|Chart|take/\w+|pickers/(?!PeriodControl)\w+)\.css`;

/** What every page and the drawn first view need: one file that stands before the scripts. */
const FIRST_STYLE = new RegExp(
  `/src/(?:app(?!/(?:embed|present|ask|Copying|NoticeBox))|views/${HOME_VIEW}|ui/(?!${LATER}|embedding/))[\\w/.-]*\\.css$`,
);

const LATER_STYLE = new RegExp(
  String.raw`/src/(?:ui/${LATER}|(?:app/(?:Copying|NoticeBox)|views/overview/paper)\.css)$`,
);

/** Small files that the shell and what it fetches share: they load together, since each chunk has its own cost. */
const BASE =
  /\/src\/(?:data\/(?:shape|geo|rest|decode|columns|runs|needs)|core\/(?:interval|period|reform|types|newest|measures|class-methods|evidence|sheet)|i18n\/(?:terms|terms-actions|text|view-names)|state\/(?:[\w-]*codecs|chosen|filter|shared-filters|area-set|home|settle)|ui\/(?:ErrorPanel|Later|background|context|fetched|modifiers|until-there|full-screen|report-context|sheet|RetryPanel))\.tsx?$|[\\/]node_modules[\\/]zustand[\\/]|vite\/preload-helper/;

/** What is said of a figure, how it is drawn and what its card is made of: every view has them, so one name each is enough. */
const SAID =
  /\/src\/(?:core\/(?:dataset|choice|chain|reading|change|conflict|common-period|changes|mann-kendall|trend|trend-test|profile-lists|direction|comparison|lacking|ranking|territory|grounds|when|cell|series|comparability|width|formula|interval-arithmetic|quotient|measure|per|published|grouped|chained|ratio|share|figures)|views\/compare\/names|i18n\/(?:bound-words|say-change|say-trend|evidence|source-names|facts|ends|quantity|format|scaled-formula|derivation-words|formula-text|published-text|explain|explain-selection|measure-names|reasons|words|publishers|status|terms-columns|terms-parts|voice|cells)|explain\/(?:subject|weak-sources)|report\/(?:report|keyed)|state\/area-chosen)\.ts$/;
const DRAWN =
  /\/src\/charts\/(?:ranking[\w-]*|limits|map|map-[\w-]+|places|marks|parts|palette|wrap|axes|trend-lines|trend-model|trend-layout|scale|plot|area-style|canvas|sizes)\.ts$|\/src\/core\/(?:classes|natural-breaks|distribution)\.ts$/;
const CARDS =
  /\/src\/(?:ui\/(?:Popover|Spoken|visit|TakeMenu|ReportLink|Table|ChartCard|ChartMenu|FullHead|SourcesLine|chart-box|near|equal|pickers\/(?:lazy|AreaChoice)|blocks\/(?:Absent|Finding|TableCard))|state\/area-names)\.tsx?$/;

/** Shared parts that only the shell's list names: the beginning of theirs is enough. */
const LONG_NAME =
  /^(ter(?=ms-)|say(?=-)|fig(?=ures)|sca(?=tter)|pro(?=file)|ref(?=orm|erence)|rol(?=ldown)|key(?=-)|are(?=a-)|sta(?=ck-)|ori(?=gin-)|cro(?=ss)|con(?=ditions)|ari(?=thm)|dum(?=bb)|ove(?=rv)|lib(?=rary)).*/;

const SMALL_PARTS =
  /\/(?:start|own-page|reopen|mending|staying|Copying|NoticeBox|ReportBody|FigureDrawer|Ask)-[^/]*\.js$/;

export default defineConfig({
  // Any static host and any sub-path.
  base: "./",
  plugins: [
    react(),
    qujianData(import.meta.dirname),
    leanCharts(),
    wholeStyles(),
    singleFile(import.meta.dirname),
    offline(import.meta.dirname),
  ],
  build: {
    // Windows 7 stops at Chrome 109; meeting rooms still run it.
    target: ["chrome109", "edge109", "firefox115", "safari16.4"],
    // Three kilobytes smaller over the wire than the default minifier leaves it.
    minify: "terser",
    // A worker for each core of a small machine: it is half of what a build takes.
    terserOptions: { module: true, toplevel: true, compress: { passes: 2 }, maxWorkers: 2 },
    manifest: true,
    chunkSizeWarningLimit: 700,
    // `npm run size` tells what counts.
    reportCompressedSize: false,
    modulePreload: {
      polyfill: false,
      // What is fetched for a word or by itself may ask for its own parts; each name told beforehand costs the shell.
      resolveDependencies: (file, parts) =>
        SMALL_PARTS.test(file) ? parts.filter((part) => part.endsWith(".css")) : parts,
    },
    rolldownOptions: {
      output: {
        // Each name stands in the shell: one sign less of every hash counts, and small letters and digits pack better.
        hashCharacters: "base36",
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: ({ name }) => `assets/${name.replace(LONG_NAME, "$1")}-[hash:7].js`,
        assetFileNames: "assets/[name]-[hash:7].[ext]",
        codeSplitting: {
          groups: [
            { name: "style", test: FIRST_STYLE, priority: 3 },
            { name: "panels", test: LATER_STYLE, priority: 3 },
            // What drawers and records say: a chunk each would cost the shell a name each.
            {
              name: "terms",
              test: /\/src\/i18n\/terms-(?:evidence|origin|overview|files)\.ts$/,
              priority: 3,
            },
            { name: "base", test: BASE, priority: 3 },
            { name: "said", test: SAID, priority: 2 },
            { name: "drawn", test: DRAWN, priority: 2 },
            { name: "cards", test: CARDS, priority: 2 },
            // Before base and charts, which would otherwise take React along; charts would be needed by the entry.
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 4 },
            {
              name: "charts",
              test: /node_modules[\\/](echarts|zrender|echarts-for-react|tslib|size-sensor|fast-deep-equal)[\\/]/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
