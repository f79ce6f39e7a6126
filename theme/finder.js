// Finds the sections of the book that answer to what was asked, by an index that it
// makes of the edition's text: tests/pages/sections.rs says what that holds. search.js
// loads this, the library and the synonyms when search first opens.

const finder = (() => {
  /** How much a word counts in each part of a section. A program counts by the names
   * in it, each once. */
  const boost = {
    title: 5,
    page: 1.5,
    lead: 2,
    prose: 1,
    output: 0.9,
    program: 0.5,
  };
  /** For how long, in milliseconds, the index may keep the page from answering. */
  const turn = 16;
  /** What the words of its page count for a section. */
  const shared = 0.35;

  const han = /^\p{sc=Han}/u;
  const word =
    /[\p{sc=Latin}\p{N}_$]+(?:(?:::|\.)[\p{sc=Latin}_$][\p{sc=Latin}\p{N}_$]*)*|\p{sc=Han}+/gu;
  const segmenter =
    "Segmenter" in Intl
      ? new Intl.Segmenter("zh", { granularity: "word" })
      : undefined;

  /** All pairs of neighbours: where no dictionary tells the words of Chinese, or
   * another one than it told in the text, they find it all the same. */
  function pairs(text) {
    const letters = [...text];
    return letters.slice(1).map((letter, at) => letters[at] + letter);
  }

  function chinese(text) {
    if (!segmenter) return text.length > 2 ? pairs(text) : [text];
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
  }

  /** The form that the forms of an English word have in common: "cancel" for
   * "cancelled" and for "cancellation". It need be no word. */
  function stem(text) {
    if (!/^[a-z]{4,}$/.test(text)) return text;
    const base = text
      .replace(/ies$/, "y")
      .replace(/([^sui])s$/, "$1")
      .replace(/ency$/, "ent")
      .replace(/(....)(?:ly|ism)$/, "$1")
      .replace(/(....)at(?:ion|e)$/, "$1")
      .replace(/^(.*[aeiouy].+)(?:ing|ed)$/, "$1");
    return base.replace(/([b-df-hj-np-tv-z])\1$/, "$1").replace(/(..)e$/, "$1");
  }

  /** The names in a name: of `tokio::task::spawn_blocking` each part, and of each
   * part its words. */
  function parts(name) {
    const steps = name.split(/::|\./);
    const words = steps.flatMap(
      (step) => step.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [],
    );
    return new Set([...steps, ...words].map((part) => part.toLowerCase()));
  }

  /** A name without the marks in which languages differ. */
  const whole = (name) => name.toLowerCase().replaceAll("::", ".");

  /** All by which `text` can be found. */
  function tokens(text) {
    const found = [];
    for (const [piece] of text.matchAll(word)) {
      if (han.test(piece)) {
        if (segmenter) found.push(...chinese(piece));
        found.push(...(piece.length > 1 ? pairs(piece) : [piece]));
        continue;
      }
      for (const name of parts(piece).add(whole(piece))) {
        found.push(name);
        const form = stem(name);
        if (form !== name) found.push(form);
      }
    }
    return found;
  }

  /** Lets the page answer, if it has been kept from that for long. */
  function pauses() {
    let start = performance.now();
    return async () => {
      if (performance.now() - start < turn) return;
      await new Promise((done) => setTimeout(done));
      start = performance.now();
    };
  }

  /** A section as the index has it: `read` is its line, and `page` the title of the
   * page, if the section doesn't open it. */
  function sectionOf(read, page, root) {
    const { address, title, lead = "", output = "", program = "" } = read;
    return {
      address: root + address,
      title,
      page,
      path: page ? `${page} » ${title}` : title,
      opening: !page,
      lead,
      prose: [lead, read.prose].filter(Boolean).join(" "),
      output,
      program,
    };
  }

  /** The index of the book, whose pages `text` has, apart by an empty line, and each
   * section in a line; they lie below `root`. */
  async function read(text, root) {
    const pause = pauses();
    const index = new MiniSearch({
      fields: Object.keys(boost),
      tokenize: (text, field) => {
        const found = tokens(text);
        return field === "program" ? [...new Set(found)] : found;
      },
      processTerm: (term) => term,
      searchOptions: { boost, tokenize: (term) => [term] },
    });
    const sections = [];
    for (const [number, lines] of text.split("\n\n").entries()) {
      let page = "";
      for (const line of lines.trimEnd().split("\n")) {
        const section = sectionOf(JSON.parse(line), page, root);
        page ||= section.title;
        index.add({ id: sections.length, ...section });
        const { title, prose, output, program } = section;
        const text = normal(`${title} ${prose} ${output} ${program}`);
        sections.push({ ...section, text, number });
        await pause();
      }
    }
    return { find: (asked) => find(asked, index, sections) };
  }

  /** The words that were asked for, each with all by which it can be found. */
  function wordsOf(asked) {
    const found = [];
    for (const [piece] of asked.matchAll(word)) {
      if (han.test(piece)) {
        for (const term of chinese(piece))
          found.push({ text: term, terms: [term] });
        continue;
      }
      const name = whole(piece);
      const last = name.split(".").at(-1);
      // "gather" is `asyncio.gather`, but "any" is not `Promise.any`.
      const terms = tellsNothing(last) ? [name] : [name, last];
      found.push({ text: name === last ? last : name, terms });
    }
    const telling = found.filter(({ text }) => !tellsNothing(text));
    return telling.length > 0 ? telling : found;
  }

  /** Such words count in titles only: "Why async". */
  const tellsNothing = (text) =>
    synonyms.empty.has(text) || /^\d{1,2}$|^0/.test(text);

  /** Of the words that tell nothing, those that were asked for. */
  function emptyWords(asked) {
    const names = asked.toLowerCase().split(/[^a-z_.:]+/);
    const texts = [...synonyms.empty].filter((text) =>
      han.test(text)
        ? text.length > 1 && asked.includes(text)
        : names.includes(text),
    );
    return texts.map((text) => ({ text, terms: [text] }));
  }

  /** How well each section answers to one word, and which terms of it do: in all its
   * fields or some, if it is the last that was written or another one, and with typing
   * errors forgiven where nothing is `exact`. */
  function answers({ terms, text }, index, { last, fields, exact } = {}) {
    const forms = new Set(terms.flatMap((term) => [term, stem(term)]));
    const search = (options) =>
      index.search({ combineWith: "OR", queries: [...forms] }, options);
    if (fields) return scores(search({ fields }));
    let results = search({});
    // The last word may be one that the reader is still writing.
    if (last && !han.test(text) && text.length > 1) {
      results = search({ prefix: true, weights: { prefix: 0.3, fuzzy: 0 } });
    }
    if (results.length === 0 && han.test(text) && text.length > 2) {
      const least = Math.ceil((text.length - 1) / 2);
      results = index
        .search({ combineWith: "OR", queries: pairs(text) })
        .filter(({ queryTerms }) => queryTerms.length >= least);
    }
    if (results.length === 0 && text.length > 3 && !exact) {
      results = search({ fuzzy: text.length > 4 ? 2 : 1 });
    }
    return scores(results);
  }

  const scores = (results) =>
    new Map(
      results.map(({ id, score, queryTerms, terms: held }) => [
        id,
        { score: score / queryTerms.length, held },
      ]),
    );

  /** The book's words for what people call otherwise, with those that they stand for. */
  function translated(asked, words) {
    const forms = new Set(words.flatMap(({ terms }) => terms.map(stem)));
    for (const [name] of asked.toLowerCase().matchAll(/[a-z]+/g))
      forms.add(stem(name));
    const unspaced = asked.toLowerCase().replaceAll(/\s/g, "");
    const covers = (phrase) =>
      /\p{sc=Han}/u.test(phrase)
        ? unspaced.includes(phrase.toLowerCase().replaceAll(/\s/g, ""))
        : (phrase.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).every((name) =>
            forms.has(stem(name)),
          );
    return prepared().flatMap(({ phrases, meant }) => {
      const phrase = phrases.find(covers);
      return phrase ? [{ phrase: phrase.toLowerCase(), meant }] : [];
    });
  }

  let rows;
  function prepared() {
    rows ??= synonyms.rows.map(([phrases, meant]) => ({
      phrases: phrases.split(", "),
      meant: wordsOf(meant),
    }));
    return rows;
  }

  const normal = (text) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_]+/gu, " ")
      .trim()} `;

  /** How much of a search stands in a text as it was typed: its pairs of neighbours,
   * and all the more the longer they follow one another there. */
  function together(neighbours, text) {
    if (neighbours.length === 0) return 0;
    let held = 0;
    let run = 0;
    let longest = 0;
    for (const two of neighbours) {
      run = text.includes(two) ? run + 1 : 0;
      held += Math.min(run, 1);
      longest = Math.max(longest, run);
    }
    return held / neighbours.length + Math.max(0, longest - 2) / 4;
  }

  const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);

  /** What is looked for, each with the sections that answer to it: the words that were
   * asked for, the book's words for them, and those that count in titles only. */
  function look(asked, index) {
    const words = wordsOf(asked);
    return {
      words: words.map((one, at) =>
        answers(one, index, { last: at === words.length - 1 }),
      ),
      others: translated(asked, words).flatMap(({ phrase, meant }) =>
        meant.map((one) => ({
          sections: answers(one, index, { exact: true }),
          // Which of the words it stands for.
          stands: words.map(({ text }) => phrase.includes(stem(text))),
          weight: 1.5 / Math.sqrt(meant.length),
        })),
      ),
      titled: emptyWords(asked).map((one) =>
        answers(one, index, { fields: ["title"] }),
      ),
    };
  }

  /** How well a section answers by itself: to each of the words, and to what else is
   * looked for; which of the words it covers, and the terms that it holds. */
  function rate(id, { words, others, titled }) {
    const found = words.map((sections) => sections.get(id));
    const own = found.map((one) => one?.score ?? 0);
    const covered = own.map((score) => score > 0);
    const held = new Set(found.flatMap((one) => one?.held ?? []));
    let more = 0;
    for (const { sections, stands, weight } of others) {
      const one = sections.get(id);
      if (!one) continue;
      more += weight * one.score;
      one.held.forEach((term) => held.add(term));
      stands.forEach((stood, at) => (covered[at] ||= stood));
    }
    if (held.size > 0)
      more += 0.3 * sum(titled.map((sections) => sections.get(id)?.score ?? 0));
    return { own, more, covered, held };
  }

  /** The best that any section of each page has. */
  function bestOf(rated) {
    const pages = [];
    for (const { section, own, more, covered } of rated) {
      const page = (pages[section.number] ??= { own, covered, more: 0 });
      page.own = page.own.map((score, at) => Math.max(score, own[at]));
      page.covered = page.covered.map((is, at) => is || covered[at]);
      page.more = Math.max(page.more, more);
    }
    return pages;
  }

  /** Sorts the best to the front. A page that answers in many places must not hide
   * the others. */
  function sort(results) {
    const best = (one, other) => other.score - one.score;
    const seen = [];
    for (const result of results.sort(best)) {
      const { number } = result.section;
      seen[number] = (seen[number] ?? 0) + 1;
      result.score *= 0.7 ** (seen[number] - 1);
    }
    return results.sort(best);
  }

  /** The sections that answer best to what was asked, with the terms that they hold;
   * and whether any has all that was asked for. */
  function find(asked, index, sections) {
    const looked = look(asked, index);
    const rated = sections.map((section, id) => ({
      section,
      ...rate(id, looked),
    }));
    const pages = bestOf(rated);
    const phrase = normal(asked);
    const found = [];
    let complete = false;
    for (const { section, own, more, covered, held } of rated) {
      if (held.size === 0) continue;
      const page = pages[section.number];
      // A word that is elsewhere on the page is not quite missing.
      const holds =
        sum(covered.map((is, at) => (is ? 1 : page.covered[at] ? 0.6 : 0))) /
        covered.length;
      if (holds < 0.5) continue;
      complete ||= covered.every(Boolean);
      const answer = sum(own) + more + shared * (sum(page.own) + page.more);
      const title = normal(section.title);
      const named =
        title === phrase ? 4 : title.startsWith(phrase.trimEnd()) ? 1.3 : 1;
      const score = answer * holds ** 1.5 * named * (section.opening ? 1.1 : 1);
      found.push({ section, held, score });
    }
    const words = phrase.trim().split(" ");
    const neighbours = words
      .slice(1)
      .map((word, at) => ` ${words[at]} ${word} `);
    // Only those that are good without may get better by it.
    found.sort((one, other) => other.score - one.score);
    for (const result of found.slice(0, 60))
      result.score *= 1 + together(neighbours, result.section.text);
    return { found: sort(found), complete };
  }

  return { read };
})();
