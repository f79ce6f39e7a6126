// Searches the book, in a dialog that loads the index when it first opens.
// Words are found wherever they stand, also inside others ("spawn" in
// "tokio::spawn("), so mdBook's own search engine is not used, only its index.

(() => {
  const { index: address, root } = document.currentScript.dataset;
  const dialog = document.getElementById("search");
  const input = document.getElementById("search-words");
  const list = document.getElementById("search-results");
  const count = document.getElementById("search-count");
  const most = 30;
  let sections;

  /** What the index holds: a list of sections, each with its address. */
  function load() {
    sections ??= new Promise((resolve, reject) => {
      window.search = {};
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => {
        const { doc_urls, index } = window.search;
        const documents = Object.values(index.documentStore.docs);
        resolve(
          documents.map(({ id, title, breadcrumbs, body }) => {
            // A page's first section has the page's own name.
            const path = breadcrumbs.split(" » ");
            const opening = path.at(-2) === title;
            if (opening) path.pop();
            return { address: root + doc_urls[id], title, path, opening, body };
          }),
        );
      };
      script.onerror = () => reject(new Error(`${address} cannot be loaded`));
      document.head.append(script);
    });
    return sections;
  }

  /** How well `section` answers to `words`: 0 if a word is missing, and more for
   * a hit in the title than for whatever the body holds. */
  function rank({ title, body, opening }, words) {
    const heading = title.toLowerCase();
    const text = body.toLowerCase();
    const phrase = words.join(" ");
    if (!words.every((word) => heading.includes(word) || text.includes(word))) {
      return 0;
    }
    const named = words.filter((word) => heading.includes(word)).length;
    const whole = words.filter((word) => ` ${text} `.includes(` ${word} `));
    let rank = 1 + (8 * named) / words.length;
    if (named && opening) rank += 2;
    if (heading.startsWith(phrase)) rank += 2;
    if (text.includes(phrase)) rank += 1;
    return rank + whole.length / words.length;
  }

  const quote = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  /** The text around the first of `words`, with each of them marked. */
  function excerpt(body, words) {
    const text = body.toLowerCase();
    const found = words
      .map((word) => text.indexOf(word))
      .filter((at) => at >= 0);
    const from = Math.max(0, Math.min(...found, body.length) - 40);
    const start = from ? body.indexOf(" ", from) + 1 : 0;
    const piece = body.slice(start, start + 160);
    const any = words.map(quote).join("|");
    const parts = piece.split(new RegExp(`(${any})`, "gi"));
    const nodes = parts.map((part, at) => {
      if (at % 2 === 0) return part;
      const mark = document.createElement("mark");
      mark.textContent = part;
      return mark;
    });
    return [start ? "… " : "", ...nodes, " …"];
  }

  function entry(section, words) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const title = document.createElement("strong");
    const text = document.createElement("span");
    link.href = section.address;
    title.textContent = section.path.join(" » ");
    text.append(...excerpt(section.body, words));
    link.append(title, text);
    item.append(link);
    return item;
  }

  async function search() {
    const asked = input.value;
    const words = asked.trim().toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) {
      list.replaceChildren();
      count.textContent = "";
      return;
    }
    let all;
    try {
      all = await load();
    } catch {
      count.textContent = "The index cannot be loaded.";
      return;
    }
    if (input.value !== asked) return; // The reader has typed on.
    const found = all
      .map((section) => ({ section, rank: rank(section, words) }))
      .filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank);
    list.replaceChildren(
      ...found.slice(0, most).map(({ section }) => entry(section, words)),
    );
    count.textContent =
      found.length === 0
        ? `Nothing in the book holds “${asked.trim()}”.`
        : found.length === 1
          ? "1 section"
          : found.length > most
            ? `${found.length} sections, the best ${most} below`
            : `${found.length} sections`;
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    load().then(search, search);
  }

  document.getElementById("search-open").addEventListener("click", open);
  input.addEventListener("input", search);
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
    if (!step) return;
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
