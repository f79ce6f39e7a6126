// Gives each group of programs a button that copies the one that shows, and a
// link to its file.

(() => {
  const html = document.documentElement;
  const status = document.getElementById("status");
  const { repository } = document.currentScript.dataset;
  const extensions = { rust: "rs", python: "py", javascript: "mjs" };
  const shown = (group) =>
    group.querySelector(`code.language-${html.dataset.language}`);

  async function copy(group, button) {
    try {
      await navigator.clipboard.writeText(shown(group).textContent);
      status.textContent = words.copied;
      button.classList.add("done");
    } catch {
      status.textContent = words.uncopied;
    }
    setTimeout(() => {
      status.textContent = "";
      button.classList.remove("done");
    }, 2000);
  }

  for (const group of document.querySelectorAll(".programs")) {
    const toolbar = document.createElement("div");
    toolbar.className = "toolbar";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.innerHTML = `<span>${words.copy}</span>`;
    button.addEventListener("click", () => copy(group, button));
    toolbar.append(button);
    if (repository) {
      const link = document.createElement("a");
      link.className = "source";
      link.innerHTML = `<span>${words.source}</span>`;
      const { listing } = group.dataset;
      const folder = listing.includes("/") ? listing : `examples/${listing}`;
      const point = () => {
        const extension = extensions[html.dataset.language];
        link.href = `${repository}/blob/main/${folder}/main.${extension}`;
      };
      document.addEventListener("languagechange", point);
      point();
      toolbar.append(link);
    }
    group.querySelector(".programs-row").append(toolbar);
  }
})();
