// The receiver leaves after one message: does the sender notice?
import { once } from "node:events";
import { MessageChannel } from "node:worker_threads";

async function receiver(port) {
  const [message] = await once(port, "message");
  console.log(`the receiver has ${message} and leaves`);
  port.close();
}

async function main() {
  const { port1: sender, port2: channel } = new MessageChannel();
  const closed = once(sender, "close");
  sender.ref(); // keeps Node alive until the channel is closed
  const task = receiver(channel);
  sender.postMessage(1);
  await task;
  sender.postMessage(2);
  console.log("the sender has sent 2, and nothing failed");
  await closed;
  console.log("the sender is told that the channel is closed");
}

await main();
