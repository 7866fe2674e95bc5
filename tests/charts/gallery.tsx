import { useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { chartOf } from "../../src/charts/plot.ts";
import { CHARTS } from "../../src/charts/registry.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { createReader } from "../../src/state/reader.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { createResources } from "../../src/state/resources.ts";
import { createAppStore } from "../../src/state/store.ts";
import type { Theme } from "../../src/state/store.ts";
import { Chart } from "../../src/ui/Chart.tsx";
import { App } from "../../src/ui/context.ts";
import type { AppContext } from "../../src/ui/context.ts";
import { Table } from "../../src/ui/Table.tsx";
import tokens from "../../src/ui/tokens.css?raw";
import "../../src/ui/shared.css";
import "./gallery.css";
import type { ChartCase, TableCase } from "./case.ts";
import { CASES } from "./cases/registry.ts";
import { TABLE_CASES } from "./table-cases.ts";
import { world } from "./world.ts";

const THEMES: readonly Theme[] = ["light", "dark"];

type Variant = { readonly theme: Theme; readonly locale: Locale; readonly context: AppContext };

/** One state a theme and language, as if each were a page of its own. */
const VARIANTS: readonly Variant[] = LOCALES.flatMap((locale) =>
  THEMES.map((theme) => ({
    theme,
    locale,
    context: {
      store: createAppStore(ADDRESS, { ...ADDRESS.defaults, locale }, theme),
      resources: createResources(() => Promise.resolve(undefined), ""),
      address: ADDRESS,
      reader: createReader(),
      firstView: new Map(),
    },
  })),
);

function Picture({ shown, locale }: { readonly shown: ChartCase; readonly locale: Locale }) {
  const [state, setState] = useState("loading");
  const plot = useMemo(() => shown.plot(world, locale), [shown, locale]);
  const box = useMemo(() => {
    const { width, height = chartOf(plot).height(width, locale) } = shown;
    return { width, height, scale: 1 };
  }, [shown, plot, locale]);
  return (
    <div
      className="box"
      style={{ width: box.width, height: box.height }}
      data-chart={plot.kind}
      data-state={state}
    >
      <Chart
        plot={plot}
        box={box}
        label={shown.says}
        onReady={() => {
          setState("ready");
        }}
      />
    </div>
  );
}

function Case({ kind, shown }: { readonly kind: string; readonly shown: ChartCase | TableCase }) {
  return (
    <section className="case" id={`${kind}-${shown.name}`}>
      <p>
        <strong>
          {kind}-{shown.name}
        </strong>{" "}
        <span className="muted">{shown.says}</span>
      </p>
      <div className="variants">
        {VARIANTS.map(({ theme, locale, context }) => (
          <App key={theme + locale} value={context}>
            <div className="variant" data-theme={theme} lang={locale === "zh" ? "zh-CN" : "en"}>
              {"table" in shown ? (
                <Table table={shown.table(world, locale)} title={shown.says} />
              ) : (
                <Picture shown={shown} locale={locale} />
              )}
            </div>
          </App>
        ))}
      </div>
    </section>
  );
}

function Gallery() {
  const kinds = Object.keys(CASES) as ChartKind[];
  return (
    <div className="gallery">
      <nav>
        {[...kinds, "table"].map((kind) => (
          <a key={kind} href={`#${kind}`}>
            {kind}
          </a>
        ))}
      </nav>
      {kinds.map((kind) => (
        <div key={kind} id={kind}>
          <h2>
            {CHARTS[kind].title.zh} · {CHARTS[kind].title.en}
          </h2>
          {CASES[kind].map((shown) => (
            <Case key={shown.name} kind={kind} shown={shown} />
          ))}
        </div>
      ))}
      <div id="table">
        <h2>数据表 · Table</h2>
        {TABLE_CASES.map((shown) => (
          <Case key={shown.name} kind="table" shown={shown} />
        ))}
      </div>
    </div>
  );
}

// Both themes stand on one page here, so the dark tokens must hold below any element, not only the root.
const style = document.createElement("style");
style.textContent = tokens.replaceAll(":root[data-theme", "[data-theme");
document.head.append(style);

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(<Gallery />);
