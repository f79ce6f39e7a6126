// ANCHOR: listing
// Reads many small files: with calls that block, and without.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

const LIMIT = 64;

async function withBlockingCalls(paths) {
  return paths.reduce((sum, path) => sum + readFileSync(path).length, 0);
}

async function length(path) {
  return (await readFile(path)).length;
}

async function inTurn(paths) {
  let sum = 0;
  for (const path of paths) sum += await length(path);
  return sum;
}

async function together(paths) {
  const next = paths.values();
  const work = async () => {
    let sum = 0;
    for (const path of next) sum += await length(path);
    return sum;
  };
  const sums = await Promise.all(Array.from({ length: LIMIT }, work));
  return sums.reduce((sum, part) => sum + part, 0);
}
// ANCHOR_END: listing

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gauge } from "../gauge/gauge.mjs";

const ways = { blocking: withBlockingCalls, turn: inTurn, together };
const [mode, folder] = process.argv.slice(4);
const paths = readdirSync(folder).map((name) => join(folder, name));
const first = await ways[mode](paths);
assert.equal(await gauge(() => ways[mode](paths)), first);
