(() => {
  // All data stand in this file, compressed; they are opened when first asked for.
  let pack;
  const open = async () => {
    const place = document.getElementById("pack");
    const packed = atob(place.textContent);
    const bytes = new Uint8Array(packed.length);
    for (let at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const files = new Map(Object.entries(await new Response(stream).json()));
    place.remove();
    return files;
  };
  const read = async (address) => {
    const [, file] = /^(?:\.\/)?data\/(.*)/s.exec(String(address)) ?? [];
    return file === undefined ? undefined : (await (pack ??= open())).get(file);
  };
  // The page asks for its files as ever; what answers is this file, and nothing goes out.
  window.fetch = async (address) => {
    try {
      const text = await read(address);
      return new Response(text, { status: text === undefined ? 404 : 200 });
    } catch {
      // Cut off or damaged: what is left of the answer is no JSON, which the page says.
      return new Response("");
    }
  };
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.('a[download][href^="./data/"]');
    if (!link) return;
    event.preventDefault();
    const text = await read(link.getAttribute("href"));
    if (text === undefined) return;
    const url = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
    const save = document.createElement("a");
    save.href = url;
    save.download = link.download;
    save.click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  });
})();
