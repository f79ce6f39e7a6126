// Opens and closes the contents, and turns pages with the arrow keys.

(() => {
  const html = document.documentElement;
  const contents = document.getElementById("contents");
  const toggle = document.getElementById("contents-toggle");
  const wide = matchMedia("(min-width: 70rem)");

  function show(shown) {
    html.classList.toggle("contents-shown", shown);
    toggle.setAttribute("aria-expanded", shown);
  }

  /** The contents lie over a narrow page: that state is not worth keeping. */
  function keep(shown) {
    if (!wide.matches) return;
    try {
      localStorage.setItem("mdbook-sidebar", shown ? "visible" : "hidden");
    } catch {
      // The reader allows no storage: the choice holds for this page.
    }
  }

  show(html.classList.contains("contents-shown"));
  toggle.addEventListener("click", () => {
    const shown = toggle.getAttribute("aria-expanded") !== "true";
    show(shown);
    keep(shown);
    if (shown && !wide.matches)
      contents.querySelector("[aria-current]")?.focus();
  });
  wide.addEventListener("change", () => show(wide.matches));

  document.addEventListener("click", (event) => {
    const inside =
      contents.contains(event.target) || toggle.contains(event.target);
    if (!wide.matches && !inside) show(false);
  });

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (event.key === "Escape" && !wide.matches) {
      if (contents.contains(event.target)) toggle.focus();
      show(false);
    }
    // Where the arrows do something else, they must not turn the page.
    const taken = "input, select, textarea, dialog, [tabindex], [role=tablist]";
    if (event.defaultPrevented || event.target.closest?.(taken)) return;
    const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    document.querySelector(`.turn a[rel=${rel}]`)?.click();
  });
})();
