// Colours the programs, one after the other, so that the page stays responsive.

(async () => {
  const programs =
    "pre > .language-rust, pre > .language-python, pre > .language-javascript";
  const blocks = [...document.querySelectorAll(programs)];
  const { language } = document.documentElement.dataset;
  const shown = (block) => block.matches(`.language-${language}`);
  blocks.sort((one, other) => shown(other) - shown(one));
  for (const block of blocks) {
    hljs.highlightBlock(block);
    await new Promise((resolve) => setTimeout(resolve));
  }
})();
