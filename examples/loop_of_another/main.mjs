// A timer belongs to one loop, but another loop runs the code.

async function timerOfOneLoop() {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return "waited";
}

function isItHere() {
  return typeof requestAnimationFrame === "function";
}

async function timerForAllLoops() {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return "waited";
}

async function main() {
  console.log("the browser's timer on Node:");
  try {
    await timerOfOneLoop();
  } catch (error) {
    console.log(`  ${error.name}: ${error.message}`);
  }
  console.log(`  the browser is here: ${isItHere()}`);
  console.log(`everyone's timer on Node: ${await timerForAllLoops()}`);
}

await main();
