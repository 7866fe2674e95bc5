import type { Partition } from "../../core/dataset.ts";
import { withoutOwnFigures } from "../../core/own-figures.ts";
import { isOwn } from "../../core/own.ts";
import { nameOf } from "../../core/reference.ts";
import type { IndicatorId, Observation } from "../../core/types.ts";
import { decodePartition, isManifest } from "../../data/decode.ts";
import { wholeManifest } from "../../data/rest.ts";
import type { Manifest } from "../../data/wire.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { sha256 } from "./sha256.ts";
import type { Difference, Present } from "./types.ts";

type Compared = { readonly count: number; readonly differences: readonly Difference[] };

/** The figures of the single file that differ from the present ones; undefined where it holds no list of data. */
export async function singleDifferences(
  files: ReadonlyMap<string, string>,
  present: Present,
): Promise<Compared | undefined> {
  const own = manifestIn(files);
  if (!own) return undefined;
  const then = new Map(own.indicators.map(({ id, file }) => [id, file]));
  // Of the reader's own data the file knows nothing.
  const ours = present.manifest.indicators.filter(({ id }) => !isOwn(id));
  const now = new Map(ours.map(({ id, file }) => [id, file]));
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter((id) => {
    const file = then.get(id);
    return file === undefined || file !== now.get(id) || !isWhole(file, files.get(file));
  });
  const differences = await Promise.all(
    changed.map((id) => figuresOf(id, files.get(then.get(id) ?? ""), present)),
  );
  return { count: now.size, differences: differences.flat() };
}

function manifestIn(files: ReadonlyMap<string, string>): Manifest | undefined {
  const first = parsed([...files].find(([name]) => /^manifest-/.test(name))?.[1]);
  if (!isManifest(first)) return undefined;
  return first.rest === undefined ? first : wholeManifest(first, parsed(files.get(first.rest)));
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "") as unknown;
  } catch {
    return undefined;
  }
}

/** A data file carries the hash of its content in its name. */
function isWhole(name: string, text: string | undefined): boolean {
  const hash = /-([0-9a-f]{8})\.json$/.exec(name)?.[1];
  return text !== undefined && hash !== undefined && sha256(text).startsWith(hash);
}

async function figuresOf(
  id: IndicatorId,
  text: string | undefined,
  { partition, manifest, locale }: Present,
): Promise<readonly Difference[]> {
  const then = decoded(text);
  const here = await partition(id);
  const now = here && withoutOwnFigures(here);
  const indicator = (now ?? then)?.indicator.name[locale] ?? id;
  const [was, is] = [byName(then), byName(now)];
  return [...new Map([...was, ...is])].flatMap(([name, { area, period }]): readonly Difference[] => {
    const [inFile, present] = [was.get(name), is.get(name)];
    if (inFile?.value === present?.value) return [];
    return [
      {
        row: manifest.areas.find(({ code }) => code === area)?.short[locale] ?? area,
        column: indicator,
        period: formatPeriod(period, locale),
        ...(inFile && { inFile: String(inFile.value) }),
        ...(present && { now: String(present.value) }),
      },
    ];
  });
}

function decoded(text: string | undefined): Partition | undefined {
  try {
    return decodePartition(parsed(text));
  } catch {
    return undefined;
  }
}

function byName(partition: Partition | undefined): ReadonlyMap<string, Observation> {
  return new Map(partition?.observations.map((figure) => [nameOf(figure), figure]));
}
