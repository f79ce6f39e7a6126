// Says what Markdown cannot: the keyboard reaches whatever scrolls sideways, a
// table's first column names its rows, and code may be too long for one line.

(() => {
  const names = {
    "from-rust": "Rust",
    "from-python": "Python",
    "from-javascript": "JavaScript",
  };

  /** What assistive technology is to call `element`. */
  function name(element) {
    if (element.matches(".table-wrapper")) return words.table;
    const classes = [...(element.querySelector("code")?.classList ?? [])];
    const spoken = classes.map((name) => names[name]).filter(Boolean);
    const kind = classes.includes("compiler")
      ? words.compiler
      : classes.includes("stderr")
        ? words.error
        : classes.includes("language-text")
          ? words.output
          : words.code;
    return spoken.length ? words.of(kind, spoken) : kind;
  }

  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      // A program in tabs can be reached in any case, and has a name.
      if (target.matches(".programs > *")) continue;
      if (target.scrollWidth > target.clientWidth) {
        target.tabIndex = 0;
        // Its caption names it.
        if (target.matches(".drawing")) continue;
        target.setAttribute("role", "group");
        target.setAttribute("aria-label", name(target));
      } else {
        target.removeAttribute("tabindex");
        target.removeAttribute("role");
        target.removeAttribute("aria-label");
      }
    }
  });
  document
    .querySelectorAll("main pre, main .drawing, main .table-wrapper")
    .forEach((element) => observer.observe(element));

  for (const code of document.querySelectorAll("main :not(pre) > code")) {
    code.classList.toggle("long", code.textContent.length > 34);
  }

  for (const corner of document.querySelectorAll("main th:empty")) {
    corner.replaceWith(document.createElement("td"));
  }
  for (const row of document.querySelectorAll("main tbody tr")) {
    row.cells[0].setAttribute("role", "rowheader");
  }

  // Where the page has a base, a link to its own heading would leave it.
  if (document.querySelector("base")) {
    const link = document.querySelector("h1 > a.header");
    link.replaceWith(...link.childNodes);
  }
})();
