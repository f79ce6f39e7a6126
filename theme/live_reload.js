// Reloads the page when `mdbook serve` has rebuilt it. No built site loads it.

(() => {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const { endpoint } = document.currentScript.dataset;
  const socket = new WebSocket(`${scheme}//${location.host}/${endpoint}`);
  socket.onmessage = ({ data }) => data === "reload" && location.reload();
})();
