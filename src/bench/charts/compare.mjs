// Charts a second, one thread, warm: Broadsheet beside Vega, ECharts and Observable Plot, the same data, bars and lines.
//
//   mvn package -DskipTests           makes target/broadsheet.jar
//   cd src/bench/charts && npm ci     Node 20 or newer; fetches what package-lock.json pins
//   node compare.mjs [rounds]         7 unless told; prints a table in Markdown
//
// Every contender is a process of its own that stays, draws until it is warm, and then draws in turns: one batch of
// each, and again. The figure is the median over the rounds of processor time (user and system, the threads that
// collect garbage and compile included) for one chart. Processor time, because a busy machine takes turns elsewhere.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { readFileSync } from "node:fs";

const rounds = Number(process.argv[2] ?? 7);
const here = new URL(".", import.meta.url).pathname;
const root = new URL("../../../", import.meta.url).pathname;
const CHARTS = ["bars", "lines"];
const BATCH = 300_000; // microseconds of a batch, about
const WARM = 4_000_000; // microseconds until a contender counts as warm

const java = (language) => [
  "java",
  "-Xmx512m",
  "-XX:+UseSerialGC",
  "-cp",
  root + "target/broadsheet.jar",
  root + "src/bench/java/dev/broadsheet/bench/ChartWorker.java",
  here + "sheet.json",
  language,
];
const version = (name) => JSON.parse(readFileSync(`${here}node_modules/${name}/package.json`, "utf8")).version;
const node = (library, sizes) => ["node", here + "draw.mjs", library, String(sizes)];
const peer = (label, library) => [
  { label: `${label}, one size`, command: node(library, 1), one: true },
  { label: `${label}, three sizes`, command: node(library, 3) },
];

const contenders = [
  { label: "Broadsheet, three sizes, English", command: java("en"), own: true },
  { label: "Broadsheet, three sizes, Chinese", command: java("zh-Hans"), own: true },
  ...peer(`Vega ${version("vega")}`, "vega"),
  ...peer(`ECharts ${version("echarts")}`, "echarts"),
  ...peer(`Plot ${version("@observablehq/plot")} on linkedom ${version("linkedom")}`, "plot-linkedom"),
  ...peer(`Plot ${version("@observablehq/plot")} on jsdom ${version("jsdom")}`, "plot-jsdom"),
];

function start(contender) {
  const [program, ...args] = contender.command;
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  contender.child = child;
  contender.batch = {};
  contender.taken = { bars: [], lines: [] };
  contender.ask = async (chart, count) => {
    child.stdin.write(`${chart} ${count}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${contender.label} died`);
    const [processor, elapsed, characters] = value.split(" ").map(Number);
    return { each: processor / count, elapsed, characters };
  };
}

async function warm(contender) {
  for (const chart of CHARTS) {
    let count = 20;
    let spent = 0;
    let last;
    while (spent < WARM) {
      last = await contender.ask(chart, count);
      spent += last.elapsed;
      if (last.elapsed < BATCH / 2) count *= 2;
    }
    contender.batch[chart] = Math.max(10, Math.round(BATCH / last.each));
    contender.characters = { ...contender.characters, [chart]: last.characters };
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const tidy = (number) => (number < 100 ? number.toPrecision(2) : Math.round(number).toLocaleString("en"));

for (const contender of contenders) {
  start(contender);
  await warm(contender);
}
for (let round = 0; round < rounds; round++) {
  for (const chart of CHARTS) {
    for (const contender of contenders) {
      contender.taken[chart].push((await contender.ask(chart, contender.batch[chart])).each);
    }
  }
}
for (const contender of contenders) contender.child.stdin.end();

const own = contenders[0];
console.log("| | 5 bars | charts a second | times Broadsheet | 2 lines of 24 points | charts a second | times Broadsheet |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const contender of contenders) {
  const cells = CHARTS.map((chart) => {
    const each = median(contender.taken[chart]);
    const ratio = median(contender.taken[chart].map((taken, round) => taken / own.taken[chart][round]));
    return `${tidy(each)} µs | ${tidy(1e6 / each)} | ${contender === own ? "1" : tidy(ratio)}`;
  });
  console.log(`| ${contender.label} | ${cells.join(" | ")} |`);
}
console.log(`\n${rounds} rounds; Node ${process.versions.node}.`);
