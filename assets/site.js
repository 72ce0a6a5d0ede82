// The site reads without this file. It adds: Escape takes a tooltip away and folds the menu, the first tap on a
// bound phrase shows its value before the second opens its page, a phrase and its line in the margin light
// up together, and a table can be copied.
(() => {
  const hushed = "hushed";
  const shown = "shown";
  const phrases = document.querySelectorAll(".bound");

  // The menu lies over the page: it folds when one turns elsewhere.
  const menus = document.querySelectorAll(".chapters, .menu");
  const fold = (keepFocus) => {
    for (const menu of menus) {
      if (!menu.open) continue;
      if (keepFocus && menu.contains(document.activeElement)) menu.querySelector("summary").focus();
      menu.open = false;
    }
  };
  document.addEventListener("click", ({ target }) => {
    if (!target.closest(".menu")) fold(false);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    fold(true);
    for (const phrase of phrases) {
      phrase.classList.remove(shown);
      if (phrase.matches(":hover, :focus-within")) phrase.classList.add(hushed);
    }
  });

  for (const phrase of phrases) {
    const link = phrase.querySelector(".tall, .term");
    const entry = link && document.querySelector(`.fasit [data-for="${CSS.escape(link.id)}"]`);
    const light = (on) => entry?.classList.toggle("lit", on);
    const leave = (event) => {
      if (event.pointerType === "touch") return; // a lifted finger has not gone elsewhere
      phrase.classList.remove(hushed, shown);
      light(false);
    };
    for (const event of ["pointerleave", "focusout"]) phrase.addEventListener(event, leave);
    for (const event of ["pointerenter", "focusin"]) phrase.addEventListener(event, () => light(true));

    let pointer = "mouse";
    phrase.addEventListener("pointerdown", (event) => {
      pointer = event.pointerType;
    });
    link?.addEventListener("click", (event) => {
      if (pointer !== "touch" || phrase.classList.contains(shown)) return;
      event.preventDefault();
      for (const other of phrases) other.classList.remove(shown);
      phrase.classList.add(shown);
    });
  }

  // Cells apart by tabs, as sheets take them; links to a line and words for screen readers are left out.
  const cellText = (cell) => {
    const copy = cell.cloneNode(true);
    for (const extra of copy.querySelectorAll(".line-link, .note-mark, .ds-sr-only, svg")) extra.remove();
    return copy.textContent.trim().replaceAll(/\s+/g, " ");
  };
  for (const button of document.querySelectorAll("[data-copy]")) {
    const table = document.getElementById(button.dataset.copy);
    if (!table || !navigator.clipboard) continue;
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const rows = [...table.rows].map((row) => [...row.cells].map(cellText).join("\t"));
      await navigator.clipboard.writeText(rows.join("\n"));
      button.textContent = button.dataset.done;
      setTimeout(() => {
        button.textContent = words;
      }, 2000);
    });
  }
})();
