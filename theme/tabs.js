// Shows one language's program at a time, in tabs, and keeps the choice.
// The pattern is https://www.w3.org/WAI/ARIA/apg/patterns/tabs/, activated by
// the arrow keys themselves. Which program shows is up to the style sheet.

(() => {
  const html = document.documentElement;
  // The whole book on one page is for paper, which has no tabs.
  if (html.classList.contains("print")) return;

  const names = { rust: "Rust", python: "Python", javascript: "JavaScript" };
  const languages = Object.keys(names);

  /** Tells all tabs which language is chosen, and those who listen. */
  function apply(language) {
    html.dataset.language = language;
    for (const tab of document.querySelectorAll("[role=tab]")) {
      const chosen = tab.dataset.language === language;
      tab.setAttribute("aria-selected", chosen);
      tab.tabIndex = chosen ? 0 : -1;
    }
    document.dispatchEvent(new CustomEvent("languagechange"));
  }

  /** Makes a choice in `tab`, which stays where the reader sees it. */
  function choose(tab) {
    const before = tab.getBoundingClientRect().top;
    apply(tab.dataset.language);
    const moved = tab.getBoundingClientRect().top - before;
    scrollBy({ top: moved, behavior: "instant" });
    try {
      localStorage.setItem("language", tab.dataset.language);
    } catch {
      // The reader allows no storage: the choice holds for this page.
    }
  }

  function onKey(event) {
    const tabs = [...event.currentTarget.querySelectorAll("[role=tab]")];
    const here = tabs.indexOf(event.target);
    const plain =
      !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (here < 0 || !plain) return;
    const next = {
      ArrowLeft: (here + tabs.length - 1) % tabs.length,
      ArrowRight: (here + 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(tabs[next]);
    tabs[next].focus({ preventScroll: true });
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
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", words.language);
    list.addEventListener("keydown", onKey);
    row.append(list);

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
      tab.setAttribute("role", "tab");
      tab.addEventListener("click", () => choose(tab));
      list.append(tab);
      panel.id = `panel-${listing}-${language}`;
      panel.tabIndex = 0;
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      tab.setAttribute("aria-controls", panel.id);
    }
  }

  document
    .querySelectorAll('main code.language-rust[class*="listing="]')
    .forEach(group);
  apply(html.dataset.language);
  // A page that comes back from the cache may have missed a choice.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    let language;
    try {
      language = localStorage.getItem("language");
    } catch {
      return; // The reader allows no storage: there is nothing to miss.
    }
    if (languages.includes(language)) apply(language);
  });
})();
