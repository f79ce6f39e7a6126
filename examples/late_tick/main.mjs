// The thread is blocked, and a tick comes late. Is the next one late too?
function tickTwice(start) {
  let tick = 0;
  const timer = setInterval(() => {
    tick += 1;
    const secs = (performance.now() - start) / 1000;
    console.log(`${secs.toFixed(0)} s: tick ${tick}`);
    if (tick === 2) clearInterval(timer);
  }, 2000);
}

function block() {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 3000); // stands for a call that blocks
}

const start = performance.now();
tickTwice(start);
block();
