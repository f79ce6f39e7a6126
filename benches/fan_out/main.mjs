// ANCHOR: listing
// Many requests to a slow server, with a limit on how many at a time.
import assert from "node:assert/strict";

async function fetchNext(url, requests) {
  for (const _ of requests) {
    const response = await fetch(url);
    assert.equal(await response.text(), "done");
  }
}

async function fetchAll(url, count, limit) {
  // All the workers take from one iterator, so each request is made once.
  const requests = Array(count).keys();
  const workers = { length: limit };
  await Promise.all(Array.from(workers, () => fetchNext(url, requests)));
}
// ANCHOR_END: listing

import { gauge } from "../gauge/gauge.mjs";

const [count, limit, url] = process.argv.slice(3);
await fetchAll(url, Number(limit), Number(limit));
await gauge(() => fetchAll(url, Number(count), Number(limit)));
