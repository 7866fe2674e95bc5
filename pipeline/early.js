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
  // Clicks on the picture before the page is alive are kept, as paths of child indices, and done when it is.
  const clicks = [];
  const keep = ({ target }) => {
    const path = [];
    for (let at = target; at.id !== "root"; at = at.parentElement) {
      if (!at.parentElement) return;
      path.unshift([...at.parentElement.children].indexOf(at));
    }
    clicks.push(path);
  };
  document.addEventListener("click", keep, true);
  window.qujianEarlyClicks = () => {
    document.removeEventListener("click", keep, true);
    return clicks;
  };
})();
