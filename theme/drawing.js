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
    [/[mwMW@%]/, 0.95],
    [/[A-Z0-9#&+<=>~]/, 0.68],
    [/[fijlrtI.,:;'"!|()[\]{}/ -]/, 0.4],
    [/./u, 0.61],
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
        throw new Error(
          "mermaid measures texts in a way that drawing.js doesn't know",
        );
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
    return new DOMParser()
      .parseFromString(svg, "text/html")
      .querySelector("svg");
  }

  const number = (text) => Math.round(Number(text) * 10) / 10;

  /** The attributes of `element` as numbers. */
  const numbers = (element, ...names) =>
    names.map((name) => number(element.getAttribute(name)));

  const escaped = (text) =>
    text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt()};`);

  // The attributes show it black on white where there is no style sheet.

  const line = (name, d) =>
    `<path class="${name}" d="${d}" fill="none" stroke="currentColor"/>`;

  const filled = (name, d) => `<path class="${name}" d="${d}"/>`;

  function rectangle(name, element) {
    const [x, y, across, down] = numbers(element, "x", "y", "width", "height");
    return line(name, `M${x} ${y}h${across}v${down}h${-across}z`);
  }

  /** A text in the middle of `x`, its letters standing around the height `y`. */
  const words = (name, x, y, text, language = "") =>
    `<text class="${name}"${language} x="${x}" y="${number(y + size * 0.35)}">${escaped(text)}</text>`;

  /** The tip of an arrow that ends at `x`, `y` and comes from the left, if `way` is 1,
   * or from the right, if it is -1. */
  function tip(arrow, x, y, way) {
    const at = (...points) =>
      points.map(([on, down]) => `${number(x + way * on)} ${number(y + down)}`);
    const end = arrow.getAttribute("marker-end") ?? "none";
    if (end === "none") return "";
    if (end.includes("arrowhead"))
      return filled("tip", `M${at([2, 0], [-8, -5], [-8, 5]).join("L")}z`);
    if (end.includes("filled-head"))
      return filled(
        "tip",
        `M${at([2, 0], [-7, -6], [-2, 0], [-7, 6]).join("L")}z`,
      );
    if (end.includes("crosshead")) {
      const [first, second, third, last] = at(
        [-4, -4],
        [4, 4],
        [-4, 4],
        [4, -4],
      );
      return line("cross", `M${first}L${second}M${third}L${last}`);
    }
    throw new Error(`drawing.js knows no arrow that ends in ${end}`);
  }

  /** A message's arrow, with its tip. */
  function arrow(element) {
    const name = element.matches(".messageLine1") ? "answer" : "message";
    if (element.localName === "path") {
      // To oneself: it comes back from the right.
      const d = element.getAttribute("d");
      const [x, y] = d
        .match(/[\d.-]+/g)
        .slice(-2)
        .map(number);
      return (
        line(name, d.replace(/ *([A-Z]) */g, "$1")) + tip(element, x, y, -1)
      );
    }
    const [from, x, y] = numbers(element, "x1", "x2", "y2");
    return (
      line(name, `M${from} ${y}H${x}`) + tip(element, x, y, Math.sign(x - from))
    );
  }

  const group = (name, ...parts) => `<g class="${name}">${parts.join("")}</g>`;

  /** A participant: its name is there in Chinese too, if that is another, and a style
   * sheet shows the one of the page's language. */
  function participant(box, x, text, chinese) {
    const [top, height] = numbers(box, "y", "height");
    const name = (text, language) =>
      words("name", x, top + height / 2, text, language);
    return group(
      "participant",
      rectangle("box", box),
      ...(text in chinese
        ? [name(text, ' lang="en"'), name(chinese[text], ' lang="zh-CN"')]
        : [name(text)]),
    );
  }

  /** A block: a frame with its keyword, and the lines between its branches. */
  function block(element) {
    const [above, right, , , ...others] = element.querySelectorAll(".loopLine");
    const [x, top, end] = numbers(above, "x1", "y1", "x2");
    const [bottom] = numbers(right, "y2");
    const branches = others.map((between) => {
      const [y] = numbers(between, "y1");
      return line("branch", `M${x} ${y}H${end}`);
    });
    const keyword = element.querySelector(".labelText").textContent;
    const across = Math.max(50, Math.ceil(width(keyword) + size));
    return group(
      "block",
      line("frame", `M${x} ${top}H${end}V${bottom}H${x}z`),
      ...branches,
      line("box", `M${x} ${top}h${across}v13l-8 7H${x}z`),
      words("keyword", x + across / 2, top + 10, keyword),
    );
  }

  /** The drawing, made from mermaid's.
   *
   * Each message and each note is a `<g class="line">`, whose text is to the letter the
   * line of the output that it shows; they stand in the order of the diagram. */
  function simplified(svg, chinese) {
    const [left, top, across, down] = svg
      .getAttribute("viewBox")
      .split(" ")
      .map(Number);
    const grounds = [];
    const lifelines = [];
    const participants = [];
    const blocks = [];
    const lines = [];
    let message;
    const show = (y, shapes, x, middle, { textContent }) => {
      const says = words("says", x, middle, textContent);
      lines.push([y, group("line", shapes, says)]);
    };

    for (const element of svg.querySelectorAll(
      ":scope > :is(g, rect, text, line, path)",
    )) {
      const part = (selector) =>
        element.matches(selector) ? element : element.querySelector(selector);
      if (part("rect.rect")) {
        grounds.push(rectangle("ground", part("rect.rect")));
      } else if (part(".actor-line") && part("rect.actor")) {
        // mermaid begins with the last of them.
        const [x, y] = numbers(part(".actor-line"), "x1", "y1");
        lifelines.unshift(line("lifeline", `M${x} ${y}V${top + down}`));
        participants.unshift(
          participant(part("rect.actor"), x, part("text").textContent, chinese),
        );
      } else if (part("[class^=activation]")) {
        blocks.push(
          ...[...element.children].map((bar) => rectangle("active", bar)),
        );
      } else if (part(".loopLine")) {
        blocks.push(block(element));
      } else if (part("rect.note")) {
        const [y, height] = numbers(part("rect"), "y", "height");
        const [x] = numbers(part("text"), "x");
        const box = rectangle("note box", part("rect"));
        show(y, box, x, y + height / 2, part("text"));
      } else if (part(".messageText")) {
        message = element;
      } else if (part("[class^=messageLine]")) {
        const [x, y] = numbers(message, "x", "y");
        show(y, arrow(element), x, y + size, message);
      } else if (element.childElementCount > 0) {
        throw new Error(`drawing.js knows no ${element.innerHTML}`);
      }
    }
    lines.sort(([one], [other]) => one - other);
    return [
      `<svg viewBox="${left} ${top} ${across} ${down}" width="${across}" height="${down}" font-size="${size}" text-anchor="middle" fill="currentColor" lang="en" aria-hidden="true">`,
      ...grounds,
      ...lifelines,
      ...participants,
      ...blocks,
      ...lines.map(([, line]) => line),
      "</svg>",
    ].join("\n");
  }

  return async (mermaid, source, chinese = {}) =>
    simplified(await layout(mermaid, source), chinese);
})();
