// Start a task from ordinary code, outside of async code and inside.
async function work() {}

function start(place) {
  void work(); // whoever calls this, Node's loop is there
  console.log(`${place}: started`);
}

async function inside() {
  start("inside");
}

function main() {
  start("outside");
  void inside();
}

main();
