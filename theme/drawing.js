// Draws a diagram: mermaid says where everything lies, and what is written here leaves
// every colour to the page, so that one drawing follows all themes.
//
// `BLESS=1 cargo test --test diagrams` keeps what this draws beside the diagram's source.
// A page fetches this file, and mermaid, only where that drawing isn't its source's.

const drawing = (() => {
  /** The size of the letters, in pixels. */
  const size = 14;
  const roomForName = 110;

  // Other machines have other fonts, and the drawing must not depend on them: letters
  // count as wide as those of a wide font, in parts of their size.
  const widths = [
    [/[^ -~]/u, 1],
    [/[mwMW@%]/, 0.98],
    [/[A-Z0-9#&+<=>~]/, 0.72],
    [/[fijlrtI.,:;'"!|()[\]{}/ -]/, 0.42],
    [/./u, 0.64],
  ];

  function width(text) {
    const letters = [...text.replaceAll("\u200b", "")];
    const wide = (letter) => widths.find(([kind]) => kind.test(letter))[1];
    return letters.reduce((sum, letter) => sum + wide(letter), 0) * size;
  }

  /** Lets `work` measure texts by these widths, not by the fonts of the machine. */
  async function measured(work) {
    const shapes = SVGGraphicsElement.prototype;
    const { getBBox } = shapes;
    shapes.getBBox = function () {
      if (this instanceof SVGTextContentElement)
        return new DOMRect(0, 0, width(this.textContent), size * 1.2);
      if (this instanceof SVGGElement)
        throw new Error("mermaid measures texts in a way that drawing.js doesn't know");
      return getBBox.call(this);
    };
    try {
      return await work();
    } finally {
      shapes.getBBox = getBBox;
    }
  }

  /** Where mermaid puts everything. */
  async function layout(mermaid, source) {
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: "strict",
      fontFamily: "sans-serif",
      fontSize: size,
      // In their natural size, labels can be read on a narrow screen too: the
      // diagram scrolls there.
      sequence: {
        useMaxWidth: false,
        mirrorActors: false,
        diagramMarginX: 8,
        diagramMarginY: 4,
        width: roomForName,
        height: 38,
        actorMargin: 32,
        messageMargin: 32,
        noteMargin: 8,
        boxMargin: 8,
      },
    });
    const { svg } = await measured(() => mermaid.render("diagram", source));
    return new DOMParser().parseFromString(svg, "text/html").querySelector("svg");
  }

  const number = (text) => Math.round(Number(text) * 10) / 10;

  /** The attributes of `element` as numbers. */
  const numbers = (element, ...names) =>
    names.map((name) => number(element.getAttribute(name)));

  const escaped = (text) =>
    text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt()};`);

  // Without a style sheet it is black on white.
  const path = (name, d) =>
    `<path class="${name}" d="${d}" fill="none" stroke="currentColor"/>`;
  const solid = (name, d) => `<path class="${name}" d="${d}" fill="currentColor"/>`;

  function rectangle(name, element) {
    const [x, y, across, down] = numbers(element, "x", "y", "width", "height");
    return path(name, `M${x} ${y}h${across}v${down}h${-across}z`);
  }

  /** A text in the middle of `x`, its letters standing around the height `y`. */
  const words = (name, x, y, text) =>
    `<text class="${name}" x="${x}" y="${number(y + size * 0.35)}">${escaped(text)}</text>`;

  /** The tip of a message's line that ends at `x`, `y` and comes from the left, if
   * `way` is 1, or from the right, if it is -1. */
  function tip(line, x, y, way) {
    const at = (...points) =>
      points.map(([right, down]) => `${number(x + way * right)} ${number(y + down)}`);
    const kind = line.getAttribute("marker-end")?.match(/#(?:.*-)?(\w+)\)/)?.[1];
    if (kind === undefined) return "";
    if (kind === "arrowhead")
      return solid("tip", `M${at([2, 0], [-8, -5], [-8, 5]).join("L")}z`);
    if (kind === "head")
      return solid("tip", `M${at([2, 0], [-7, -6], [-2, 0], [-7, 6]).join("L")}z`);
    if (kind === "crosshead") {
      const [a, b, c, d] = at([-4, -4], [4, 4], [-4, 4], [4, -4]);
      return path("cross", `M${a}L${b}M${c}L${d}`);
    }
    throw new Error(`drawing.js knows no line that ends as ${kind}`);
  }

  /** A message's line, with its tip. */
  function arrow(line) {
    const name = line.classList.contains("messageLine1") ? "answer" : "message";
    if (line.localName === "path") {
      // To oneself: it comes back from the right.
      const d = line.getAttribute("d").replace(/\s*([A-Z])\s*/g, "$1");
      const [x, y] = d.match(/[\d.-]+/g).slice(-2).map(Number);
      return path(name, d) + tip(line, x, y, -1);
    }
    const [from, x, y] = numbers(line, "x1", "x2", "y2");
    return path(name, `M${from} ${y}H${x}`) + tip(line, x, y, Math.sign(x - from));
  }

  /** The frame around the branches of a block, and the lines between them. */
  function frame(lines) {
    const [left, top, right, , , bottom] = [
      ...numbers(lines[0], "x1", "y1", "x2", "y2"),
      ...numbers(lines[1], "y1", "y2"),
    ];
    const around = `M${left} ${top}H${right}V${bottom}H${left}z`;
    const between = lines.slice(4).map((line) => {
      const [x, y, end] = numbers(line, "x1", "y1", "x2");
      return path("branch", `M${x} ${y}H${end}`);
    });
    return [path("frame", around), ...between];
  }

  /** A participant's name, in `chinese` too if that has it: the page's style sheet shows
   * the one that is in its language. */
  function name(x, y, text, chinese) {
    const translated = chinese[text];
    if (translated === undefined) return words("name", x, y, text);
    return (
      words('name" lang="en', x, y, text) +
      words('name" lang="zh-CN', x, y, translated)
    );
  }

  /** The drawing, of mermaid's `svg`: what is below comes first.
   *
   * Each message and each note is a `<g class="line">` whose text is, to the letter, the
   * line of the output that it shows; they come in the diagram's order. */
  function drawn(svg, chinese) {
    const [left, top, across, down] = svg
      .getAttribute("viewBox")
      .split(" ")
      .map(Number);
    // mermaid begins with the last participant.
    const lifelines = [];
    const participants = [];
    const below = [];
    const lines = [];
    let message;
    const place = (element) => number(element.getAttribute("y"));
    const middle = (element, from) => [number(element.getAttribute("x")), place(element) + from];

    for (const element of svg.querySelectorAll(":scope > :is(g, text, line, path)")) {
      if (element.matches("text.messageText")) {
        message = element;
        continue;
      }
      if (element.matches(".messageLine0, .messageLine1")) {
        const [x, y] = middle(message, size);
        lines.push([y, arrow(element) + words("says", x, y, message.textContent)]);
        continue;
      }
      const parts = [...element.querySelectorAll("*")];
      const one = (selector) => element.querySelector(selector);
      if (one(".actor-line")) {
        const [x, y] = numbers(one(".actor-line"), "x1", "y1");
        lifelines.unshift(path("lifeline", `M${x} ${y}V${top + down}`));
        const box = one("rect.actor");
        if (!box) throw new Error("drawing.js draws participants, and no actors");
        const [, boxTop, , height] = numbers(box, "x", "y", "width", "height");
        participants.unshift(
          rectangle("participant", box) +
            name(x, boxTop + height / 2, one("text").textContent, chinese),
        );
      } else if (one("rect.note")) {
        const box = one("rect.note");
        const [y, height] = numbers(box, "y", "height");
        const text = one("text");
        lines.push([
          y,
          rectangle("note", box) +
            words("says", number(text.getAttribute("x")), y + height / 2, text.textContent),
        ]);
      } else if (one("[class^=activation]")) {
        below.push(...parts.map((part) => rectangle("active", part)));
      } else if (one(".loopLine")) {
        below.push(...frame(parts.filter((part) => part.matches(".loopLine"))));
        const label = one(".labelBox").getAttribute("points").trim().split(/\s+/);
        const corners = label.map((corner) => corner.split(",").map(number).join(" "));
        below.push(path("label", `M${corners.join("L")}z`));
        const [, y] = label[0].split(",").map(number);
        const bottom = number(label.at(-1).split(",")[1]);
        const text = one(".labelText");
        below.push(
          words("kind", number(text.getAttribute("x")), (y + bottom) / 2, text.textContent),
        );
      } else if (parts.length > 0) {
        throw new Error(`drawing.js knows no ${parts[0].outerHTML}`);
      }
    }
    lines.sort(([one], [other]) => one - other);
    return [
      `<svg viewBox="${left} ${top} ${across} ${down}" width="${across}" height="${down}" font-size="${size}" text-anchor="middle" fill="currentColor" lang="en" aria-hidden="true">`,
      ...lifelines,
      ...participants,
      ...below,
      ...lines.map(([, line]) => `<g class="line">${line}</g>`),
      "</svg>",
    ].join("\n");
  }

  return async (mermaid, source, chinese = {}) =>
    drawn(await layout(mermaid, source), chinese);
})();
