// Only on the page of search. Shows the box once the index can be read: from files on one's own machine it cannot, and the
// page then keeps the plain ways that stand on it.
(() => {
  const form = document.getElementById("sok");
  if (!form) return;
  const { index, top, found, none, failed } = form.dataset;
  const box = document.getElementById("q");
  const status = document.getElementById("antall");
  const list = document.getElementById("treff");
  const more = document.getElementById("flere");
  const plain = document.getElementById("uten-skript");
  const atATime = 12;
  const site = new URL(top, location.href).href;

  let turn = 0; // answers to earlier words that come late are dropped
  let answers = [];
  let shown = 0;

  const made = (tag, className, text) => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    if (text) node.textContent = text;
    return node;
  };

  // Excerpts come as HTML with <mark> around what was found: only that is taken from it.
  const letters = document.createElement("textarea");
  const unescaped = (text) => {
    letters.innerHTML = text.replaceAll("<", "&lt;");
    return letters.value;
  };
  const excerpt = (text) => {
    const node = made("p", "excerpt");
    text.split(/<\/?mark>/).forEach((piece, n) => {
      node.append(n % 2 === 1 ? made("mark", "", unescaped(piece)) : unescaped(piece));
    });
    return node;
  };

  const hit = ({ url, meta, excerpt: words }) => {
    const item = made("li");
    item.append(made("p", "kind", meta.value ? `${meta.kind} · ${meta.value}` : meta.kind));
    const link = made("a", "", meta.title);
    link.href = url;
    item.append(link, excerpt(words));
    return item;
  };

  const showMore = async (own) => {
    const next = await Promise.all(answers.slice(shown, shown + atATime).map((one) => one.data()));
    if (own !== turn) return undefined;
    const items = next.map(hit);
    list.append(...items);
    shown += next.length;
    more.hidden = shown >= answers.length;
    return items[0];
  };

  const start = async () => {
    const pagefind = await import(new URL(index, location.href).href);
    await pagefind.options({ baseUrl: site, excerptLength: 24 });
    await pagefind.init();
    const search = async () => {
      const words = box.value.trim();
      turn += 1;
      const own = turn;
      history.replaceState(null, "", words ? `?q=${encodeURIComponent(words)}` : location.pathname);
      const { results } = words ? await pagefind.search(words) : { results: [] };
      if (own !== turn) return;
      answers = results;
      shown = 0;
      list.replaceChildren();
      more.hidden = true;
      const sentence = results.length > 0 ? found : none;
      status.textContent = words ? sentence.replace("{n}", results.length).replace("{q}", words) : "";
      await showMore(own);
    };
    let wait;
    box.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(search, 150);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      search();
    });
    more.addEventListener("click", async () => (await showMore(turn))?.querySelector("a").focus());
    form.hidden = false;
    plain.hidden = true;
    box.value = new URLSearchParams(location.search).get("q") ?? "";
    if (box.value) await search();
    else box.focus();
  };

  if (location.protocol !== "file:")
    start().catch(() => {
      status.textContent = failed;
    });
})();
