// Two tasks pass a token back and forth; each hand-over is a switch.

// JavaScript has no channel between promises, so this program brings one.
class Channel {
  #values = [];
  #receivers = [];

  send(value) {
    const receive = this.#receivers.shift();
    if (receive) receive(value);
    else this.#values.push(value);
  }

  async receive() {
    if (this.#values.length > 0) return this.#values.shift();
    return new Promise((receive) => this.#receivers.push(receive));
  }
}

async function play(inbox, outbox) {
  let token = 1;
  while (token > 0) {
    token = await inbox.receive();
    outbox.send(token - 1);
  }
}

async function playInTasks(count) {
  const left = new Channel();
  const right = new Channel();
  left.send(count);
  await Promise.all([play(left, right), play(right, left)]);
}

await playInTasks(Number(process.argv[3]));
