// A client must connect before you can use it, so creating one means waiting.
import { setTimeout as sleep } from "node:timers/promises";
import { Script } from "node:vm";

const BROKEN = "class Broken { async constructor() {} }";

class Client {
  constructor(host) {
    this.host = host; // only `connect` should call the constructor
  }

  static async connect(host) {
    await sleep(1000); // stands for connecting
    if (host !== "moon") throw new Error(`no such host: ${host}`);
    return new this(host);
  }
}

async function main() {
  try {
    new Script(BROKEN); // written in this file, it would stop the whole program
  } catch (error) {
    console.log(`async constructor: ${error.message}`);
  }
  for (const host of ["moon", "sun"]) {
    try {
      const client = await Client.connect(host);
      console.log(`main has a client of the ${client.host}`);
    } catch (error) {
      console.log(`main has an error: ${error.message}`);
    }
  }
}

await main();
