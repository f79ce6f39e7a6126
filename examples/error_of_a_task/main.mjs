// Task A returns, B fails, C has a bug: what does each handle give back?
async function work(name) {
  switch (name) {
    case "B":
      throw new Error("no such user");
    case "C":
      throw new TypeError("an impossible state");
    default:
      return "data";
  }
}

async function outcome(task) {
  try {
    return `value: ${await task}`;
  } catch (error) {
    return `error: ${error.message}`;
  }
}

async function main() {
  for (const name of ["A", "B", "C"]) {
    const task = work(name);
    console.log(name, await outcome(task));
  }
  console.log("main goes on");
}

await main();
