// Two sources are always ready: does the second one ever get its turn?

async function ready(value) {
  return value;
}

async function workFirst() {
  for (let round = 1; round <= 1000; round++) {
    const first = await Promise.race([ready("work"), ready("stop")]);
    if (first === "stop") return round;
  }
  return 1000;
}

async function stopFirst() {
  for (let round = 1; round <= 1000; round++) {
    const first = await Promise.race([ready("stop"), ready("work")]);
    if (first === "stop") return round;
  }
  return 1000;
}

async function main() {
  console.log(`work first: ${await workFirst()} rounds`);
  console.log(`stop first: ${await stopFirst()} rounds`);
}

await main();
