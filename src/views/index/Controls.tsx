import { useMemo } from "react";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { useApp } from "../../ui/context.ts";
import { AreaChoice } from "../../ui/pickers/AreaChoice.tsx";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";
import { MembersPanel } from "./MembersPanel.tsx";
import { PeriodMenu } from "./PeriodMenu.tsx";
import { sceneOf } from "./scene.ts";
import { Templates } from "./Templates.tsx";

/** What is scored and when in one row; below it what it is made of. */
export function Controls({ stock, filters, report }: ViewParts) {
  const { store } = useApp();
  const { manifest } = stock;
  const { locale } = filters;
  const scene = useMemo(() => sceneOf(stock, filters), [stock, filters]);
  return (
    <>
      <div className="controls" role="group" aria-label={VIEW_NAMES.index[locale]}>
        <span>{VIEW_NAMES.index[locale]}</span>
        <Templates manifest={manifest} scene={scene} />
        <AreaChoice
          manifest={manifest}
          chosen={scene.areas}
          filters={filters}
          onPeers={(rule, of) => {
            store.change({ areas: { kind: "peers", rule, of } });
          }}
          onToggle={(codes) => {
            store.change({ areas: { kind: "list", codes } });
          }}
        />
        <PeriodMenu scene={scene} />
        <span className="gap" />
        {report && <TakeMenu />}
      </div>
      <MembersPanel scene={scene} manifest={manifest} />
    </>
  );
}
