// Sets the theme, the chosen languages and the contents before the first paint.

(() => {
  const html = document.documentElement;
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // The reader allows no storage: nothing was chosen.
    }
  };
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  // mdBook's own themes may be stored by another book on the same host.
  const theme = { light: "light", dark: "dark" }[stored("mdbook-theme")];
  const languages = ["rust", "python", "javascript"];
  const known = (language) => languages.includes(language);
  const language = known(stored("language")) ? stored("language") : "rust";
  // The first page shows what the book is about, until the reader chooses.
  const first = /^(index|introduction)\.md$/.test(html.dataset.page);
  const several = (stored("beside") ?? (first ? languages.join(" ") : ""))
    .split(" ")
    .filter(known);
  // As in tabs.js and in the style sheets.
  const room = matchMedia("(min-width: 87.5rem)").matches;
  const beside = room && several.length > 1;

  html.classList.add("js", theme ?? (dark ? "dark" : "light"));
  html.classList.toggle("beside", beside);
  html.dataset.language = language;
  html.dataset.shown = beside ? several.join(" ") : language;
  // Programs beside each other need the room that the contents would take.
  const wide = matchMedia("(min-width: 70rem)").matches && !beside;
  html.classList.toggle(
    "contents-shown",
    wide && stored("mdbook-sidebar") !== "hidden",
  );
})();
