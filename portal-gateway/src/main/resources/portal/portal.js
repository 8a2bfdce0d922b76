// Small helps on top of pages that work without them.
(function () {
  "use strict";

  // An error summary, else a changed heading, takes the focus: a swap must not lose the reader's place.
  function focusOn(part) {
    const target = part.querySelector("[data-focus]");
    if (target) {
      target.setAttribute("tabindex", "-1");
      target.focus({ preventScroll: false });
    }
  }

  function announce(part) {
    const said = part.querySelector("[data-say]");
    const live = document.getElementById("live");
    if (said && live) {
      live.textContent = said.textContent;
    }
  }

  document.addEventListener("htmx:afterSwap", (event) => {
    focusOn(event.detail.target);
    announce(event.detail.target);
    document.dispatchEvent(new CustomEvent("portal:charts"));
  });

  // A service that is away answers 503 with a part that says so; a form with faults answers 422 with itself.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if ([409, 422, 503].includes(event.detail.xhr.status)) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  // One menu open at a time; Escape and a click outside close it and give the focus back.
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
    if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
      const search = document.querySelector("input[type=search]");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });

  // A form is sent once: the second press of an impatient finger does nothing.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === "post") {
      form.dataset.sent = "yes";
      window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
      form.addEventListener("htmx:afterRequest", () => delete form.dataset.sent, { once: true });
    }
  });

  // Lines of a sale: one more row, copied from the last, without its values.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-add-row]");
    if (!button) {
      return;
    }
    const rows = document.getElementById(button.dataset.addRow);
    const copy = rows.lastElementChild.cloneNode(true);
    const index = rows.children.length;
    copy.querySelectorAll("[id],[for],[name]").forEach((element) => {
      ["id", "for", "name"].forEach((attribute) => {
        const value = element.getAttribute(attribute);
        if (value) {
          element.setAttribute(attribute, value.replace(/\d+(?!.*\d)/, index));
        }
      });
      if (element.matches("input,select")) {
        element.value = "";
        element.classList.remove("is-invalid");
      }
    });
    copy.querySelectorAll(".text-danger").forEach((problem) => problem.remove());
    rows.append(copy);
    copy.querySelector("input,select").focus();
  });

  // All or none of a table's rows.
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-check-all]")) {
      const boxes = event.target.closest("form").querySelectorAll("input[type=checkbox][name]");
      boxes.forEach((box) => (box.checked = event.target.checked));
    }
  });

  const summary = document.querySelector("[data-error-summary]");
  if (summary) {
    summary.focus();
  }
})();
