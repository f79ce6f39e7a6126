// Switches between the light and the dark theme, and keeps the choice.

(() => {
  const html = document.documentElement;
  const button = document.getElementById("appearance");
  const system = matchMedia("(prefers-color-scheme: dark)");

  function stored() {
    try {
      return localStorage.getItem("mdbook-theme");
    } catch {
      return null;
    }
  }

  function apply(theme) {
    html.classList.remove("light", "dark");
    html.classList.add(theme);
    button.setAttribute("aria-pressed", theme === "dark");
    const ground = getComputedStyle(html).backgroundColor;
    for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
      meta.content = ground;
    }
  }

  function follow() {
    const chosen = { light: "light", dark: "dark" }[stored()];
    apply(chosen ?? (system.matches ? "dark" : "light"));
  }

  follow();
  system.addEventListener("change", follow);
  // A page that comes back from the cache may have missed a choice.
  addEventListener("pageshow", (event) => event.persisted && follow());
  button.addEventListener("click", () => {
    const theme = html.classList.contains("dark") ? "light" : "dark";
    try {
      localStorage.setItem("mdbook-theme", theme);
    } catch {
      // The reader allows no storage: the choice holds for this page.
    }
    apply(theme);
  });
})();
