// Replays the outputs whose lines have times: each line appears at its own second,
// in the output and in its drawing. What is replayed is what a test has verified;
// nothing is added, no line, no time and no fraction of a second.

(() => {
  if (document.documentElement.classList.contains("print")) return;

  const status = document.getElementById("status");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const names = { rust: "Rust", python: "Python", javascript: "JavaScript" };
  const isTime = Number.isInteger;

  /**
   * When the lines of an output appear. One without a time has no second: it takes
   * the place that the order gives it, before the next time or after the last.
   */
  function places(lines) {
    const times = lines.map((line) =>
      Number(line.match(/^(\d+) s: /)?.[1] ?? NaN),
    );
    return times.map((time, at) => {
      if (isTime(time)) return time;
      const before = times.slice(0, at).findLast(isTime);
      const after = times.slice(at).find(isTime);
      return before === after
        ? after
        : after === undefined
          ? Infinity
          : after - 0.5;
    });
  }

  /** Whether one clock has given all times: some programs start theirs anew. */
  function hasOneClock(group) {
    const rust = group.querySelector(".language-rust").textContent;
    const starts = (text) => text.split("Instant::now()").length - 1;
    return starts(rust) === 1 || starts(rust.split("fn main").at(-1)) === 1;
  }

  /** The output in `element`, if it can be replayed. */
  function read(element) {
    const code = element.querySelector("pre > code");
    const lines = code.textContent.match(/.*\n|.+$/g) ?? [];
    const at = places(lines);
    const times = at.filter(isTime);
    const runs = times.every(
      (time, here) => here === 0 || times[here - 1] <= time,
    );
    if (times.length === 0 || !runs) return [];
    const printers = Object.keys(names).filter((language) =>
      code.classList.contains(`from-${language}`),
    );
    const name = printers.map((language) => names[language]).join(", ");
    return [{ element, code, name, lines, at }];
  }

  function button(name, act, label) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = name;
    button.textContent = label ?? words[name];
    button.addEventListener("click", act);
    return button;
  }

  function offer(figure) {
    const outputs = [...figure.querySelectorAll(".output")].flatMap(read);
    if (outputs.length === 0) return;
    const all = outputs.flatMap(({ at }) => at);
    const last = Math.max(...all.filter(isTime));
    const seconds = Array.from({ length: last + 1 }, (_, second) => second);
    const steps = [...new Set([...seconds, ...all])].sort((a, b) => a - b);
    let here = 0;
    let timer;

    const say = (place) =>
      isTime(place) ? words.second(place) : words.untimed;

    /** Finds each line's parts: an element of its own, and its place in the drawing. */
    function prepare() {
      const plain = (text) => text.replace(/\s+/g, " ").trim();
      for (const output of outputs) {
        const { element, code, lines } = output;
        const drawn = [...element.querySelectorAll(".drawing text")];
        output.parts = lines.map((line) => {
          const span = document.createElement("span");
          span.textContent = line;
          const texts = drawn.filter(
            ({ textContent }) => plain(textContent) === plain(line),
          );
          return [span, ...texts.map((text) => text.closest("g.line") ?? text)];
        });
        code.replaceChildren(...output.parts.map(([span]) => span));
      }
    }

    /** Shows what has been printed until the step, and marks what is new at it. */
    function show(step) {
      here = Math.max(0, Math.min(step, steps.length - 1));
      const place = steps[here];
      const news = [];
      for (const { name, lines, at, parts } of outputs) {
        const lit = [];
        for (const [index, line] of lines.entries()) {
          for (const part of parts[index]) {
            part.classList.toggle("later", at[index] > place);
            part.classList.toggle("now", at[index] === place);
          }
          if (at[index] === place)
            lit.push(line.replace(/^\d+ s: /, "").trim());
        }
        if (lit.length) news.push([name, lit]);
      }
      slider.value = here;
      slider.setAttribute("aria-valuetext", say(place));
      clock.textContent = isTime(place) ? words.second(place) : "…";
      status.textContent = [
        say(place),
        ...news.map(([name, lit]) => `${name && `${name}: `}${lit.join(", ")}`),
      ].join("; ");
      // Not disabled: the focus would be lost.
      back.ariaDisabled = here === 0;
      forward.ariaDisabled = here === steps.length - 1;
    }

    function pause() {
      clearTimeout(timer);
      timer = undefined;
      play.textContent = words.play;
      play.classList.remove("pause");
    }

    /** Waits for the next step, until there is none. */
    function goOn() {
      if (here === steps.length - 1) {
        pause();
        return;
      }
      const pace = fast.ariaPressed === "true" ? 500 : 1000;
      timer = setTimeout(() => {
        show(here + 1);
        goOn();
      }, pace);
    }

    function start() {
      play.textContent = words.pause;
      play.classList.add("pause");
      if (here === steps.length - 1) show(0);
      goOn();
    }

    /** Steps by hand; a run that plays stops for that. */
    function step(to) {
      pause();
      show(to);
    }

    function open() {
      watch.hidden = true;
      player.hidden = note.hidden = false;
      figure.classList.add("watched");
      play.hidden = fast.hidden = still.matches;
      prepare();
      show(0);
      if (still.matches) {
        forward.focus();
      } else {
        play.focus();
        start();
      }
    }

    /** Leaves the outputs as they were. */
    function close() {
      pause();
      watch.hidden = false;
      player.hidden = note.hidden = true;
      figure.classList.remove("watched");
      for (const { element, code, lines } of outputs) {
        code.textContent = lines.join("");
        for (const part of element.querySelectorAll(".later, .now")) {
          part.classList.remove("later", "now");
        }
      }
      status.textContent = "";
      watch.focus();
    }

    const watch = button("watch", open);
    const player = document.createElement("div");
    const play = button("play", () => (timer ? pause() : start()));
    const back = button("back", () => step(here - 1), "");
    const forward = button("forward", () => step(here + 1), "");
    const slider = document.createElement("input");
    const clock = document.createElement("span");
    const fast = button(
      "fast",
      () => {
        fast.ariaPressed = fast.ariaPressed !== "true";
      },
      "2×",
    );
    const note = document.createElement("p");
    const shut = button("close", close, "");
    back.ariaLabel = words.back;
    forward.ariaLabel = words.forward;
    fast.ariaLabel = words.fast;
    shut.ariaLabel = words.close;
    fast.ariaPressed = false;
    slider.type = "range";
    slider.max = steps.length - 1;
    slider.ariaLabel = words.moment;
    slider.addEventListener("input", () => step(Number(slider.value)));
    clock.className = "clock";
    clock.setAttribute("aria-hidden", true); // The status says it too.
    note.textContent = all.every(isTime)
      ? words.replays
      : `${words.replays} ${words.untimedLines}`;
    player.className = "player";
    note.id = `replay-${figure.previousElementSibling.dataset.listing}`;
    player.setAttribute("aria-describedby", note.id);
    player.hidden = note.hidden = true;
    player.setAttribute("role", "group");
    player.ariaLabel = words.replay;
    player.append(play, back, slider, forward, clock, fast, shut);
    player.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      const to = {
        ArrowLeft: here - 1,
        ArrowRight: here + 1,
        Home: 0,
        End: steps.length - 1,
      }[event.key];
      // The slider knows these keys itself.
      if (to === undefined || event.target === slider) return;
      event.preventDefault();
      step(to);
    });
    figure.prepend(watch, player, note);
  }

  for (const figure of document.querySelectorAll(".programs + .outputs")) {
    if (hasOneClock(figure.previousElementSibling)) offer(figure);
  }
})();
