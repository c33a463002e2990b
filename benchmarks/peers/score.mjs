// WHOQOL-BREF, four domains by the published WHO syntax, with Polars; spoken to as score.py is.
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const [, , path, scratch] = process.argv;
const require = createRequire(`${scratch}/`);
let pl;
try {
  pl = require("nodejs-polars");
} catch {
  console.log("\tnodejs-polars is not installed\n");
  process.exit();
}
const version = require("nodejs-polars/package.json").version;

const domains = {
  physical: [[3, 4, 10, 15, 16, 17, 18], 6], psychological: [[5, 6, 7, 11, 19, 26], 5],
  social: [[20, 21, 22], 2], environment: [[8, 9, 12, 13, 14, 23, 24, 25], 6],
};
const items = Array.from({ length: 26 }, (_, i) => i + 1);
const answer = item => pl.col(`Q${item}`);
const answered = some => pl.sumHorizontal(some.map(item => answer(item).isNotNull().cast(pl.Int8)));

const valid = items.map(item => {
  const kept = pl.when(answer(item).gtEq(1).and(answer(item).ltEq(5))).then(answer(item)).otherwise(pl.lit(null));
  return ([3, 4, 26].includes(item) ? pl.lit(6).cast(pl.Int8).minus(kept) : kept).as(`Q${item}`);
});
const scored = Object.entries(domains).map(([name, [some, least]]) => {
  const mean = pl.sumHorizontal(some.map(answer)).cast(pl.Float64).div(answered(some));
  return pl.when(answered(items).gtEq(21).and(answered(some).gtEq(least))).then(mean.mul(4).sub(4).mul(100 / 16)).otherwise(pl.lit(null)).as(name);
});
const score = form => form.select(...valid).select(...scored);

const bytes = readFileSync(path);
const forms = bytes.length / 26;
const form = pl.DataFrame(Object.fromEntries(items.map((item, i) => {
  const column = Int8Array.from(bytes.subarray(i * forms, (i + 1) * forms));
  return [`Q${item}`, pl.Series(`Q${item}`, Array.from(column, a => (a === -1 ? null : a)), pl.Int8)];
})));
console.log(`polars\tPolars (nodejs-polars ${version}), int8\n`);

function medianTime(work) {
  const times = [];
  for (let sum = 0; sum < 2e8; sum += times.at(-1)) {
    const start = process.hrtime.bigint();
    work();
    times.push(Number(process.hrtime.bigint() - start));
  }
  times.sort((a, b) => a - b);
  return (times[(times.length - 1) >> 1] + times[times.length >> 1]) / 2;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [, file] = line.split(" ");
  if (file) {
    const columns = score(form).getColumns().map(column => Float64Array.from(column.toArray(), s => s ?? NaN));
    writeFileSync(file, Buffer.concat(columns.map(c => Buffer.from(c.buffer))));
    console.log("written");
  } else {
    console.log(medianTime(() => score(form)));
  }
}
