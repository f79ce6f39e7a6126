// Sets the theme, the chosen language and the contents before the first paint.

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
  const language = stored("language");

  html.classList.add("js", theme ?? (dark ? "dark" : "light"));
  html.dataset.language = languages.includes(language) ? language : "rust";
  const wide = matchMedia("(min-width: 70rem)").matches;
  html.classList.toggle(
    "contents-shown",
    wide && stored("mdbook-sidebar") !== "hidden",
  );
})();
