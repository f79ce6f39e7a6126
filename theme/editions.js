// Has the link to the other language lead to the heading that the reader is at.
// Headings have the same ids in both languages.

(() => {
  const link = document.getElementById("edition");

  function heading() {
    const headings = [...document.querySelectorAll("main :is(h1, h2, h3)[id]")];
    const top = (heading) => heading.getBoundingClientRect().top;
    // The last headings of a page may be unable to reach its top.
    const named = headings.find(({ id }) => `#${id}` === location.hash);
    if (named && top(named) >= 0 && top(named) < innerHeight) return named;
    const html = getComputedStyle(document.documentElement);
    // Where a heading is after a link has led to it, and a little more.
    const line = parseFloat(html.scrollPaddingBlockStart) + 8;
    return headings.findLast((heading) => top(heading) < line);
  }

  // The second is for the keyboard, the first for what else a pointer may open.
  for (const event of ["pointerdown", "click"]) {
    link.addEventListener(event, () => {
      link.hash = heading()?.id ?? "";
    });
  }
})();
