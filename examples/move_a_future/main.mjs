// Work refers to its own data. While it waits, its handle is moved.
function* work() {
  const data = [1, 2, 3];
  const last = data; // a reference to an object outside this generator
  yield; // a generator, so that `main` decides when it goes on
  console.log(`work still refers to ${last[2]}`);
}

function main() {
  const steps = work();
  console.log(`work has ended: ${steps.next().done}`);

  // JavaScript doesn't say where an object lies; its collector can move it.
  const handles = [steps]; // one more reference
  console.log(`it is the same: ${handles[0] === steps}`);
  console.log(`work has ended: ${handles[0].next().done}`);
}

main();
