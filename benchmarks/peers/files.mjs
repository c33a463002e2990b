// files.mjs SCRATCH: whole files with Polars, all columns carried through, the scores and the number of answers added; spoken to as score.py is.
import { count, items, pl, scored, serve, valid } from "./polars.mjs";

const scratch = process.argv[2];
const added = form => form.withColumns(...valid).withColumns(...scored, count).drop(...items.map(item => `valid_${item}`));
const eager = {
  csv: [path => pl.readCSV(path), (form, path) => form.writeCSV(path)],
  parquet: [path => pl.readParquet(path), (form, path) => form.writeParquet(path)],
  ipc: [path => pl.readIPC(path), (form, path) => form.writeIPC(path)],
};
const lazy = {
  csv: [path => pl.scanCSV(path), (form, path) => form.sinkCSV(path).collectSync()],
  parquet: [path => pl.scanParquet(path), (form, path) => form.sinkParquet(path).collectSync()],
  ipc: [path => pl.scanIPC(path), (form, path) => form.sinkIpc(path).collectSync()],
};

const works = {};
for (const [how, formats] of Object.entries({ eager, lazy })) {
  for (const [format, [read, write]] of Object.entries(formats)) {
    const result = `${scratch}/polars-${how}.${format}`, score = (to = result) => write(added(read(`${scratch}/answers.${format}`)), to);
    works[`${how}_${format}`] = [`Polars (nodejs-polars ${pl.version}), ${how}`, () => score(), score, result];
  }
}

await serve(works);
