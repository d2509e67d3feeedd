"""Tables of our pages: on a phone a row is a list, each number behind its column's name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from autograder.model.escape import html

STYLE = """
.wide{min-width:40rem}
.small{width:auto}
.small th,.small td{padding:.2rem 1.5rem .2rem 0;font-size:.9rem}
.ideas{min-width:46rem}.ideas td:nth-child(2){width:58%}.ideas td:last-child{font-size:.875rem}
.facts-table{min-width:46rem}.facts-table tbody th{font-weight:400;width:42%}
.tight{min-width:40rem}.tight th,.tight td{padding:.2rem .8rem .2rem 0;font-size:.9rem;font-weight:400}
.look{color:var(--bad);font-weight:600}
@media (max-width:34rem){
.scroll table{min-width:0;width:100%}.scroll thead{display:none}
.scroll tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}
.scroll tbody th,.scroll td{display:block;width:auto!important;border:0;padding:.1rem 0}
.scroll td[data-label]{display:flex;justify-content:space-between;gap:1rem;text-align:right}
.scroll td[data-label]::before{content:attr(data-label);color:var(--muted);text-align:left;flex:none}
.ideas td:nth-child(2){display:block;text-align:left}
}
"""


def table(label: str, columns: Sequence[str], rows: Iterable[Sequence[str]], *, kind: str = "wide") -> str:
    """`columns` are plain, with `#` for numbers; cells are HTML, the first of a row is its heading."""
    numeric = [column.endswith("#") for column in columns]
    head = "".join(
        f'<th scope="col"{_class(right)}>{html(column.rstrip("#"))}</th>'
        for column, right in zip(columns, numeric, strict=True)
    )
    starts = [
        f'<td data-label="{html(column.rstrip("#"))}"{_class(right)}>'
        for column, right in zip(columns[1:], numeric[1:], strict=True)
    ]
    body = "".join(_row(row, starts) for row in rows)
    return scroll(
        f"Table: {label}",
        f'<table class="{kind}"><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>',
    )


def scroll(label: str, body: str) -> str:
    """A box of its own for what may be wider than the window."""
    return f'<div class="scroll" tabindex="0" role="region" aria-label="{html(label)}">{body}</div>\n'


def _row(row: Sequence[str], starts: Sequence[str]) -> str:
    """End tags that HTML does not need are left out: there may be ten thousand rows."""
    first, *rest = row
    cells = "".join(f"{start}{cell}" for cell, start in zip(rest, starts, strict=True))
    return f'<tr><th scope="row">{first}{cells}\n'


def _class(right: bool) -> str:
    return " class=num" if right else ""
