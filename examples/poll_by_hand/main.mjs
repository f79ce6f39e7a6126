// No runtime: main itself runs an async function, step by step.
function* work() {
  console.log("work begins and gives way to main");
  yield; // a generator, because only Node can resume an async function
  console.log("work continues and gives way to main");
  yield;
  console.log("work ends and gives main its result");
  return 42;
}

function main() {
  console.log("main calls work");
  const steps = work();
  for (;;) {
    console.log("main resumes work");
    const { value, done } = steps.next();
    if (done) {
      console.log(`main has ${value}`);
      break;
    }
  }
}

main();
