// Shows one language's program at a time, in tabs, or several beside each other
// where the window has the room, and keeps the choice.
// The tabs are https://www.w3.org/WAI/ARIA/apg/patterns/tabs/, activated by
// the arrow keys themselves. Which programs show is up to the style sheet.

(() => {
  const html = document.documentElement;
  // The whole book on one page is for paper, which has no tabs.
  if (html.classList.contains("print")) return;

  const names = { rust: "Rust", python: "Python", javascript: "JavaScript" };
  const languages = Object.keys(names);
  const room = matchMedia("(min-width: 87.5rem)");
  const status = document.getElementById("status");
  /** What the reader wants to see beside each other: two or three, or none. */
  let beside = html.classList.contains("beside")
    ? html.dataset.shown.split(" ")
    : [];

  /** Reads the choice, which another page may have changed. */
  function recall() {
    try {
      const language = localStorage.getItem("language");
      if (languages.includes(language)) html.dataset.language = language;
      const several = localStorage.getItem("beside")?.split(" ");
      if (several) beside = languages.filter((one) => several.includes(one));
    } catch {
      // The reader allows no storage: the choice holds for this page.
    }
  }

  function keep(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // The reader allows no storage: the choice holds for this page.
    }
  }

  const isBeside = () => room.matches && beside.length > 1;

  /** Makes a row of tabs of the languages, or of buttons that each can be pressed. */
  function arrangeRow(list, shown) {
    const tabs = !isBeside();
    list.setAttribute("role", tabs ? "tablist" : "group");
    for (const button of list.children) {
      const { language } = button.dataset;
      const on = shown.includes(language);
      const panel = document.getElementById(`panel-${button.id.slice(4)}`);
      panel.setAttribute("role", tabs ? "tabpanel" : "group");
      button.tabIndex = on || !tabs ? 0 : -1;
      if (tabs) button.setAttribute("role", "tab");
      else button.removeAttribute("role");
      button.removeAttribute(tabs ? "aria-pressed" : "aria-selected");
      button.setAttribute(tabs ? "aria-selected" : "aria-pressed", on);
    }
    list.nextElementSibling.setAttribute("aria-pressed", !tabs);
  }

  /**
   * Has outputs lie below the programs that print them, if their order allows it and
   * no drawing needs more room than a program.
   */
  function arrangeOutputs(outputs, shown) {
    const all = [...outputs.querySelectorAll(".output")];
    const printedBy = all.map((output) =>
      shown.filter((language) => output.querySelector(`.from-${language}`)),
    );
    const below =
      !outputs.querySelector(".drawing") &&
      printedBy.every((some) => some.length > 0) &&
      printedBy.flat().join() === shown.join();
    outputs.style.setProperty("--columns", below ? shown.length : all.length);
    for (const [at, output] of all.entries()) {
      output.style.setProperty("--span", below ? printedBy[at].length : 1);
    }
  }

  /** Marks where each function of a program begins, for `align`. */
  function markFunctions(panel) {
    const code = panel.querySelector("code");
    const lines = code.textContent.split("\n");
    let from = 0;
    const heads = [];
    for (const [at, line] of lines.entries()) {
      const [, name] =
        line.match(/^\s*(?:export |pub |async )*(?:fn|def|function)\W+(\w+)/) ??
        [];
      // What stands directly above it belongs to it: comments and attributes.
      let above = 0;
      while (/^\s*(#|\/\/|@)/.test(lines[at - above - 1] ?? "")) above += 1;
      const over = lines.slice(at - above, at).join("\n").length + (above && 1);
      // The first line of a program states its point; it stays on top.
      if (name && at > above) heads.push([from - over, name]);
      from += line.length + 1;
    }
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode();
    let passed = 0;
    for (const [offset, name] of heads) {
      while (passed + text.length <= offset) {
        passed += text.length;
        text = texts.nextNode();
      }
      const gap = document.createElement("span");
      gap.className = "gap";
      gap.dataset.name = name.replaceAll("_", "").toLowerCase();
      const rest = text.splitText(offset - passed);
      rest.before(gap);
      passed = offset;
      texts.currentNode = text = rest;
    }
  }

  /** Has the functions that all programs of a group share begin at one height. */
  function align(group) {
    const panels = [...group.querySelectorAll(".programs > pre")].filter(
      (panel) => html.dataset.shown.includes(panel.dataset.language),
    );
    for (const panel of panels) {
      if (!panel.querySelector(".gap")) markFunctions(panel);
    }
    // Those in lines that nobody sees have no place.
    const seen = (gap) => gap.offsetParent !== null;
    const gaps = panels.map((panel) =>
      [...panel.querySelectorAll(".gap")].filter(seen),
    );
    const height = parseFloat(getComputedStyle(panels[0]).lineHeight);
    for (const gap of gaps.flat()) gap.style.removeProperty("--lines");
    const tops = gaps.map((some) => some.map((gap) => gap.offsetTop / height));
    const added = panels.map(() => 0);
    const next = panels.map(() => 0);
    for (const [at, { dataset }] of gaps[0].entries()) {
      const found = gaps.map((some, panel) =>
        some.findIndex(
          (gap, at) => at >= next[panel] && gap.dataset.name === dataset.name,
        ),
      );
      if (at < next[0] || found.includes(-1)) continue;
      const lines = found.map((at, panel) => tops[panel][at] + added[panel]);
      const lowest = Math.max(...lines);
      for (const [panel, at] of found.entries()) {
        const more = Math.round(lowest - lines[panel]);
        gaps[panel][at].style.setProperty("--lines", more);
        added[panel] += more;
        next[panel] = at + 1;
      }
    }
  }

  /** Shows what is chosen, and tells those who listen. */
  function arrange() {
    const shown = isBeside() ? beside : [html.dataset.language];
    const changes = html.classList.contains("beside") !== isBeside();
    html.dataset.shown = shown.join(" ");
    html.classList.toggle("beside", isBeside());
    html.style.setProperty("--shown", shown.length);
    for (const list of document.querySelectorAll(".languages")) {
      arrangeRow(list, shown);
    }
    for (const outputs of document.querySelectorAll(".outputs")) {
      arrangeOutputs(outputs, shown);
    }
    if (isBeside()) document.querySelectorAll(".programs").forEach(align);
    html.classList.add("arranged");
    if (changes) document.dispatchEvent(new CustomEvent("besidechange"));
  }

  /** Makes a choice by `button`, which stays where the reader sees it. */
  function choose(button, choice) {
    const before = button.getBoundingClientRect().top;
    const was = isBeside();
    choice();
    keep("language", html.dataset.language);
    if (was || isBeside()) keep("beside", beside.join(" "));
    arrange();
    const moved = button.getBoundingClientRect().top - before;
    scrollBy({ top: moved, behavior: "instant" });
    if (!was && !isBeside()) return; // A tab says itself that it is selected.
    const shown = html.dataset.shown.split(" ").map((one) => names[one]);
    status.textContent = isBeside()
      ? words.of(words.beside, shown)
      : words.of(words.single, shown);
  }

  /** A language is pressed: it is the one to show, or one of several, or no more. */
  function press(button) {
    const { language } = button.dataset;
    choose(button, () => {
      if (!isBeside()) {
        html.dataset.language = language;
        return;
      }
      beside = languages.filter(
        (one) => beside.includes(one) !== (one === language),
      );
      // The last one alone is shown as such.
      if (beside.length === 1) [html.dataset.language] = beside.splice(0);
    });
  }

  function onKey(event) {
    const buttons = [...event.currentTarget.children];
    const here = buttons.indexOf(event.target);
    const plain =
      !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (here < 0 || !plain || isBeside()) return;
    const next = {
      ArrowLeft: (here + buttons.length - 1) % buttons.length,
      ArrowRight: (here + 1) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    press(buttons[next]);
    buttons[next].focus({ preventScroll: true });
  }

  /** Puts the outputs that follow a group of programs into one element. */
  function gather(group) {
    const outputs = document.createElement("div");
    outputs.className = "outputs";
    let sentence = group.nextElementSibling;
    while (sentence?.matches("p:has(+ pre > .language-text:not(.compiler))")) {
      const output = document.createElement("div");
      output.className = "output";
      let next = sentence.nextElementSibling.nextElementSibling;
      output.append(sentence, sentence.nextElementSibling);
      while (next?.matches(".mermaid, .drawing")) {
        output.append(next);
        next = group.nextElementSibling;
      }
      outputs.append(output);
      sentence = group.nextElementSibling;
    }
    if (outputs.firstChild) group.after(outputs);
  }

  /** Puts the three programs that begin with `rust` behind tabs. */
  function group(rust) {
    const [, listing] = rust.className.match(/listing=(\S+)/);
    const group = document.createElement("div");
    group.className = "programs";
    group.dataset.listing = listing;
    const row = document.createElement("div");
    row.className = "programs-row";
    const list = document.createElement("div");
    list.className = "languages";
    list.setAttribute("aria-label", words.language);
    list.addEventListener("keydown", onKey);
    const together = document.createElement("button");
    together.type = "button";
    together.className = "together";
    together.textContent = words.beside;
    together.addEventListener("click", () =>
      choose(together, () => {
        beside = isBeside() ? [] : languages;
      }),
    );
    row.append(list, together);

    const first = rust.parentElement;
    const programs = [first];
    while (programs.length < languages.length) {
      programs.push(programs.at(-1).nextElementSibling);
    }
    first.before(group);
    group.append(row, ...programs);
    for (const [at, language] of languages.entries()) {
      const panel = programs[at];
      const tab = document.createElement("button");
      tab.type = "button";
      tab.id = `tab-${listing}-${language}`;
      tab.dataset.language = language;
      tab.textContent = names[language];
      tab.addEventListener("click", () => press(tab));
      list.append(tab);
      panel.id = `panel-${listing}-${language}`;
      panel.dataset.language = language;
      panel.tabIndex = 0;
      panel.setAttribute("aria-labelledby", tab.id);
      tab.setAttribute("aria-controls", panel.id);
    }
    gather(group);
  }

  document
    .querySelectorAll('main code.language-rust[class*="listing="]')
    .forEach(group);
  recall();
  arrange();
  room.addEventListener("change", arrange);
  // A page that comes back from the cache may have missed a choice.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    recall();
    arrange();
  });
})();
