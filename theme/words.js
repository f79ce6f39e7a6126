// Every word that scripts say, in English and in Chinese.

const words = (() => {
  const both = {
    // accessibility.js
    code: ["Code", "代码"],
    compiler: ["Compiler error", "编译器输出"],
    error: ["Standard error", "标准错误"],
    of: [
      (kind, languages) => `${kind}: ${languages.join(", ")}`,
      (kind, languages) => `${kind}：${languages.join("、")}`,
    ],
    output: ["Output", "输出"],
    table: ["Table", "表格"],
    // contents.js
    headings: ["On this page", "本页内容"],
    // diagrams.js
    undrawn: [
      "This diagram cannot be drawn. Its source says:",
      "这张图画不出来。它的源码是：",
    ],
    // playground.js
    broken: [
      "The program fails on the Playground:",
      "程序在 Playground 上失败：",
    ],
    printed: ["The Playground prints:", "Playground 输出："],
    refused: [
      (status) => `The Playground refuses: status ${status}.`,
      (status) => `Playground 拒绝了请求：状态码 ${status}。`,
    ],
    run: ["Run", "运行"],
    running: [
      "Running on the Rust Playground …",
      "正在 Rust Playground 上运行……",
    ],
    unreachable: ["The Playground cannot be reached.", "连接不上 Playground。"],
    // replay.js
    back: ["Step back", "后退一步"],
    close: ["Close the replay", "关闭回放"],
    fast: ["2×, twice as fast", "2×，两倍速"],
    forward: ["Step forward", "前进一步"],
    moment: ["Time", "时间"],
    pause: ["Pause", "暂停"],
    play: ["Play", "播放"],
    replay: ["Replay", "回放"],
    replays: [
      "A replay of the output below, which a test has verified: each line at its own second.",
      "回放下面的输出（经测试验证）：每一行都在自己的那一秒出现。",
    ],
    second: [(second) => `${second} s`, (second) => `${second} s`],
    untimed: ["no time printed", "没有输出时间"],
    untimedLines: [
      "A line without a time comes in its place in the order.",
      "没有时间的行，按输出的先后顺序出现。",
    ],
    watch: ["Watch", "观看"],
    // search.js
    apart: [
      (count, asked) =>
        `No section has all of “${asked}”; most of it is in ${count}`,
      (count, asked) => `没有一节包含“${asked}”的全部；大致相符的有 ${count}`,
    ],
    best: [
      (count, most) => `${count} sections, the best ${most} below`,
      (count, most) => `${count} 节，下面是最相关的 ${most} 节`,
    ],
    file: [
      "This copy was opened from a file and cannot be searched here. Open the whole book on one page, and use the browser's own search there.",
      "从文件打开时，这里无法搜索。请打开“单页版（便于打印）”，用浏览器自己的查找。",
    ],
    loading: ["Loading the book …", "正在加载全书……"],
    none: [
      (asked) => `No results for “${asked}”.`,
      (asked) => `书中没有“${asked}”。`,
    ],
    sections: [
      (count) => (count === 1 ? "1 section" : `${count} sections`),
      (count) => `${count} 节`,
    ],
    unread: [
      "The book cannot be loaded. Search again later.",
      "无法加载本书的内容，请稍后再试。",
    ],
    // tabs.js
    beside: ["Side by side", "并排"],
    language: ["Language", "语言"],
    single: ["One at a time", "逐个显示"],
    // toolbar.js
    copied: ["Copied", "已复制"],
    copy: ["Copy", "复制"],
    source: ["Source", "源码"],
    uncopied: ["The browser does not allow copying", "浏览器不允许复制"],
  };
  const language = { en: 0, "zh-CN": 1 }[document.documentElement.lang];
  return Object.fromEntries(
    Object.entries(both).map(([name, spoken]) => [name, spoken[language]]),
  );
})();
