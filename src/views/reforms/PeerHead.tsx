import type { TableColumn } from "../../core/table.ts";
import type { AreaCode } from "../../core/types.ts";
import { useResources } from "../../ui/context.ts";
import { ReportLink } from "../../ui/ReportLink.tsx";
import type { Aspect } from "./aspects.ts";
import { Dot } from "./Dot.tsx";
import { shelfOf } from "./shelf.ts";

type Props = {
  readonly columns: readonly TableColumn[];
  readonly areas: Aspect | undefined;
  readonly cases: Aspect | undefined;
};

/** The heads of the cases: area, and name as a link to the case's own page; the case whose page it is has none. */
export function PeerHead({ columns, areas, cases }: Props) {
  const areaOf = useAreas();
  const [aspect, ...peers] = columns;
  return (
    <tr>
      <th scope="col">{aspect?.label}</th>
      {peers.map(({ id }, index) => {
        const [area] = areas?.columns[index] ?? [];
        const [one] = cases?.columns[index] ?? [];
        return (
          <th key={id} scope="col" aria-current={one?.href === undefined ? "true" : undefined}>
            <Dot area={areaOf(id)} />
            {area?.text}
            <br />
            {one?.href === undefined ? (
              <span>{one?.text}</span>
            ) : (
              <ReportLink href={one.href}>{one.text}</ReportLink>
            )}
          </th>
        );
      })}
    </tr>
  );
}

function useAreas(): (reform: string) => AreaCode | undefined {
  const shelf = useResources(({ stock }) => stock && shelfOf(stock));
  return (reform) => shelf?.library.reforms.find(({ id }) => id === reform)?.area;
}
