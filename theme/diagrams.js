// Draws the diagrams whose drawing is missing, or isn't their source's any more: those
// that an author is working on. Readers have every drawing in the page.

(() => {
  const { mermaid: library, drawing: script } = document.currentScript.dataset;

  /** By this a drawing says what source it is of: see tests/diagrams/drawing.rs. */
  function digest(source) {
    const step = (sum, letter) =>
      Math.imul(sum ^ letter.codePointAt(), 0x01000193);
    return ([...source.trim()].reduce(step, 0x811c9dc5) >>> 0).toString(16);
  }

  const undrawn = [...document.querySelectorAll("pre.mermaid")].filter(
    (diagram) =>
      diagram.nextElementSibling?.dataset.source !==
      digest(diagram.textContent),
  );
  if (undrawn.length === 0) return;

  function load(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${address} cannot be loaded`));
      document.head.append(script);
    });
  }

  /** The figure below a diagram, which may be missing. */
  const figure = (diagram) => {
    const next = diagram.nextElementSibling;
    return next?.matches(".drawing") ? next : null;
  };

  async function draw() {
    await load(library); // twenty times as heavy as a page
    await load(script);
    for (const diagram of undrawn) {
      const svg = await drawing(mermaid, diagram.textContent);
      if (!figure(diagram)) {
        const empty = document.createElement("figure");
        empty.className = "drawing";
        diagram.after(empty);
      }
      figure(diagram).querySelector("svg")?.remove();
      figure(diagram).insertAdjacentHTML("afterbegin", svg);
    }
  }

  function fail(error) {
    for (const diagram of undrawn) {
      figure(diagram)?.remove();
      const sentence = document.createElement("strong");
      sentence.textContent = words.undrawn;
      diagram.classList.add("failed");
      diagram.prepend(sentence, "\n\n");
    }
    console.error(error);
  }

  draw().catch(fail);
})();
