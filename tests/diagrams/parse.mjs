// Gives each diagram to mermaid itself, and prints what is wrong with which.
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { runInThisContext } from "node:vm";

const [mermaid, ...diagrams] = argv.slice(2);

// What mermaid asks of a browser before it parses; it draws nothing here.
globalThis.window = {
  document: { nodeType: 9, createElement: () => ({}) },
  Element: class {},
  addEventListener() {},
};
runInThisContext(readFileSync(mermaid, "utf8"));

const faults = {};
for (const diagram of diagrams) {
  try {
    await globalThis.mermaid.parse(readFileSync(diagram, "utf8"));
  } catch (error) {
    faults[diagram] = error.message;
  }
}
console.log(JSON.stringify(faults));
