// Runs before the page is drawn, so that a dark device never flashes white. The choice itself is made on the server.
(function () {
  const root = document.documentElement;
  if (root.dataset.theme === "auto") {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const apply = () => root.setAttribute("data-bs-theme", dark.matches ? "dark" : "light");
    dark.addEventListener("change", apply);
    apply();
  }
  root.classList.add("js");
})();
