import type { AreaCode, PeerRule } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { chosenText } from "../../state/area-names.ts";
import type { AreaSet } from "../../state/chosen.ts";
import { useApp } from "../context.ts";
import { Popover } from "../Popover.tsx";
import { AreaPicker } from "./lazy.ts";

type Props = {
  readonly manifest: Manifest;
  readonly chosen: readonly AreaCode[];
  readonly filters: { readonly areas: AreaSet; readonly locale: Locale };
  readonly note?: string | undefined;
  readonly onPeers: (rule: PeerRule, of: AreaCode) => void;
  /** Told what is left or joined; the last area of all stays. */
  readonly onToggle: (codes: readonly AreaCode[], area: AreaCode, joins: boolean) => void;
};

/** Which areas are compared, as a button that says so and opens the list. */
export function AreaChoice({ manifest: { areas }, chosen, filters, note, onPeers, onToggle }: Props) {
  const { store } = useApp();
  const { areas: set, locale } = filters;
  const text = chosenText(filters, chosen, areas);
  return (
    <Popover label={PART_ACTIONS.chooseAreas[locale] + COLON[locale] + text} button={text}>
      {() => (
        <AreaPicker
          areas={areas}
          chosen={chosen}
          set={set}
          locale={locale}
          note={note}
          onPreset={(preset) => {
            store.change({ areas: { kind: "preset", preset } });
          }}
          onPeers={onPeers}
          onList={(list) => {
            store.change({ areas: { kind: "list", ...list } });
          }}
          onToggle={(area) => {
            const joins = !chosen.includes(area);
            const codes = joins ? [...chosen, area] : chosen.filter((code) => code !== area);
            if (codes.length > 0) onToggle(codes, area, joins);
          }}
        />
      )}
    </Popover>
  );
}
