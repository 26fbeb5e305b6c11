"use strict";
(() => {
  const root = document.documentElement, themeKey = "service-standards-theme", pageSize = 100;

  // A page opened from a file may have no storage: then the choice lasts as long as the page.
  const stored = (write) => { try { return write ? localStorage.setItem(themeKey, write) : localStorage.getItem(themeKey); } catch { return null; } };
  const show = (theme) => { if (theme === "light" || theme === "dark") root.dataset.theme = theme; else delete root.dataset.theme; };
  show(stored());

  const fill = (text, ...parts) => text.replace(/\{(\d)\}/g, (_, i) => parts[i]);
  const count = (number) => number.toLocaleString(root.lang);
  const compare = new Intl.Collator(root.lang, { numeric: true }).compare;

  function themes() {
    const choice = document.querySelector(".themes"), now = root.dataset.theme ?? "auto";
    for (const input of choice.querySelectorAll("input")) {
      input.checked = input.value === now;
      input.addEventListener("change", () => { show(input.value); stored(input.value); });
    }
    choice.hidden = false;
  }

  // Headings become buttons; sort(index, descending) puts the rows in order.
  function sortable(table, sort) {
    const headings = [...table.tHead.rows[0].cells];
    headings.forEach((heading, index) => {
      if (heading.dataset.key === undefined) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      button.title = fill(table.dataset.sort, button.textContent);
      button.addEventListener("click", () => {
        const descending = heading.ariaSort === "ascending";
        headings.forEach((other) => other.removeAttribute("aria-sort"));
        heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
        sort(index, descending);
      });
      heading.append(button);
    });
  }

  function sortRows(table) {
    const value = (row, index) => row.cells[index].dataset.value ?? row.cells[index].textContent.trim();
    sortable(table, (index, descending) => {
      const body = table.tBodies[0], rows = [...body.rows].map((row) => [value(row, index), row]);
      const numbers = rows.every(([key]) => key === "" || Number.isFinite(Number(key)));
      const order = numbers ? (a, b) => (a === "" ? -Infinity : +a) - (b === "" ? -Infinity : +b) || 0 : compare;
      rows.sort(([a], [b]) => (descending ? order(b, a) : order(a, b)));
      body.append(...rows.map(([, row]) => row));
    });
  }

  function filterStandards() {
    const filters = document.querySelector(".overview .filters"), rows = [...document.querySelectorAll("#standards-table tbody tr")];
    const search = filters.querySelector("input[type=search]"), shown = filters.querySelector(".shown");
    const apply = () => {
      const verdict = filters.querySelector("input[type=radio]:checked").value, text = search.value.trim().toLocaleLowerCase(root.lang);
      let visible = 0;
      for (const row of rows) {
        const fits = (!verdict || row.dataset.verdict === verdict) && (!text || row.textContent.toLocaleLowerCase(root.lang).includes(text));
        row.hidden = !fits;
        document.querySelector(row.querySelector("a").getAttribute("href")).hidden = !fits;
        if (fits) visible++;
      }
      shown.textContent = fill(shown.dataset.text, count(visible), count(rows.length));
    };
    filters.addEventListener("input", apply);
    filters.hidden = false;
    apply();
  }

  // Cells that are many are data in the page until they are opened.
  function cellsOnDemand(details) {
    details.addEventListener("toggle", () => { if (details.open && !details.dataset.ready) { details.dataset.ready = "yes"; openCells(details); } });
  }

  function openCells(details) {
    const data = JSON.parse(document.getElementById(details.dataset.cells).textContent);
    const table = details.querySelector("table"), body = table.tBodies[0], search = details.querySelector("input[type=search]"), verdict = details.querySelector("select");
    const shown = details.querySelector(".shown"), [back, forth] = details.querySelectorAll(".pages button"), where = details.querySelector(".pages span");
    const shift = data.unit === "%" ? 4 : 5, against = data.met ? [1] : [], counts = [0, ...against, 2, 3, 4, 5];
    const groupText = data.groups.map((values) => values.join(" ").toLocaleLowerCase(root.lang)), periodText = data.periods.map((p) => p.toLocaleLowerCase(root.lang));
    const columns = [
      ...(data.periods.length ? [{ key: (c) => c[0], text: (c) => data.periods[c[0]] }] : []),
      ...(data.groups[0] ?? []).map((_, i) => ({ key: (c) => data.groups[c[1]][i], text: (c) => data.groups[c[1]][i] })),
      { key: (c) => c[2], text: (c) => data.verdicts[c[2]][1], style: (c) => "said " + data.verdicts[c[2]][0] },
      { key: (c) => (shift === 5 ? c[4] ?? -Infinity : c[4] ? parseFloat(c[3].replace(",", ".")) : -Infinity), text: (c) => (shift === 4 && c[4] ? c[3] + data.unit : c[3]), style: () => "num" },
      ...counts.map((i) => ({ key: (c) => c[shift + i] ?? 0, text: (c) => count(c[shift + i] ?? 0), style: () => "num" })),
    ];
    let all = data.cells, chosen = all, at = 0;

    const draw = () => {
      body.replaceChildren(...chosen.slice(at, at + pageSize).map((cell) => {
        const row = document.createElement("tr");
        for (const column of columns) {
          const place = row.insertCell(), text = document.createElement("bdi");
          text.textContent = column.text(cell);
          place.className = column.style?.(cell) ?? "";
          place.append(text);
        }
        return row;
      }));
      const end = Math.min(at + pageSize, chosen.length);
      where.textContent = chosen.length ? `${count(at + 1)}–${count(end)} / ${count(chosen.length)}` : "0";
      shown.textContent = fill(shown.dataset.text, count(chosen.length), count(data.cells.length));
      back.disabled = at === 0;
      forth.disabled = end >= chosen.length;
    };
    const choose = () => {
      const text = search.value.trim().toLocaleLowerCase(root.lang), wanted = verdict.value;
      chosen = all.filter((c) => (wanted === "" || c[2] === +wanted) && (!text || groupText[c[1]].includes(text) || periodText[c[0]]?.includes(text)));
      at = 0;
      draw();
    };
    sortable(table, (index, descending) => {
      const key = columns[index].key, sign = descending ? -1 : 1;
      all = all.map((cell) => [key(cell), cell]).sort(([a], [b]) => sign * (typeof a === "number" ? (a === b ? 0 : a - b) : compare(a, b))).map(([, cell]) => cell);
      choose();
    });
    details.addEventListener("input", choose);
    for (const button of [back, forth]) button.addEventListener("click", () => { at += button.dataset.step * pageSize; draw(); });
    draw();
  }

  // A link to a standard that the filter hides shows it.
  function followLinks() {
    addEventListener("hashchange", () => { const target = location.hash && document.getElementById(location.hash.slice(1)); if (target?.hidden) target.hidden = false; });
  }

  document.addEventListener("DOMContentLoaded", () => {
    themes();
    document.querySelectorAll("table.sortable").forEach(sortRows);
    filterStandards();
    document.querySelectorAll("details[data-cells]").forEach(cellsOnDemand);
    followLinks();
    addEventListener("beforeprint", () => document.querySelectorAll("details:not(.cells)").forEach((d) => { d.open = true; }));
  });
})();
