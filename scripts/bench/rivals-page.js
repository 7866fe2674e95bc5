// In an empty page: the same three charts of made-up figures by one library, and a change of year in each as it is meant to be made.
(() => {
  const YEARS = Array.from({ length: 25 }, (_, at) => 2000 + at);
  const COLOURS = ["#e8f1fa", "#b3d1ec", "#74a9d8", "#3f7fbd", "#1c5593"];
  const box = (id, height) => {
    const div = document.createElement("div");
    Object.assign(div.style, { width: "640px", height: `${height}px` });
    document.body.append(div);
    div.id = id;
    return div;
  };
  const figures = (features) => {
    const names = features.map(({ properties }) => properties.code);
    const value = (at, year) => 100 + ((at * 37 + (year - 2000) * (3 + (at % 5))) % 400);
    return { names, of: (year) => names.map((name, at) => ({ name, year, value: value(at, year) })) };
  };

  const LIBRARIES = {
    echarts({ features, names, of }) {
      const { echarts } = window;
      echarts.registerMap("made", { type: "FeatureCollection", features });
      const [map, ranking, trend] = ["map", "ranking", "trend"].map((id) =>
        echarts.init(box(id, 400), null, { renderer: "svg" }),
      );
      const still = { animation: false };
      map.setOption({ ...still, visualMap: { type: "piecewise", min: 100, max: 500, inRange: { color: COLOURS } }, series: { type: "map", map: "made", nameProperty: "code", label: { show: true } } }); // oxfmt-ignore
      ranking.setOption({
        ...still,
        xAxis: {},
        yAxis: { type: "category" },
        series: { type: "bar", label: { show: true } },
      });
      trend.setOption({ ...still, xAxis: { type: "category", data: YEARS }, yAxis: {}, series: names.map((_, at) => ({ type: "line", data: YEARS.map((year) => of(year)[at].value) })) }); // oxfmt-ignore
      return (year) => {
        const rows = of(year);
        const sorted = rows.toSorted((a, b) => a.value - b.value);
        map.setOption({ series: { data: rows } });
        ranking.setOption({ yAxis: { data: sorted.map(({ name }) => name) }, series: { data: sorted } });
        trend.setOption({ series: { markLine: { data: [{ xAxis: String(year) }] } } });
      };
    },
    plot({ features, of }) {
      const { Plot } = window;
      const parts = ["map", "ranking", "trend"].map((id) => box(id, 400));
      const all = YEARS.flatMap(of);
      return (year) => {
        const rows = of(year);
        const values = new Map(rows.map(({ name, value }) => [name, value]));
        const size = { width: 640, height: 400 };
        const drawn = [
          Plot.plot({ ...size, projection: { type: "reflect-y", domain: { type: "FeatureCollection", features } }, color: { type: "quantize", range: COLOURS, domain: [100, 500] }, marks: [Plot.geo(features, { fill: ({ properties }) => values.get(properties.code), stroke: "white" }), Plot.text(features, Plot.centroid({ text: ({ properties }) => properties.code }))] }), // oxfmt-ignore
          Plot.plot({ ...size, marginLeft: 80, marks: [Plot.barX(rows, { x: "value", y: "name", sort: { y: "-x" } }), Plot.text(rows, { x: "value", y: "name", text: "value" })] }), // oxfmt-ignore
          Plot.plot({ ...size, marks: [Plot.lineY(all, { x: "year", y: "value", z: "name" }), Plot.ruleX([year])] }), // oxfmt-ignore
        ];
        for (const [at, part] of parts.entries()) part.replaceChildren(drawn[at]);
      };
    },
    "vega-lite"({ features, of }) {
      const { vega, vegaLite } = window;
      const all = YEARS.flatMap(of);
      const shapes = features.map((feature) => ({ ...feature, name: feature.properties.code }));
      const size = { width: 560, height: 360 };
      const from = { from: { data: { name: "rows" }, key: "name", fields: ["value"] } };
      const specs = [
        { data: { name: "shapes" }, transform: [{ lookup: "name", ...from }], projection: { type: "identity", reflectY: true }, mark: { type: "geoshape", stroke: "white" }, encoding: { color: { field: "value", type: "quantitative", scale: { type: "quantize", range: COLOURS, domain: [100, 500] } } } }, // oxfmt-ignore
        { data: { name: "rows" }, encoding: { x: { field: "value", type: "quantitative" }, y: { field: "name", sort: "-x" } }, layer: [{ mark: "bar" }, { mark: { type: "text", align: "left" }, encoding: { text: { field: "value" } } }] }, // oxfmt-ignore
        { layer: [{ data: { name: "all" }, mark: "line", encoding: { x: { field: "year", type: "quantitative", scale: { zero: false } }, y: { field: "value", type: "quantitative" }, detail: { field: "name" } } }, { data: { name: "shown" }, mark: "rule", encoding: { x: { field: "year", type: "quantitative" } } }] }, // oxfmt-ignore
      ];
      const datasets = { rows: of(2000), all, shapes, shown: [{ year: 2000 }] };
      const views = specs.map(
        (spec, at) => new vega.View(vega.parse(vegaLite.compile({ ...size, datasets, ...spec }).spec), { renderer: "svg", container: box(`part-${at}`, 400) }), // oxfmt-ignore
      );
      for (const view of views) view.run();
      return (year) => {
        for (const view of views) {
          for (const [name, rows] of [
            ["rows", of(year)],
            ["shown", [{ year }]],
          ])
            try {
              view.data(name, rows);
            } catch {
              // Not each of the charts has both.
            }
          view.run();
        }
      };
    },
    /** Has no map: its ranking and its trend alone. */
    "chart.js"({ names, of }) {
      const { Chart } = window;
      const canvas = (id) => box(id, 400).appendChild(document.createElement("canvas"));
      const still = { animation: false, plugins: { legend: { display: false } } };
      const ranking = new Chart(canvas("ranking"), { type: "bar", data: { labels: [], datasets: [{ data: [] }] }, options: { ...still, indexAxis: "y" } }); // oxfmt-ignore
      const trend = new Chart(canvas("trend"), { type: "line", data: { labels: YEARS, datasets: names.map((_, at) => ({ data: YEARS.map((year) => of(year)[at].value), pointRadius: 0 })) }, options: still }); // oxfmt-ignore
      return (year) => {
        const sorted = of(year).toSorted((a, b) => b.value - a.value);
        ranking.data.labels = sorted.map(({ name }) => name);
        ranking.data.datasets[0].data = sorted.map(({ value }) => value);
        ranking.update();
        for (const set of trend.data.datasets) set.pointRadius = YEARS.map((one) => (one === year ? 4 : 0));
        trend.update();
      };
    },
  };

  window.begin = (library, features) => {
    window.changeTo = LIBRARIES[library]({ features, ...figures(features) });
    window.changeTo(2000);
  };
  /** Resolves to the milliseconds from the change to the frame that follows the one with it. */
  window.painted = (year) =>
    new Promise((done) => {
      const start = performance.now();
      window.changeTo(year);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - start);
        port2.postMessage("");
      });
    });
})();
