// Two requests run together. Which one does a log line belong to?
import { AsyncLocalStorage } from "node:async_hooks";
import { EventEmitter, on } from "node:events";

const request = new AsyncLocalStorage();

function log(event) {
  console.log(`${request.getStore()} ${event}`);
}

async function askDatabase(database) {
  log("asks the database");
  const rows = new Promise((resolve) => database.emit("query", resolve));
  await rows;
  log("has the rows");
}

async function handle(database) {
  await askDatabase(database);
}

async function main() {
  const database = new EventEmitter();
  const queries = on(database, "query");
  const a = request.run("A", handle, database);
  const [answerA] = (await queries.next()).value;
  const b = request.run("B", handle, database);
  const [answerB] = (await queries.next()).value;
  answerA();
  await a;
  answerB();
  await b;
  await queries.return(); // removes its listener
}

await main();
