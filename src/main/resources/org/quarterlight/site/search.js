// Searches the entries of search-index.js as words are typed. Nothing is asked of any server.
"use strict";
(() => {
  const data = window.quarterlightSearch;
  const form = document.getElementById("search");
  if (!data || !form) {
    return;
  }
  const PAGE = 20;
  const input = document.getElementById("search-words");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const more = document.getElementById("search-more");
  const kinds = Array.from(form.querySelectorAll("input[type=radio]"));
  let entries = null;
  let found = [];
  let shown = 0;
  let telling = 0;

  const fold = text => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const folded = () => {
    entries = entries || data.entries.map(([kind, title, beside, path]) =>
      ({ kind, title, beside, path, head: " " + fold(title), rest: " " + fold(beside) + " " }));
    return entries;
  };

  // The title counts before what stands beside it, the start of a word before its middle, a whole code before its part.
  const worth = (entry, word) => {
    if (entry.rest.includes(" " + word + " ")) {
      return entry.head.includes(" " + word) ? 12 : 8;
    }
    return entry.head.includes(" " + word) ? 10
      : entry.head.includes(word) ? 5
      : entry.rest.includes(" " + word) ? 3
      : entry.rest.includes(word) ? 1 : 0;
  };

  const find = (words, kind) => {
    const query = fold(words);
    const parts = query.split(" ").filter(part => part);
    if (!parts.length && kind === "all") {
      return [];
    }
    const scored = [];
    folded().forEach((entry, place) => {
      if (kind !== "all" && entry.kind !== kind) {
        return;
      }
      const worths = parts.map(part => worth(entry, part));
      if (worths.every(one => one > 0)) {
        const whole = query && entry.head.startsWith(" " + query) ? 100 : 0;
        scored.push({ entry, place, score: worths.reduce((sum, one) => sum + one, whole) });
      }
    });
    return scored.sort((a, b) => b.score - a.score || a.place - b.place).map(one => one.entry);
  };

  const element = (name, look, text) => {
    const one = document.createElement(name);
    one.className = look;
    one.textContent = text;
    return one;
  };

  const showMore = () => {
    for (const entry of found.slice(shown, shown + PAGE)) {
      const item = document.createElement("li");
      const link = element("a", "", entry.title);
      link.href = entry.path;
      item.append(link, " ", element("span", "kind", data.kinds[entry.kind]), " ",
        element("span", "beside", entry.beside));
      list.append(item);
    }
    shown = list.children.length;
    more.hidden = shown >= found.length;
  };

  // A little later, so that a screen reader is told of the last word typed and not of each letter.
  const tell = text => {
    clearTimeout(telling);
    telling = setTimeout(() => { status.textContent = text; }, 250);
  };

  const chosen = () => kinds.find(kind => kind.checked).dataset.kind;

  const remember = (words, kind) => {
    const said = new URLSearchParams();
    if (words) {
      said.set("search", words);
    }
    if (kind !== "all") {
      said.set("kind", kind);
    }
    try {
      history.replaceState(null, "", said.size ? "#" + said : location.pathname + location.search);
    } catch (refused) {
      // Some browsers refuse this for pages opened from a folder: then the address stays as it is.
    }
  };

  const search = () => {
    const words = input.value.trim();
    const kind = chosen();
    found = find(words, kind);
    shown = 0;
    list.replaceChildren();
    showMore();
    document.body.classList.toggle("searching", Boolean(words) || kind !== "all");
    const about = words ? " for “" + words + "”" : "";
    tell(!words && kind === "all" ? ""
      : !found.length ? "Nothing found" + about + "."
      : found.length === 1 ? "1 result" + about + "."
      : found.length.toLocaleString("en-GB") + " results" + about + ".");
    return { words, kind };
  };

  const changed = () => {
    const { words, kind } = search();
    remember(words, kind);
  };

  const step = (event, by) => {
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = at < 0 ? null : stops[at + by];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };

  form.addEventListener("submit", event => event.preventDefault());
  input.addEventListener("input", changed);
  kinds.forEach(kind => kind.addEventListener("change", changed));
  more.addEventListener("click", () => {
    const first = shown;
    showMore();
    list.children[first].querySelector("a").focus();
  });
  form.addEventListener("keydown", event => {
    if (event.target.type === "radio") {
      return;
    }
    if (event.key === "ArrowDown") {
      step(event, 1);
    } else if (event.key === "ArrowUp") {
      step(event, -1);
    } else if (event.key === "Escape" && event.target !== input) {
      input.focus();
    }
  });

  const recall = () => {
    const said = new URLSearchParams(location.hash.slice(1));
    input.value = said.get("search") || "";
    const kind = kinds.find(one => one.dataset.kind === said.get("kind")) || kinds[0];
    kind.checked = true;
    search();
  };
  addEventListener("hashchange", recall);
  form.hidden = false;
  recall();
})();
