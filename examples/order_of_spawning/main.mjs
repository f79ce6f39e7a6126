// A task spawns three others, A, B and C: in which order do they start?

async function start(name, order) {
  order.push(name);
}

async function parent() {
  const order = [];
  await Promise.all(["A", "B", "C"].map((name) => start(name, order)));
  return order;
}

async function main() {
  const order = await parent();
  console.log(`they start: ${order.join(", ")}`);
}

await main();
