(() => {
  const { dataset } = document.documentElement;
  let theme = null;
  try {
    theme = localStorage.getItem("qujian.theme");
  } catch {
    // Storage is forbidden: the system's theme is used.
  }
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  dataset.theme = theme === "dark" || theme === "light" ? theme : system;
  // The picture in the page is the home view's; another view must not flash it.
  if (!["", "#/", "#/compare"].includes(location.hash)) dataset.away = "";
})();
