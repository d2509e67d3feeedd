"use strict";
// Tables that can be sorted by any column and filtered by any text; without a script they are plain tables.
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0], rows = [...body.rows], heads = [...table.tHead.rows[0].cells];
  const text = (row, column) => row.cells[column].textContent.trim();
  const value = shown => parseFloat(shown.replace("\u2212", "-").replaceAll(",", ""));
  let column = 0, down = false;

  const sort = () => {
    const keys = new Map(rows.map(row => [row, text(row, column)]));
    const numeric = heads[column].classList.contains("num");
    const order = (a, b) => {
      const [x, y] = [keys.get(a), keys.get(b)];
      if (!numeric) return x.localeCompare(y, undefined, {numeric: true});
      const [m, n] = [value(x), value(y)];
      return isNaN(m) || isNaN(n) ? isNaN(n) - isNaN(m) : m - n;
    };
    rows.sort((a, b) => down ? order(b, a) : order(a, b));
    body.append(...rows);
    heads.forEach((head, i) => head.setAttribute("aria-sort", i !== column ? "none" : down ? "descending" : "ascending"));
    by.value = column;
    turn.textContent = down ? "\u2193" : "\u2191";
    turn.setAttribute("aria-label", down ? "Descending" : "Ascending");
  };
  const choose = chosen => {
    down = chosen === column ? !down : heads[chosen].classList.contains("num");
    column = chosen;
    sort();
  };

  const tools = document.createElement("p");
  tools.className = "tools";
  const labelled = (label, field) => {
    const outer = document.createElement("label");
    outer.append(label, " ", field);
    tools.append(outer);
    return field;
  };
  const wanted = labelled("Show only", Object.assign(document.createElement("input"), {type: "search"}));
  const by = labelled("Sort by", document.createElement("select"));
  by.append(...heads.map((head, i) => new Option(head.textContent.trim(), i)));
  const turn = Object.assign(document.createElement("button"), {type: "button"});
  const count = document.createElement("span");
  count.setAttribute("role", "status");
  tools.append(turn, count);
  table.closest(".scroll").before(tools);

  wanted.addEventListener("input", () => {
    const words = wanted.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const row of rows) {
      const all = row.textContent.toLowerCase();
      row.hidden = !words.every(word => all.includes(word));
      left += !row.hidden;
    }
    count.textContent = words.length ? left + " of " + rows.length : "";
  });
  by.addEventListener("change", () => choose(Number(by.value)));
  turn.addEventListener("click", () => choose(column));
  heads.forEach((head, i) => {
    const button = Object.assign(document.createElement("button"), {type: "button", textContent: head.textContent.trim()});
    head.replaceChildren(button);
    button.addEventListener("click", () => choose(i));
  });
  sort();
}
