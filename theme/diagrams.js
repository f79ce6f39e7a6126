// Draws the diagrams in the colours of the page, once one of them comes near.

(() => {
  const html = document.documentElement;
  const { mermaid: address } = document.currentScript.dataset;
  const diagrams = [...document.querySelectorAll("pre.mermaid")];
  if (diagrams.length === 0) return;

  const sources = new Map(
    diagrams.map((diagram) => [diagram, diagram.textContent]),
  );
  let library;
  let drawing = Promise.resolve();

  /** Loads mermaid, once; it is 20 times as heavy as a page. */
  function load() {
    library ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => resolve(globalThis.mermaid);
      script.onerror = () => reject(new Error(`${address} cannot be loaded`));
      document.head.append(script);
    });
    return library;
  }

  /** The page's own colours, as mermaid's theme "base" takes them. */
  function colours() {
    const probe = document.createElement("span");
    document.body.append(probe);
    const colour = (name) => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    };
    const [fg, line, note] = ["fg", "edge", "note"].map(colour);
    const [ground, box, edge] = ["bg", "bar", "accent"].map(colour);
    probe.remove();
    return {
      darkMode: html.classList.contains("dark"),
      background: ground,
      primaryColor: box,
      primaryTextColor: fg,
      primaryBorderColor: edge,
      lineColor: line,
      textColor: fg,
      actorBkg: box,
      actorBorder: edge,
      actorTextColor: fg,
      actorLineColor: line,
      signalColor: fg,
      signalTextColor: fg,
      labelBoxBkgColor: box,
      labelBoxBorderColor: edge,
      labelTextColor: fg,
      loopTextColor: fg,
      noteBkgColor: note,
      noteBorderColor: edge,
      noteTextColor: fg,
      activationBkgColor: box,
      activationBorderColor: edge,
      sequenceNumberColor: ground,
    };
  }

  async function draw() {
    const mermaid = await load();
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: "strict",
      theme: "base",
      themeVariables: colours(),
      fontFamily: getComputedStyle(document.body).fontFamily,
      // In their natural size, labels can be read on a narrow screen too: the
      // diagram scrolls there.
      sequence: {
        useMaxWidth: false,
        mirrorActors: false,
        diagramMarginX: 8,
        diagramMarginY: 4,
        width: 110,
        height: 38,
        actorMargin: 32,
        messageMargin: 32,
        noteMargin: 8,
        boxMargin: 8,
        messageFontSize: 14,
        noteFontSize: 14,
        actorFontSize: 15,
      },
    });
    for (const [at, diagram] of diagrams.entries()) {
      const source = sources.get(diagram);
      const { svg } = await mermaid.render(`diagram-${at}`, source);
      diagram.innerHTML = svg;
      // It says what programs print, and that is in English on Chinese pages too.
      diagram.firstElementChild.setAttribute("lang", "en");
      diagram.classList.add("drawn");
    }
  }

  function fail(error) {
    for (const diagram of diagrams) {
      if (diagram.querySelector("svg")) continue;
      const sentence = document.createElement("strong");
      sentence.textContent = words.undrawn;
      diagram.classList.add("failed");
      diagram.replaceChildren(sentence, "\n\n", sources.get(diagram));
    }
    console.error(error);
  }

  /** One drawing after the other: mermaid keeps its settings globally. */
  function drawAll() {
    drawing = drawing.then(draw).catch(fail);
    return drawing;
  }

  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      drawAll();
    },
    { rootMargin: "100% 0px" },
  );

  // Paper has no viewport that a diagram could come near to.
  if (html.classList.contains("print")) drawAll();
  else diagrams.forEach((diagram) => observer.observe(diagram));
  document.addEventListener("themechange", () => {
    if (library) drawAll();
  });
})();
