import type { Stock } from "../data/stock.ts";
import { fetched } from "../ui/fetched.tsx";
import { useSession, useSessionState } from "../ui/report-context.ts";
import { useApp, useFilters } from "../ui/context.ts";
import type { View } from "../views/types.ts";

const FigureDrawer = fetched(async () => (await import("../ui/FigureDrawer.tsx")).FigureDrawer);

/** The origin of the figure that is open, with what can be done with it. */
export function Drawer({ view, stock }: { readonly view: View; readonly stock: Stock }) {
  const { store } = useApp();
  const session = useSession();
  const filters = useFilters();
  const opened = useSessionState((state) => state.opened);
  if (opened === undefined) return null;
  const actions = view.actions?.(opened, filters, stock) ?? [];
  return (
    <FigureDrawer
      key={opened}
      figure={opened}
      stock={stock}
      actions={actions.map(({ text, patch }) => ({
        text,
        run: () => {
          store.change(patch);
        },
      }))}
      onClose={() => {
        session.open(undefined);
      }}
    />
  );
}
