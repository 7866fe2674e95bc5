// Makes data/geo/440100.json and data/geo/440300.json of data/geo/mesh.json, by hand and rarely:
//   node pipeline/schematic.mjs
// The mesh is drawn for this project, in whole kilometres east and north of a city's corner: two districts are
// neighbours where their rings go along the same points. What it is drawn after stands in data/geo/README.md.

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const FOLDER = new URL("../data/geo/", import.meta.url);
const KM_NORTH = 111.195;
/** Of a degree of longitude at 23°, the mean latitude of both cities, by which the page draws too. */
const KM_EAST = KM_NORTH * Math.cos((23 * Math.PI) / 180);
const DIGITS = 4;

const LICENCE = {
  zh: "与本项目程序相同：MIT许可。",
  en: "That of this project's program: MIT.",
};
const ORIGIN = {
  zh: "为本项目自绘的示意图：位置、相邻关系和土地面积大致如实，边线从简；区划为2018年起的各区。",
  en: "A diagram drawn for this project: position, neighbours and land area are roughly true, outlines are not; the districts are those since 2018.",
};

/** `23,67 25,61`: points in kilometres. */
export function pointsOf(text) {
  return text.split(" ").map((point) => point.split(",").map(Number));
}

function positionOf([west, south]) {
  return ([x, y]) => [rounded(west + x / KM_EAST), rounded(south + y / KM_NORTH)];
}

function rounded(value) {
  return Number(value.toFixed(DIGITS));
}

// --- label points ----------------------------------------------------------------------------------------------------

function contains(ring, [x, y]) {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

/** Room around a point. A label is about twice as wide as high, so heights count double. */
function room(ring, [x, y]) {
  if (!contains(ring, [x, y])) return -1;
  const wide = ring.map(([east, north]) => [east, 2 * north]);
  return Math.min(...wide.map((corner, i) => distance([x, 2 * y], corner, wide[(i + 1) % wide.length])));
}

function grid([west, south], [east, north], steps) {
  const at = (low, high, i) => low + ((high - low) * (i + 0.5)) / steps;
  const indexes = Array.from({ length: steps }, (_, i) => i);
  return indexes.flatMap((i) => indexes.map((j) => [at(west, east, i), at(south, north, j)]));
}

/** Where a line of text has most room; of points that have as much, the one nearest to the middle of them. */
function labelPoint(ring) {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const places = grid([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)], 120);
  const rooms = places.map((point) => room(ring, point));
  const most = Math.max(...rooms);
  const best = places.filter((_, i) => rooms[i] > most - 0.2);
  const middle = [0, 1].map((axis) => best.reduce((sum, point) => sum + point[axis], 0) / best.length);
  const away = (point) => Math.hypot(point[0] - middle[0], point[1] - middle[1]);
  return best.reduce((a, b) => (away(b) < away(a) ? b : a));
}

// --- writing ---------------------------------------------------------------------------------------------------------

/** A city's file: one feature a line, so that a change shows which area it concerns. */
export function cityText({ origin, districts, insets = [] }, nameOf) {
  const position = positionOf(origin);
  const features = Object.entries(districts).map(([code, text]) => {
    const ring = pointsOf(text);
    const corners = [...ring, ring[0]].map(position);
    return {
      type: "Feature",
      properties: { code, name: nameOf(code), center: position(labelPoint(ring)) },
      geometry: { type: "Polygon", coordinates: [corners] },
    };
  });
  const lines = insets.map((inset) => ({ ...inset, line: pointsOf(inset.line).map(position) }));
  const head = {
    type: "FeatureCollection",
    licence: LICENCE,
    origin: ORIGIN,
    ...(lines.length > 0 && { insets: lines }),
  };
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const rows = features.map((entry) => JSON.stringify(entry)).join(",\n");
  return `{\n${fields.join(",\n")},\n"features": [\n${rows}\n]\n}\n`;
}

function main() {
  const read = (file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
  const names = new Map(read("../areas.json").map(({ code, name }) => [code, name.zh]));
  for (const [city, drawn] of Object.entries(read("mesh.json")))
    writeFileSync(
      new URL(`${city}.json`, FOLDER),
      cityText(drawn, (code) => names.get(code)),
    );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
