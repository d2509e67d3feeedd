"""JSON that is not quite JSON, or not a notebook, or too much of it."""

from __future__ import annotations

import json
import re

from tests.redteam.harness import GRADED, REPAIRED, UNREADABLE, Desk, damaged


def _text(desk: Desk) -> str:
    return json.dumps(desk.notebook, indent=1)


@damaged(REPAIRED, "NaN")
def nan(desk: Desk) -> None:
    """NaN in an output: Python writes it, JSON has no such word."""
    desk.cell("linear")["outputs"] = [
        {"output_type": "display_data", "data": {"x": float("nan")}, "metadata": {}}
    ]
    desk.hand_in()


@damaged(REPAIRED, "-Infinity")
def infinity(desk: Desk) -> None:
    """Infinities in the metadata."""
    desk.notebook["metadata"]["zoom"] = [float("inf"), float("-inf")]
    desk.hand_in()


@damaged(REPAIRED, "`source`", "twice", "last")
def twice_source(desk: Desk) -> None:
    """A merge left two sources in one cell: the last one counts, as in Jupyter."""
    text = _text(desk)
    right = json.dumps(desk.cell("sigmoid")["source"])
    desk.hand_in(
        text.replace(
            f'"source": {right}', f'"source": "def sigmoid(z):\\n    return z\\n", "source": {right}'
        )
    )


@damaged(REPAIRED, "`cells`", "twice")
def twice_cells(desk: Desk) -> None:
    """Two lists of cells: the last one counts."""
    desk.hand_in('{"cells": [],' + _text(desk).lstrip("{"))


