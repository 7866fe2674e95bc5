import { act } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { textColumn, wordsCell } from "../../../src/i18n/cells.ts";
import { Table } from "../../../src/ui/Table.tsx";
import { useGrowingTables } from "../../../src/views/index/useGrowingTables.ts";
import { renderInApp } from "../../ui/render.tsx";

const rows = Array.from({ length: 900 }, (_, at) => ({ key: String(at), cells: [wordsCell(`编造${at}`)] }));
const columns = [textColumn("area", "地区")];
const place = { current: document.body };

function Tables() {
  return useGrowingTables(place, undefined) && <Table table={{ columns, rows }} title="数据表" />;
}

it("a table of hundreds of rows draws the first, more once the last of them is looked at, and all for paper", () => {
  let look: ((seen: readonly { readonly isIntersecting: boolean }[]) => void) | undefined;
  const observed: Element[] = [];
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(seen: typeof look) {
        look = seen;
      }
      observe(row: Element) {
        observed.push(row);
      }
      disconnect() {
        observed.length = 0;
      }
    },
  );
  const { unmount } = renderInApp(<Tables />);
  const lines = () => document.querySelectorAll("tbody tr");
  const seen = (isIntersecting: boolean) => {
    act(() => look?.([{ isIntersecting }]));
  };
  expect(lines()).toHaveLength(300);
  expect(observed).toEqual([lines()[299]]);
  seen(false);
  expect(lines()).toHaveLength(300);
  seen(true);
  expect(lines()).toHaveLength(600);
  expect(observed).toEqual([lines()[599]]);
  act(() => {
    window.dispatchEvent(new Event("beforeprint"));
  });
  expect(lines()).toHaveLength(900);
  expect(observed).toEqual([]);
  unmount();
  vi.unstubAllGlobals();
});
