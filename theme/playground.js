// Runs a Rust program on the Rust Playground, and only when asked to.

(() => {
  const playground = "https://play.rust-lang.org";

  /** What the Playground answers to `code`, in the reader's words. */
  async function run(code) {
    let response;
    try {
      response = await fetch(`${playground}/execute`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          channel: "stable",
          edition: "2024",
          mode: "debug",
          crateType: "bin",
          tests: false,
          backtrace: false,
          code,
        }),
      });
    } catch {
      return [words.unreachable, ""];
    }
    if (!response.ok) {
      return [words.refused(response.status), ""];
    }
    const { success, stdout, stderr } = await response.json();
    if (success) return [words.printed, stdout];
    return [words.broken, `${stdout}${stderr}`];
  }

  for (const group of document.querySelectorAll(".programs")) {
    const rust = group.querySelector("code.language-rust");
    if (rust.classList.contains("noplayground")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "run";
    button.innerHTML = `<span>${words.run}</span>`;
    group.querySelector(".toolbar[data-language=rust]").prepend(button);

    const answer = document.createElement("output");
    answer.className = "answer";
    button.addEventListener("click", async () => {
      group.after(answer);
      answer.textContent = words.running;
      button.disabled = true;
      const [sentence, text] = await run(rust.textContent);
      button.disabled = false;
      const printed = document.createElement("samp");
      printed.textContent = text;
      answer.replaceChildren(sentence, ...(text ? [printed] : []));
    });
  }
})();
