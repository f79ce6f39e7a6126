// Draws a diagram: mermaid says where everything lies, and what is written here leaves
// every colour to the page, so that one drawing follows all themes.
//
// `BLESS=1 cargo test --test diagrams` keeps what this draws beside the diagram's source.
// A page fetches this file, and mermaid, only where that drawing isn't its source's.

const drawing = (() => {
  /** The size of the letters, in pixels. */
  const size = 14;

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
        width: 110,
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

  // What follows is drawn around the place of its group. The attributes show it black on
  // white where there is no style sheet.

  const group = (name, x, y, ...parts) =>
    `<g class="${name}" transform="translate(${x} ${y})">${parts.join("")}</g>`;

  const line = (name, d) =>
    `<path class="${name}" d="${d}" fill="none" stroke="currentColor"/>`;

  /** A rectangle below its place. */
  const rectangle = (name, across, down) =>
    `<rect class="${name}" x="${-across / 2}" width="${across}" height="${down}" fill="none" stroke="currentColor"/>`;

  /** A text in the middle of its place, its letters standing around the height `y`. */
  const words = (name, y, text, attributes = "") =>
    `<text class="${name}"${attributes} y="${number(y + size * 0.35)}">${escaped(text)}</text>`;

  /** Where a rectangle's group is to be, and how large the rectangle is. */
  function extent(element) {
    const [x, y, across, down] = numbers(element, "x", "y", "width", "height");
    return [x + across / 2, y, across, down];
  }

  /** The tip of an arrow that ends at `x`, `y` and comes from the left, if `way` is 1,
   * or from the right, if it is -1. */
  function tip(end, x, y, way) {
    const from = (ahead, down) => `M${x + ahead * way} ${y + down}`;
    const to = (ahead, down) => `l${ahead * way} ${down}`;
    if (end === null) return "";
    if (end.includes("arrowhead"))
      return `<path class="tip" d="${from(2, 0)}${to(-10, -5)}v10z"/>`;
    if (end.includes("filled-head"))
      return `<path class="tip" d="${from(2, 0)}${to(-9, -6)}${to(5, 6)}${to(-5, 6)}z"/>`;
    if (end.includes("crosshead"))
      return line("cross", `${from(-4, -4)}${to(8, 8)}m0 -8${to(-8, 8)}`);
    throw new Error(`drawing.js knows no arrow that ends in ${end}`);
  }

  /** A message: its words above its arrow. */
  function message(text, arrow) {
    const name = arrow.matches(".messageLine1") ? "answer" : "message";
    const end = arrow.getAttribute("marker-end");
    const [middle, above] = numbers(text, "x", "y");
    const shown = (y, ...parts) =>
      group(
        "line",
        middle,
        y,
        ...parts,
        words("says", above + size - y, text.textContent),
      );
    if (arrow.localName === "path") {
      // To oneself: out to the right and back.
      const points = arrow
        .getAttribute("d")
        .match(/[\d.-]+/g)
        .map(number);
      const y = points[1];
      const [start, ...bends] = points.map((at, index) =>
        number(at - (index % 2 ? y : middle)),
      );
      const [x, low] = bends.slice(-2);
      return shown(
        y,
        line(name, `M${start} 0C${bends.slice(1).join(" ")}`),
        tip(end, x, low, -1),
      );
    }
    const [left, right, y] = numbers(arrow, "x1", "x2", "y2");
    const [start, stop] = [number(left - middle), number(right - middle)];
    return shown(
      y,
      line(name, `M${start} 0H${stop}`),
      tip(end, stop, 0, Math.sign(stop - start)),
    );
  }

  function note(box, text) {
    const [x, y, across, down] = extent(box);
    return group(
      "line",
      x,
      y,
      rectangle("note box", across, down),
      words("says", down / 2, text.textContent),
    );
  }

  /** A participant: its name is there in Chinese too, if that is another, and a style
   * sheet shows the one of the page's language. */
  function participant(box, text, chinese) {
    const [x, y, across, down] = extent(box);
    const name = (text, language) => words("name", down / 2, text, language);
    return group(
      "participant",
      x,
      y,
      rectangle("box", across, down),
      ...(text in chinese
        ? [name(text, ' lang="en"'), name(chinese[text], ' lang="zh-CN"')]
        : [name(text)]),
    );
  }

  /** What has no words in it. */
  function plain(name, box) {
    const [x, y, across, down] = extent(box);
    return group(name, x, y, rectangle("box", across, down));
  }

  function lifeline(element, bottom) {
    const [x, y] = numbers(element, "x1", "y1");
    return line("lifeline", `M${x} ${y}V${bottom}`);
  }

  /** A block: a frame with its keyword, and the lines between its branches. */
  function block(element) {
    const [above, right, , , ...others] = element.querySelectorAll(".loopLine");
    const [left, top, end] = numbers(above, "x1", "y1", "x2");
    const [bottom] = numbers(right, "y2");
    const keyword = element.querySelector(".labelText").textContent;
    const across = Math.max(50, Math.ceil(width(keyword) + size));
    // Around the middle of the keyword.
    const [x, length] = [-across / 2, number(end - left)];
    const branches = others.map((between) => {
      const [y] = numbers(between, "y1");
      return line("branch", `M${x} ${number(y - top)}h${length}`);
    });
    return group(
      "block",
      left + across / 2,
      top,
      line("frame", `M${x} 0h${length}v${number(bottom - top)}h${-length}z`),
      ...branches,
      line("box", `M${x} 0h${across}v13l-8 7H${x}z`),
      words("keyword", 10, keyword),
    );
  }

  /** The drawing, made from mermaid's.
   *
   * Each message and each note is a `<g class="line">`, whose text is to the letter the
   * line of the output that it shows; they stand in the order of the diagram. */
  function simplified(svg, chinese) {
    const view = svg.getAttribute("viewBox").split(" ").map(number);
    const [, top, across, down] = view;
    const grounds = [];
    const lifelines = [];
    const participants = [];
    const blocks = [];
    // mermaid draws all notes before the messages.
    const lines = [];
    let text;
    for (const element of svg.children) {
      const part = (selector) =>
        element.matches(selector) ? element : element.querySelector(selector);
      if (part("style, title, desc, defs")) {
        continue;
      } else if (part("rect.rect")) {
        grounds.push(plain("ground", part("rect.rect")));
      } else if (part("rect.actor")) {
        // It begins with the last of them.
        const name = part("text").textContent;
        lifelines.unshift(lifeline(part(".actor-line"), top + down));
        participants.unshift(participant(part("rect.actor"), name, chinese));
      } else if (part("[class^=activation]")) {
        blocks.push(plain("active", part("[class^=activation]")));
      } else if (part(".loopLine")) {
        blocks.push(block(element));
      } else if (part("rect.note")) {
        const [y] = numbers(part("rect.note"), "y");
        lines.push([y, note(part("rect.note"), part("text"))]);
      } else if (part(".messageText")) {
        text = element;
      } else if (part("[class^=messageLine]")) {
        const [y] = numbers(text, "y");
        lines.push([y, message(text, element)]);
      } else if (element.childElementCount > 0) {
        throw new Error(`drawing.js knows no ${element.innerHTML}`);
      }
    }
    lines.sort(([one], [other]) => one - other);
    return [
      `<svg viewBox="${view.join(" ")}" width="${across}" height="${down}" font-size="${size}" text-anchor="middle" fill="currentColor" lang="en" aria-hidden="true">`,
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
