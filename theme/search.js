// Searches the book, in a dialog. What it searches is the page that is for
// print, which it loads when it first opens: that page holds the whole book.
// Words are found wherever they stand, also inside others ("spawn" in
// "tokio::spawn("), and so in Chinese too, which has no spaces between words.

(() => {
  const { root } = document.currentScript.dataset;
  const dialog = document.getElementById("search");
  const input = document.getElementById("search-words");
  const list = document.getElementById("search-results");
  const count = document.getElementById("search-count");
  const most = 30;
  let sections;

  /** The book as a list of sections, each with its address. */
  async function read() {
    const response = await fetch(`${root}print.html`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const html = await response.text();
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const book = parsed.querySelector("main");
    // What a diagram says is in the output above it.
    book
      .querySelectorAll(".mermaid, .drawing")
      .forEach((diagram) => diagram.remove());
    // The words of two cells or two paragraphs are not one.
    book.querySelectorAll("li, p, pre, td, th").forEach((block) => {
      block.append(" ");
    });
    // Each page begins with its title, and they follow one another as in the
    // contents.
    const pages = [...document.querySelectorAll("#contents a")];
    const found = [];
    let page;
    for (const element of book.children) {
      const text = element.textContent.replace(/\s+/g, " ").trim();
      if (!element.matches("h1, h2, h3")) {
        found.at(-1).body += `${text} `;
        continue;
      }
      const opening = element.matches("h1");
      if (opening) page = { title: text, address: pages.shift().href };
      // Where pages have the same id, that page numbers it.
      const id = element.id.replace(/-\d+$/, "");
      const address = opening ? page.address : `${page.address}#${id}`;
      const path = opening ? text : `${page.title} » ${text}`;
      found.push({ address, title: text, path, opening, body: "" });
    }
    return found;
  }

  function load() {
    sections ??= read().catch((error) => {
      sections = undefined; // The next attempt may be luckier.
      throw error;
    });
    return sections;
  }

  /** What the reader looks for: words, and where Chinese meets another script,
   * its parts: "Future取消" are two words. */
  function split(asked) {
    const word = /\p{sc=Han}+|[^\s\p{sc=Han}，。：；？！、“”（）《》]+/gu;
    return asked.toLowerCase().match(word) ?? [];
  }

  /** All pairs of neighbours in a Chinese word, or the word itself: which of
   * them are words of the language, only a dictionary would know. */
  function pairs(word) {
    if (!/^\p{sc=Han}{3,}$/u.test(word)) return [word];
    const letters = [...word];
    return letters.slice(1).map((letter, at) => letters[at] + letter);
  }

  /** How well a section answers to what is `wanted`: 0 if it holds fewer than `least` of
   * them, and more for a hit in the title than for whatever the body holds. */
  function rank({ title, body, opening }, wanted, phrase, least) {
    const heading = title.toLowerCase();
    const text = body.toLowerCase();
    const named = wanted.filter((word) => heading.includes(word)).length;
    const held = wanted.filter(
      (word) => heading.includes(word) || text.includes(word),
    ).length;
    if (held < least) return 0;
    const whole = wanted.filter((word) => ` ${text} `.includes(` ${word} `));
    let rank = (held + 16 * named) / wanted.length;
    if (named && opening) rank += 2;
    if (heading.startsWith(phrase)) rank += 2;
    if (heading === phrase) rank += 4;
    if (text.includes(phrase)) rank += 1;
    return rank + whole.length / wanted.length;
  }

  /** The sections that answer best to what was `asked`, and the words of it that
   * they hold. */
  function find(all, asked) {
    const phrase = asked.toLowerCase();
    const answers = (wanted, least) =>
      all
        .map((section) => [section, rank(section, wanted, phrase, least)])
        .filter(([, rank]) => rank > 0)
        .sort(([, one], [, other]) => other - one)
        .map(([section]) => section);
    const whole = split(asked);
    const found = answers(whole, whole.length);
    if (found.length > 0) return { found, held: whole };
    // "取消任务" can be nowhere, and yet both of its words are there.
    const held = whole.flatMap(pairs);
    if (held.length === whole.length) return { found, held };
    return { found: answers(held, held.length / 2), held, apart: true };
  }

  const quote = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  /** `text` with each of `held` marked. */
  function marked(text, held) {
    const any = held.map(quote).join("|");
    const parts = text.split(new RegExp(`(${any})`, "gi"));
    return parts.map((part, at) => {
      if (at % 2 === 0) return part;
      const mark = document.createElement("mark");
      mark.textContent = part;
      return mark;
    });
  }

  /** The text around the first of the words that are `held`. */
  function excerpt(body, held) {
    const text = body.toLowerCase();
    const places = held
      .map((word) => text.indexOf(word))
      .filter((place) => place >= 0);
    const first = places.length ? Math.min(...places) : 0;
    // A Chinese character says as much as some letters do.
    const length = /\p{sc=Han}/u.test(body) ? 90 : 160;
    let start = Math.max(0, first - length / 4);
    // Not from the middle of a word, where there is a space to begin after.
    if (start) start += body.slice(start, first).indexOf(" ") + 1;
    const end = start + length;
    const piece = marked(body.slice(start, end).trim(), held);
    return [start ? "… " : "", ...piece, end < body.length ? " …" : ""];
  }

  function entry({ address, path, body }, held) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const title = document.createElement("strong");
    const text = document.createElement("span");
    link.href = address;
    title.append(...marked(path, held));
    text.append(...excerpt(body, held));
    link.append(title, text);
    item.append(link);
    return item;
  }

  function fail() {
    const file = location.protocol === "file:";
    count.textContent = file ? words.file : words.unread;
  }

  async function search() {
    const asked = input.value.trim();
    if (split(asked).length === 0) {
      list.replaceChildren();
      count.textContent = "";
      return;
    }
    let all;
    try {
      all = await load();
    } catch {
      fail();
      return;
    }
    if (input.value.trim() !== asked) return; // The reader has typed on.
    const { found, held, apart } = find(all, asked);
    list.replaceChildren(
      ...found.slice(0, most).map((section) => entry(section, held)),
    );
    const number =
      found.length > most
        ? words.best(found.length, most)
        : words.sections(found.length);
    count.textContent =
      found.length === 0
        ? words.none(asked)
        : apart
          ? words.apart(number, asked)
          : number;
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    load().then(search, fail);
  }

  document.getElementById("search-open").addEventListener("click", open);
  // While a Chinese word is being composed, its letters are not yet the word.
  input.addEventListener("input", (event) => event.isComposing || search());
  input.addEventListener("compositionend", search);
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  // A press beside the dialog, or on a result on this very page, closes it.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    event.preventDefault();
    const places = [input, ...list.querySelectorAll("a")];
    places[places.indexOf(document.activeElement) + step]?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.closest?.("input, select, textarea")) return;
    if (event.key !== "/" && event.key !== "s") return;
    event.preventDefault();
    open();
  });
})();
