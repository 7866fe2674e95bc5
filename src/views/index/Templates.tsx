import { INDEX_TERMS } from "../../i18n/terms-index.ts";
import type { Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import { COLON } from "../../i18n/text.ts";
import { useApp } from "../../ui/context.ts";
import { Popover } from "../../ui/Popover.tsx";
import { openTemplate } from "./chosen.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  template: INDEX_TERMS.template,
  own: { zh: "自拟指数", en: "Index of your own" },
  note: {
    zh: "模板只是起点，没有一个是任何机构发布的指数。",
    en: "A template is a beginning; none is an index that any body has published.",
  },
} satisfies Record<string, Text>;

type Props = { readonly manifest: Pick<Manifest, "indices">; readonly scene: Scene };

/** The indices that are declared with the data, each opened with its areas, year and method. */
export function Templates({ manifest: { indices = [] }, scene: { locale, template } }: Props) {
  const { store } = useApp();
  const name = template?.name[locale] ?? WORDS.own[locale];
  return (
    <Popover label={`${WORDS.template[locale]}${COLON[locale]}${name}`} button={name} className="wide">
      {(close) => (
        <div className="templates">
          <p className="note">{WORDS.note[locale]}</p>
          {indices.map((one) => (
            <button
              key={one.id}
              type="button"
              aria-pressed={one === template}
              onClick={() => {
                close();
                store.change(openTemplate(one));
              }}
            >
              <strong>{one.name[locale]}</strong>
              <span>{one.idea[locale]}</span>
              <span>{one.rationale[locale]}</span>
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}
