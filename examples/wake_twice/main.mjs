// Several wake-ups or results: how often does the waiting work continue?
async function work(promise) {
  console.log(`work goes on with ${await promise}`);
}

async function main() {
  let settle;
  const promise = new Promise((resolve) => (settle = resolve));
  const task = work(promise); // now `work` is waiting
  for (const result of [1, 2]) {
    settle(result);
    console.log(`main sets ${result}`);
  }
  await task;
}

await main();
