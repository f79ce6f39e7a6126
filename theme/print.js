// Prints the whole book when the reader asks for it.

document
  .getElementById("print")
  .addEventListener("click", () => window.print());
