import { createPortal } from "react-dom";
import type { Stock } from "../data/stock.ts";
import type { Filters } from "../state/filters.ts";
import { Drawer as Frame } from "../ui/Drawer.tsx";
import { fetched } from "../ui/fetched.tsx";
import { useFullScreen } from "../ui/full-screen.ts";
import { useReport, useSession, useSessionState } from "../ui/report-context.ts";
import { useApp } from "../ui/context.ts";
import type { View } from "../views/types.ts";
import { useTrigger } from "./useTrigger.ts";

const FigureDrawer = fetched(async () => (await import("../ui/FigureDrawer.tsx")).FigureDrawer, Frame);

type Props = { readonly view: View; readonly stock: Stock; readonly filters: Filters };

/** The origin of the figure that is open, with what can be done with it. */
export function Drawer({ view, stock, filters }: Props) {
  const { store } = useApp();
  const session = useSession();
  const { figures } = useReport();
  const opened = useSessionState((state) => state.opened);
  const subject = opened === undefined ? undefined : figures.get(opened);
  const side = useTrigger(subject && opened);
  const full = useFullScreen();
  if (opened === undefined || !subject) return null;
  const actions = view.actions?.(subject, filters, stock) ?? [];
  const drawer = (
    <FigureDrawer
      key={opened}
      side={side}
      subject={subject}
      stock={stock}
      actions={actions.map(({ text, why, patch }) => ({
        text,
        why,
        run: () => {
          store.change(patch);
        },
      }))}
      onClose={() => {
        session.open(undefined);
      }}
    />
  );
  return full ? createPortal(drawer, full) : drawer;
}
