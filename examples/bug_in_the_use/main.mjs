// A bug in the code that uses a resource: is the resource closed even so?
class Resource {
  async close() {
    console.log("closed");
  }
}

async function withResource(useIt) {
  const resource = new Resource();
  try {
    return await useIt();
  } finally {
    await resource.close();
  }
}

async function main() {
  const first = (numbers) => numbers[0].toFixed(); // throws for an empty array
  try {
    await withResource(async () => first([]));
  } catch (error) {
    console.log(`main has an error: ${error instanceof TypeError}`);
  }
}

await main();
