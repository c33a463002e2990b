// score.mjs SCRATCH ANSWERS: the forms in memory, with Polars; spoken to as score.py is.
import { readFileSync, writeFileSync } from "node:fs";
import { items, pl, scored, serve, valid } from "./polars.mjs";

const bytes = readFileSync(process.argv[3]);
const forms = bytes.length / 26;
const form = pl.DataFrame(Object.fromEntries(items.map((item, i) => {
  const column = Int8Array.from(bytes.subarray(i * forms, (i + 1) * forms));
  return [`Q${item}`, pl.Series(`Q${item}`, Array.from(column, answer => (answer === -1 ? null : answer)), pl.Int8)];
})));
const score = () => form.select(...valid).select(...scored);

function write(file) {
  const columns = score().getColumns().map(column => Float64Array.from(column.toArray(), score => score ?? NaN));
  writeFileSync(file, Buffer.concat(columns.map(column => Buffer.from(column.buffer))));
}

await serve({ polars: [`Polars (nodejs-polars ${pl.version}), int8`, score, write] });
