// Opens and closes the contents, lists the page's headings, and turns pages with the
// arrow keys.

(() => {
  const html = document.documentElement;
  const contents = document.getElementById("contents");
  const toggle = document.getElementById("contents-toggle");
  const wide = matchMedia("(min-width: 70rem)");

  function show(shown) {
    html.classList.toggle("contents-shown", shown);
    toggle.setAttribute("aria-expanded", shown);
  }

  /** Beside a wide page, but not where programs need the room. */
  const besidePage = () => wide.matches && !html.classList.contains("beside");

  /** Where the contents don't belong, their state is not worth keeping. */
  function keep(shown) {
    if (!besidePage()) return;
    try {
      localStorage.setItem("mdbook-sidebar", shown ? "visible" : "hidden");
    } catch {
      // The reader allows no storage: the choice holds for this page.
    }
  }

  function follow() {
    let stored;
    try {
      stored = localStorage.getItem("mdbook-sidebar");
    } catch {
      // The reader allows no storage: nothing was chosen.
    }
    show(besidePage() && stored !== "hidden");
  }

  show(html.classList.contains("contents-shown"));
  toggle.addEventListener("click", () => {
    const shown = toggle.getAttribute("aria-expanded") !== "true";
    show(shown);
    keep(shown);
    if (shown && !wide.matches)
      contents.querySelector("[aria-current]")?.focus();
  });
  wide.addEventListener("change", follow);
  document.addEventListener("besidechange", follow);

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
    const taken = "input, select, textarea, dialog, [tabindex], .programs-row";
    if (event.defaultPrevented || event.target.closest?.(taken)) return;
    const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    document.querySelector(`.turn a[rel=${rel}]`)?.click();
  });

  /** Lists the headings beside a wide page, and marks the one that is read. */
  function list(headings) {
    const list = document.createElement("nav");
    list.id = "headings";
    list.setAttribute("aria-label", words.headings);
    const links = headings.map((heading) => {
      const link = document.createElement("a");
      link.href = `#${heading.id}`;
      link.className = heading.localName;
      link.innerHTML = heading.firstElementChild.innerHTML;
      return link;
    });
    const title = document.createElement("strong");
    title.textContent = words.headings;
    title.setAttribute("aria-hidden", true);
    list.append(title, ...links);
    document.querySelector("main").after(list);

    function mark() {
      // Where a heading is after a link has led to it, and a little more.
      const line = parseFloat(getComputedStyle(html).scrollPaddingTop) + 8;
      const top = (heading) => heading.getBoundingClientRect().top;
      let here = headings.findLastIndex((heading) => top(heading) < line);
      // The last headings of a page may be unable to reach its top.
      if (innerHeight + scrollY >= html.scrollHeight - 2) {
        const named = headings.findIndex(
          ({ id }) => `#${id}` === location.hash,
        );
        const seen = named >= 0 && top(headings[named]) >= 0;
        here = seen ? named : headings.length - 1;
      }
      for (const [at, link] of links.entries()) {
        if (at === here) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      }
    }

    mark();
    addEventListener("scroll", mark, { passive: true });
    addEventListener("resize", mark, { passive: true });
  }

  const headings = [...document.querySelectorAll("main :is(h2, h3)[id]")];
  if (headings.length > 1 && !html.classList.contains("print")) list(headings);
})();
