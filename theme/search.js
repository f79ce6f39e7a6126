// Searches the book, in a dialog. What it searches is the text of this edition, which it
// loads when it first opens, with what makes an index of it: finder.js.

(() => {
  const {
    root,
    text,
    library,
    synonyms,
    finder: rules,
  } = document.currentScript.dataset;
  const dialog = document.getElementById("search");
  const input = document.getElementById("search-words");
  const list = document.getElementById("search-results");
  const count = document.getElementById("search-count");
  const most = 20;
  let book;

  /** Runs another script of the site. */
  function run(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${address} cannot be loaded`));
      document.head.append(script);
    });
  }

  async function fetchText() {
    const response = await fetch(root + text);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.text();
  }

  /** The index of the book. */
  async function read() {
    const [sections] = await Promise.all([
      fetchText(),
      run(library),
      run(synonyms),
      run(rules),
    ]);
    return finder.read(sections, new URL(root || ".", location.href).href);
  }

  function load() {
    book ??= read().catch((error) => {
      book = undefined; // The next attempt may be luckier.
      throw error;
    });
    return book;
  }

  const quote = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  /** What finds the words that are `held`, and their other forms: as whole words,
   * unless `parts` of words will do. It names no class of Unicode: a browser takes
   * milliseconds to compile one of those. */
  function finding(held, parts) {
    const terms = [...held].sort((one, other) => other.length - one.length);
    const forms =
      "(?:[bdglmnprt]?(?:e[drs]|ing)|e?s|e|l?ations?|y|ies)?(?![a-z0-9])";
    const any = terms.map((term) => {
      const text = quote(term).replaceAll("\\.", "(?:\\.|::)");
      const latin = /^[a-z0-9]/.test(term);
      return latin && !parts ? `(?<![a-z0-9])${text}${forms}` : text;
    });
    return new RegExp(`(${any.join("|")})`, "gi");
  }

  /** `text` with what `pattern` finds marked. */
  function marked(text, pattern) {
    return text.split(pattern).map((part, at) => {
      if (at % 2 === 0) return part;
      const mark = document.createElement("mark");
      mark.textContent = part;
      return mark;
    });
  }

  /** The piece of `text` that has the most of what `pattern` finds. */
  function excerpt(text, pattern) {
    // A Chinese character says as much as some letters do.
    const length = /\p{sc=Han}/u.test(text) ? 90 : 160;
    const places = [...text.matchAll(pattern)].slice(0, 200);
    let best = { first: 0, words: 0 };
    for (const [at, { index }] of places.entries()) {
      const within = new Set();
      for (const place of places.slice(at)) {
        if (place.index > index + 0.75 * length) break;
        within.add(place[0].toLowerCase());
      }
      if (within.size > best.words) best = { first: index, words: within.size };
    }
    const { first } = best;
    let start = Math.max(0, first - length / 4);
    // Not from the middle of a word, where there is a space to begin after.
    if (start) start += text.slice(start, first).indexOf(" ") + 1;
    const end = start + length;
    const piece = marked(text.slice(start, end).trim(), pattern);
    return [start ? "… " : "", ...piece, end < text.length ? " …" : ""];
  }

  function entry({ section, held }) {
    const { address, path, prose, output, program } = section;
    const item = document.createElement("li");
    const link = document.createElement("a");
    const title = document.createElement("strong");
    const text = document.createElement("span");
    link.href = address;
    // What is found in the prose says most of why; a part of a name says it last.
    const [whole, parts] = [finding(held, false), finding(held, true)];
    const shows = (text, pattern) => text.search(pattern) >= 0;
    const kinds = [prose, output, program];
    const body = kinds.find((kind) => shows(kind, whole));
    const pattern =
      body || shows(path, whole) || !kinds.some((kind) => shows(kind, parts))
        ? whole
        : parts;
    title.append(...marked(path, pattern));
    text.append(
      ...excerpt(
        body ?? kinds.find((kind) => shows(kind, pattern)) ?? prose,
        pattern,
      ),
    );
    link.append(title, text);
    item.append(link);
    return item;
  }

  function fail() {
    const file = location.protocol === "file:";
    count.textContent = file ? words.file : words.unread;
  }

  /** Whether something is asked, and not only marks and spaces. */
  const isAsked = (asked) => /[\p{L}\p{N}]/u.test(asked);

  async function search() {
    const asked = input.value.trim();
    if (!isAsked(asked)) {
      list.replaceChildren();
      count.textContent = "";
      return;
    }
    let loaded;
    try {
      loaded = await load();
    } catch {
      fail();
      return;
    }
    if (input.value.trim() !== asked) return; // The reader has typed on.
    const { found, complete } = loaded.find(asked);
    list.replaceChildren(...found.slice(0, most).map(entry));
    const number =
      found.length > most
        ? words.best(found.length, most)
        : words.sections(found.length);
    count.textContent =
      found.length === 0
        ? words.none(asked)
        : complete
          ? number
          : words.apart(number, asked);
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    if (!book) count.textContent = words.loading;
    load().then(() => {
      if (count.textContent === words.loading) count.textContent = "";
      return search();
    }, fail);
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
