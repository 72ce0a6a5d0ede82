// The site reads without this file. It adds three things: Escape takes a tooltip away, the first tap on
// a bound phrase shows its value before the second opens its page, and a phrase and its line in the
// margin light up together.
(() => {
  const hushed = "hushed";
  const shown = "shown";
  const phrases = document.querySelectorAll(".bound");

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
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
})();
