"""Cells whose fields are missing, of the wrong kind, or not cells at all."""

from __future__ import annotations

from typing import Any

from tests.redteam.harness import GRADED, REPAIRED, Desk, damaged


@damaged(REPAIRED, "no metadata")
def no_metadata(desk: Desk) -> None:
    """All metadata lost, the notebook's and every cell's."""
    del desk.notebook["metadata"]
    for cell in desk.notebook["cells"]:
        del cell["metadata"]
    desk.hand_in()


@damaged(REPAIRED, "metadata was not an object")
def odd_metadata(desk: Desk) -> None:
    """Metadata that are lists, numbers and null."""
    junk: Any
    for cell, junk in zip(desk.notebook["cells"], ([], 7, None, "x", True), strict=False):
        cell["metadata"] = junk
    desk.hand_in()


@damaged(GRADED)
def only_metadata_of_cells_lost(desk: Desk) -> None:
    """A tool that strips metadata took nbgrader's along: functions are found in the code."""
    for cell in desk.notebook["cells"]:
        cell["metadata"] = {}
    desk.hand_in()


@damaged(GRADED)
def no_ids(desk: Desk) -> None:
    """No cell has an id, as before format 4.5."""
    for cell in desk.notebook["cells"]:
        del cell["id"]
    desk.hand_in()


@damaged(GRADED)
def same_ids(desk: Desk) -> None:
    """Every cell has the same id."""
    for cell in desk.notebook["cells"]:
        cell["id"] = "same"
    desk.hand_in()


@damaged(GRADED)
def odd_ids(desk: Desk) -> None:
    """Ids that are numbers, null, too long, or a path."""
    junk = [1, None, "x" * 500, "../../etc", "", "<script>", {"a": 1}]
    for cell, name in zip(desk.notebook["cells"], junk * 10, strict=False):
        cell["id"] = name
    desk.hand_in()


@damaged(REPAIRED, "not a cell")
def strangers(desk: Desk) -> None:
    """Null, a number, a string and a list between the cells."""
    desk.notebook["cells"][2:2] = [None, 7, "print(1)", ["x"]]
    desk.hand_in()


@damaged(REPAIRED, "no type", "read as code")
def no_type(desk: Desk) -> None:
    """No cell says its type; code is known by its outputs."""
    for cell in desk.notebook["cells"]:
        del cell["cell_type"]
    desk.hand_in()


@damaged(REPAIRED, "no type", "code in a raw cell")
def nothing_but_source(desk: Desk) -> None:
    """A tool that kept nothing but the sources."""
    desk.notebook["cells"] = [{"source": cell["source"]} for cell in desk.notebook["cells"]]
    desk.hand_in()


@damaged(REPAIRED, "no type")
def shouted_type(desk: Desk) -> None:
    """`Code` and `MARKDOWN` instead of the words in the format."""
    for cell in desk.notebook["cells"]:
        cell["cell_type"] = cell["cell_type"].capitalize() if cell["cell_type"] == "code" else "MARKDOWN "
    desk.hand_in()


@damaged(REPAIRED, "no type")
def odd_type(desk: Desk) -> None:
    """Types that are no words, and one that nobody knows."""
    junk: Any
    for cell, junk in zip(desk.code(), (1, None, [], {}, "python"), strict=False):
        cell["cell_type"] = junk
    desk.hand_in()


@damaged(REPAIRED, "no text", loses=("sigmoid",))
def no_source(desk: Desk) -> None:
    """One answer has lost its source."""
    del desk.cell("sigmoid")["source"]
    desk.hand_in()


@damaged(REPAIRED, "no text", loses=("sigmoid",))
def odd_source(desk: Desk) -> None:
    """A source that is an object."""
    desk.cell("sigmoid")["source"] = {"text": "def sigmoid(z): ..."}
    desk.hand_in()


@damaged(REPAIRED, "lines that were not text")
def junk_in_lines(desk: Desk) -> None:
    """Numbers and null between the lines of a source."""
    lines = desk.cell("sigmoid")["source"].splitlines(keepends=True)
    desk.cell("sigmoid")["source"] = [None, *lines, 7, {"a": 1}]
    desk.hand_in()


@damaged(GRADED)
def listed_lines(desk: Desk) -> None:
    """Sources as lists of lines, the form that Jupyter writes."""
    for cell in desk.notebook["cells"]:
        cell["source"] = cell["source"].splitlines(keepends=True)
    desk.hand_in()


@damaged(REPAIRED, "lost their line ends")
def listed_without_ends(desk: Desk) -> None:
    """Sources as lists of lines that have lost their line ends."""
    for cell in desk.notebook["cells"]:
        cell["source"] = cell["source"].splitlines()
    desk.hand_in()


@damaged(GRADED)
def odd_outputs(desk: Desk) -> None:
    """Outputs and counts of every wrong kind: nobody reads them."""
    junk: Any
    for cell, junk in zip(desk.code(), (None, "text", {"a": []}, [None], [{"output_type": 5}]), strict=False):
        cell["outputs"] = junk
        cell["execution_count"] = "last"
    desk.hand_in()


@damaged(GRADED)
def odd_attachments(desk: Desk) -> None:
    """Attachments that hold no pictures."""
    junk: Any
    for cell, junk in zip(desk.notebook["cells"], (None, [], "x", {"a.png": None}), strict=False):
        cell["attachments"] = junk
    desk.hand_in()


@damaged(GRADED)
def crowded_metadata(desk: Desk) -> None:
    """A megabyte of metadata in one cell."""
    desk.cell("linear")["metadata"] = {f"key{i}": "x" * 100 for i in range(8000)}
    desk.hand_in()


@damaged(GRADED)
def claimed_points(desk: Desk) -> None:
    """Points, grade ids and locks rewritten: the assignment's own notebook says what counts."""
    for cell in desk.notebook["cells"]:
        if nbgrader := cell["metadata"].get("nbgrader"):
            nbgrader |= {"points": 1000, "grade_id": "linear", "locked": False, "checksum": "0" * 32}
    desk.hand_in()


@damaged(GRADED)
def no_grade_cells(desk: Desk) -> None:
    """Every grade cell was deleted."""
    desk.notebook["cells"] = [c for c in desk.notebook["cells"] if not c["id"].startswith("check_")]
    desk.hand_in()


@damaged(GRADED, loses=("concatenate", "linear", "sigmoid", "forget", "forget_gate"))
def nothing_left(desk: Desk) -> None:
    """A notebook without a cell: readable, and empty."""
    desk.notebook["cells"] = []
    desk.hand_in()


@damaged(GRADED)
def future_format(desk: Desk) -> None:
    """A format number from the future."""
    desk.notebook |= {"nbformat": 7, "nbformat_minor": 99}
    desk.hand_in()


@damaged(GRADED)
def no_format(desk: Desk) -> None:
    """No format number at all."""
    del desk.notebook["nbformat"], desk.notebook["nbformat_minor"]
    desk.hand_in()