@damaged(UNREADABLE, "cut off")
def cut_in_half(desk: Desk) -> None:
    """The upload stopped half-way."""
    text = _text(desk)
    desk.hand_in(text[: len(text) // 2])


@damaged(UNREADABLE, "cut off")
def cut_by_one(desk: Desk) -> None:
    """Only the last brace is missing."""
    desk.hand_in(_text(desk)[:-1])


@damaged(UNREADABLE, "empty")
def empty(desk: Desk) -> None:
    """Zero bytes."""
    desk.hand_in(b"")


@damaged(UNREADABLE, "empty")
def blank(desk: Desk) -> None:
    """Spaces and line ends only."""
    desk.hand_in(b" \r\n\t\n")


@damaged(UNREADABLE, "nested too deeply")
def bottomless(desk: Desk) -> None:
    """A hundred thousand lists in one another."""
    desk.hand_in(_text(desk).replace('"cells"', '"deep": ' + "[" * 100_000 + "]" * 100_000 + ', "cells"', 1))


@damaged(GRADED)
def deep_metadata(desk: Desk) -> None:
    """Metadata forty objects deep, which JSON can hold and nobody needs."""
    value: object = "bottom"
    for _ in range(40):
        value = {"down": value}
    desk.cell("linear")["metadata"]["deep"] = value
    desk.hand_in()


@damaged(REPAIRED, "too many digits")
def giant_number(desk: Desk) -> None:
    """An execution count of ten thousand digits, more than Python converts."""
    desk.hand_in(_text(desk).replace('"execution_count": null', '"execution_count": ' + "9" * 10_000, 1))


@damaged(REPAIRED, "inside JSON strings")
def raw_line_end(desk: Desk) -> None:
    """A find-and-replace turned escaped line ends into real ones."""
    desk.hand_in(re.sub(r"(?<!\\)\\n", "\n", _text(desk)))


@damaged(REPAIRED, "after the end")
def longer_before(desk: Desk) -> None:
    """A shorter notebook was saved over a longer one, whose tail is still there."""
    desk.hand_in(_text(desk) + '"outputs": []\n  }\n ]\n}\n')


@damaged(UNREADABLE, "not valid JSON", "line")
def missing_comma(desk: Desk) -> None:
    """Edited by hand: a comma is missing between two cells."""
    desk.hand_in(_text(desk).replace("},\n  {", "}\n  {", 1))


@damaged(UNREADABLE, "not valid JSON", "line")
def comma_at_the_end(desk: Desk) -> None:
    """Edited by hand: a comma stands before the last brace, so nothing was cut off."""
    desk.hand_in(_text(desk)[:-2] + ",\n}")


@damaged(UNREADABLE, "Git conflict")
def conflict(desk: Desk) -> None:
    """Git's conflict lines were committed."""
    text = _text(desk)
    middle = text.index('   "source"', len(text) // 2)
    ours = '<<<<<<< HEAD\n   "source": ""\n=======\n'
    desk.hand_in(text[:middle] + ours + text[middle:].replace("\n", "\n>>>>>>> theirs\n", 1))


@damaged(UNREADABLE, "Git conflict")
def conflict_at_the_top(desk: Desk) -> None:
    """Two whole notebooks between Git's conflict lines."""
    text = _text(desk)
    desk.hand_in(f"<<<<<<< HEAD\n{text}\n=======\n{text}\n>>>>>>> theirs\n")


@damaged(UNREADABLE, "not valid JSON")
def printed(desk: Desk) -> None:
    """A dictionary as Python prints it, with single quotes."""
    desk.hand_in(repr(desk.notebook))


@damaged(UNREADABLE, "not a notebook")
def numbers(desk: Desk) -> None:
    """Valid JSON: a list of numbers."""
    desk.hand_in("[1, 2, 3]")


@damaged(UNREADABLE, "neither a notebook nor")
def a_string(desk: Desk) -> None:
    """Valid JSON: one string, the notebook quoted once too often."""
    desk.hand_in(json.dumps(_text(desk)))


@damaged(UNREADABLE, "no cells")
def settings(desk: Desk) -> None:
    """The wrong JSON file: an editor's settings."""
    desk.hand_in({"editor.fontSize": 14, "files.autoSave": "off"})


@damaged(UNREADABLE, "not a list")
def cells_by_number(desk: Desk) -> None:
    """The cells are an object, not a list."""
    desk.notebook["cells"] = {str(i): cell for i, cell in enumerate(desk.notebook["cells"])}
    desk.hand_in()


@damaged(REPAIRED, "bare list of cells")
def bare_list(desk: Desk) -> None:
    """The cells without the notebook around them."""
    desk.hand_in(desk.notebook["cells"])


@damaged(REPAIRED, "answer around it")
def from_the_server(desk: Desk) -> None:
    """Saved from Jupyter's own address for files: the notebook inside the server's reply."""
    desk.hand_in(
        {"name": "forget_gate.ipynb", "type": "notebook", "format": "json", "content": desk.notebook}
    )


@damaged(UNREADABLE, "lists and objects")
def two_million_lists(desk: Desk) -> None:
    """Four megabytes that would take two hundred in memory."""
    desk.hand_in(_text(desk).replace('"cells"', '"x": [' + "[]," * 2_000_000 + '0], "cells"', 1))


@damaged(UNREADABLE, "larger than 20 MiB")
def too_large(desk: Desk) -> None:
    """A video pasted into an output."""
    desk.hand_in(_text(desk) + " " * (20 << 20))


@damaged(UNREADABLE, "cells", "the most that are read")
def too_many_cells(desk: Desk) -> None:
    """Ten thousand cells."""
    desk.notebook["cells"] += [{"cell_type": "markdown", "metadata": {}, "source": "more"}] * 10_000
    desk.hand_in()


@damaged(UNREADABLE, "code is longer than 4 MiB")
def too_much_text(desk: Desk) -> None:
    """A data set of five megabytes pasted into a cell."""
    desk.cell("setup")["source"] += "\ndata = '" + "0123456789" * 500_000 + "'"
    desk.hand_in()


@damaged(GRADED)
def large_cell(desk: Desk) -> None:
    """A data set of three megabytes pasted into a cell."""
    desk.cell("setup")["source"] += "\ndata = '" + "0123456789" * 300_000 + "'"
    desk.hand_in()


@damaged(REPAIRED, "longer than 1 MiB", "left out")
def pasted_picture(desk: Desk) -> None:
    """A picture of two megabytes pasted into a text cell."""
    desk.cell("title")["source"] += "![](data:image/png;base64," + "iVBORw0KGgo" * 200_000 + ")"
    desk.hand_in()
