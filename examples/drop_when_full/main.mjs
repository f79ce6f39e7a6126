// A full channel: drop the newest message, or the oldest.
const limit = 2;
const list = (channel) => `[${channel.join(", ")}]`;

function dropTheNewest() {
  const channel = [];
  let dropped = 0;
  for (let message = 1; message <= 5; message++) {
    if (channel.length < limit) channel.push(message);
    else dropped++; // the sender knows, and could react
  }
  console.log(`the newest dropped: ${list(channel)} left, ${dropped} dropped`);
}

function dropTheOldest() {
  const channel = [];
  let dropped = 0;
  for (let message = 1; message <= 5; message++) {
    if (channel.length === limit) {
      channel.shift(); // makes room
      dropped++;
    }
    channel.push(message);
  }
  console.log(`the oldest dropped: ${list(channel)} left, ${dropped} dropped`);
}

dropTheNewest();
dropTheOldest();
