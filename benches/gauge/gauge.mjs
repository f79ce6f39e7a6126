// What a stretch of the program takes: `gauge` prints it when `work` is done.
import { readFileSync, writeFileSync } from "node:fs";

// The processor time of all threads in seconds, and how often one of them was
// made to give way.
function used() {
  const used = process.resourceUsage();
  const seconds = (used.userCPUTime + used.systemCPUTime) / 1e6;
  return [seconds, used.involuntaryContextSwitches];
}

// A line of the process's status, in bytes.
function memory(name) {
  const status = readFileSync("/proc/self/status", "utf8");
  const line = status.split("\n").find((line) => line.startsWith(name));
  return Number(line.match(/\d+/)[0]) * 1024;
}

export async function gauge(work) {
  // From here on, the peak of the memory is that of this stretch.
  writeFileSync("/proc/self/clear_refs", "5");
  const resident = memory("VmRSS:");
  const [processor, switches] = used();
  const start = performance.now();
  const result = await work();
  const wall = (performance.now() - start) / 1000;
  const [processorNow, switchesNow] = used();
  console.log("wall", wall);
  console.log("cpu", (processorNow - processor).toFixed(6));
  console.log("involuntary", switchesNow - switches);
  console.log("memory", memory("VmHWM:") - resident);
  return result;
}
