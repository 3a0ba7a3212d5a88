// Draws the two charts of sheet.json with one of the libraries, as ChartWorker does with Broadsheet: reads lines such
// as "bars 500" and answers with processor time and elapsed time in microseconds and the characters of SVG of a chart.
//   node draw.mjs vega|echarts|plot-linkedom|plot-jsdom 1|3
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [library, sizes] = process.argv.slice(2);
const WIDTHS = sizes === "3" ? [288, 384, 576] : [576];
const sheet = JSON.parse(readFileSync(new URL("sheet.json", import.meta.url), "utf8"));

const bars = sheet.charts.bars.items.map((id) => {
  const fact = sheet.facts[id];
  return { name: fact.label.en, value: fact.value / 1e9 };
});
const series = sheet.charts.lines.series.map((id) => ({
  name: sheet.series[id].label.en,
  points: sheet.series[id].points.map((point) => {
    const fact = sheet.facts[point];
    return { date: new Date(fact.asOf + "-15T00:00:00Z"), value: fact.value / 1e6 };
  }),
}));
const points = series.flatMap(({ name, points }) => points.map((p) => ({ name, ...p })));
const title = { bars: sheet.charts.bars.title.en, lines: sheet.charts.lines.title.en };
const height = { bars: 220, lines: 280 };

// Each returns the SVG of one chart at one width, from a specification made anew, as a new chart is.
const libraries = {
  async vega() {
    const vega = await import("vega");
    const shared = (chart, width) => ({
      $schema: "https://vega.github.io/schema/vega/v6.json",
      width,
      height: height[chart],
      autosize: { type: "fit", contains: "padding" },
      title: title[chart],
    });
    const specs = {
      bars: (width) => ({
        ...shared("bars", width),
        data: [{ name: "t", values: bars }],
        scales: [
          { name: "x", type: "linear", domain: { data: "t", field: "value" }, range: "width", zero: true, nice: true },
          { name: "y", type: "band", domain: { data: "t", field: "name" }, range: "height", padding: 0.2 },
        ],
        axes: [
          { orient: "bottom", scale: "x", grid: true, tickCount: 5 },
          { orient: "left", scale: "y" },
        ],
        marks: [
          {
            type: "rect",
            from: { data: "t" },
            encode: {
              enter: {
                x: { scale: "x", value: 0 },
                x2: { scale: "x", field: "value" },
                y: { scale: "y", field: "name" },
                height: { scale: "y", band: 1 },
                fill: { value: "#0b4f9c" },
              },
            },
          },
          {
            type: "text",
            from: { data: "t" },
            encode: {
              enter: {
                x: { scale: "x", field: "value", offset: 4 },
                y: { scale: "y", field: "name", band: 0.5 },
                baseline: { value: "middle" },
                text: { signal: "'$' + datum.value + 'bn'" },
              },
            },
          },
        ],
      }),
      lines: (width) => ({
        ...shared("lines", width),
        data: [{ name: "t", values: points }],
        scales: [
          { name: "x", type: "utc", domain: { data: "t", field: "date" }, range: "width" },
          { name: "y", type: "linear", domain: { data: "t", field: "value" }, range: "height", zero: true, nice: true },
          { name: "c", type: "ordinal", domain: { data: "t", field: "name" }, range: ["#0b4f9c", "#c0660a"] },
        ],
        axes: [
          { orient: "bottom", scale: "x", tickCount: 6 },
          { orient: "left", scale: "y", grid: true, tickCount: 5 },
        ],
        legends: [{ stroke: "c", symbolType: "stroke" }],
        marks: [
          {
            type: "group",
            from: { facet: { name: "s", data: "t", groupby: "name" } },
            marks: [
              {
                type: "line",
                from: { data: "s" },
                encode: {
                  enter: {
                    x: { scale: "x", field: "date" },
                    y: { scale: "y", field: "value" },
                    stroke: { scale: "c", field: "name" },
                    strokeWidth: { value: 2.5 },
                  },
                },
              },
            ],
          },
        ],
      }),
    };
    return async (chart, width) => {
      const view = new vega.View(vega.parse(specs[chart](width)), { renderer: "none" });
      const svg = await view.toSVG();
      view.finalize();
      return svg;
    };
  },

  async echarts() {
    const echarts = await import("echarts");
    const options = {
      bars: () => ({
        animation: false,
        title: { text: title.bars },
        grid: { containLabel: true },
        xAxis: { type: "value", splitNumber: 5 },
        yAxis: { type: "category", inverse: true, data: bars.map((b) => b.name) },
        series: [
          {
            type: "bar",
            data: bars.map((b) => b.value),
            color: "#0b4f9c",
            label: { show: true, position: "right", formatter: "${c}bn" },
          },
        ],
      }),
      lines: () => ({
        animation: false,
        title: { text: title.lines },
        grid: { containLabel: true, right: 100 },
        xAxis: { type: "time", splitNumber: 6 },
        yAxis: { type: "value", splitNumber: 5 },
        series: series.map(({ name, points }, i) => ({
          type: "line",
          name,
          showSymbol: false,
          color: ["#0b4f9c", "#c0660a"][i],
          endLabel: { show: true, formatter: "{a}" },
          data: points.map((p) => [p.date, p.value]),
        })),
      }),
    };
    return (chart, width) => {
      const made = echarts.init(null, null, { renderer: "svg", ssr: true, width, height: height[chart] });
      made.setOption(options[chart]());
      const svg = made.renderToSVGString();
      made.dispose();
      return svg;
    };
  },

  async "plot-linkedom"() {
    const { parseHTML } = await import("linkedom");
    return plot(parseHTML("<!doctype html><html><body></body></html>").document);
  },

  async "plot-jsdom"() {
    const { JSDOM } = await import("jsdom");
    return plot(new JSDOM("<!doctype html><html><body></body></html>").window.document);
  },
};

async function plot(document) {
  const Plot = await import("@observablehq/plot");
  const charts = {
    bars: (width) => ({
      document,
      width,
      height: height.bars,
      marginLeft: 120,
      x: { grid: true, ticks: 5 },
      marks: [
        Plot.barX(bars, { x: "value", y: "name", sort: { y: null }, fill: "#0b4f9c" }),
        Plot.text(bars, { x: "value", y: "name", text: (d) => `$${d.value}bn`, textAnchor: "start", dx: 4 }),
        Plot.ruleX([0]),
      ],
    }),
    lines: (width) => ({
      document,
      width,
      height: height.lines,
      marginRight: 90,
      x: { type: "utc", ticks: 6 },
      y: { grid: true, ticks: 5, zero: true },
      color: { range: ["#0b4f9c", "#c0660a"] },
      marks: [
        Plot.lineY(points, { x: "date", y: "value", stroke: "name", strokeWidth: 2.5 }),
        Plot.text(points, Plot.selectLast({ x: "date", y: "value", z: "name", text: "name", textAnchor: "start", dx: 4 })),
      ],
    }),
  };
  return (chart, width) => Plot.plot(charts[chart](width)).outerHTML;
}

const draw = await libraries[library]();
for await (const order of createInterface({ input: process.stdin })) {
  const [chart, count] = order.split(" ");
  let characters = 0;
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) {
    for (const width of WIDTHS) {
      const svg = await draw(chart, width);
      if (!svg.includes("<svg")) throw new Error("no picture: " + svg.slice(0, 200));
      characters += svg.length;
    }
  }
  const elapsed = Number((process.hrtime.bigint() - start) / 1000n);
  const used = process.cpuUsage(before);
  console.log(`${used.user + used.system} ${elapsed} ${Math.round(characters / count)}`);
}
