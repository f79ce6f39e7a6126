// A loop runs one async function, waits to be woken, and runs it again.
function runToEnd(steps, whenDone) {
  function resume() {
    console.log("loop resumes work");
    const { value, done } = steps.next();
    if (done) whenDone(value);
    else value(resume); // and return, because this thread must not be blocked
  }
  resume();
}

function* work() {
  console.log("work starts timer");
  yield (wake) => {
    setTimeout(() => {
      console.log("timer wakes loop");
      wake();
    }, 1000);
  };
  return 42;
}

function main() {
  runToEnd(work(), (result) => console.log(`loop has ${result} from work`));
}

main();
