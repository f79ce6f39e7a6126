// Gives each program a button that copies it, and a link to its file.

(() => {
  const status = document.getElementById("status");
  const { repository } = document.currentScript.dataset;
  const extensions = { rust: "rs", python: "py", javascript: "mjs" };

  async function copy(panel, button) {
    try {
      const { textContent } = panel.querySelector("code");
      await navigator.clipboard.writeText(textContent);
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

  for (const panel of document.querySelectorAll(".programs > pre")) {
    const { language } = panel.dataset;
    const toolbar = document.createElement("div");
    toolbar.className = "toolbar";
    toolbar.dataset.language = language;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.innerHTML = `<span>${words.copy}</span>`;
    button.addEventListener("click", () => copy(panel, button));
    toolbar.append(button);
    if (repository) {
      const link = document.createElement("a");
      link.className = "source";
      link.innerHTML = `<span>${words.source}</span>`;
      const { listing } = panel.parentElement.dataset;
      const folder = listing.includes("/") ? listing : `examples/${listing}`;
      link.href = `${repository}/blob/main/${folder}/main.${extensions[language]}`;
      toolbar.append(link);
    }
    panel.before(toolbar);
  }
})();
