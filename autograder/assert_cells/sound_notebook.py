"""A notebook that nbgrader's steps can take: as it was handed in, or else what can be made of it."""

from __future__ import annotations

from typing import Any

import nbformat

from autograder.assert_cells.stored import StoredNotebook
from autograder.reading import submission as reading


def read(data: bytes, repairs: list[str]) -> Any:
    """As nbgrader reads it, or else whatever can be made of it. Raises Unreadable."""
    try:
        node = nbformat.reads(data.decode("utf-8"), as_version=4)
        for cell in node.cells:  # what the steps below take for granted
            cell.metadata, cell.source  # noqa: B018
        return node
    except Exception:
        submission = reading.read(data)
    repairs += submission.repairs or (
        "it was no notebook that nbgrader reads; its cells were taken out of it",
    )
    makers = {"code": nbformat.v4.new_code_cell, "markdown": nbformat.v4.new_markdown_cell}
    cells = [
        makers.get(cell.kind, nbformat.v4.new_raw_cell)(
            cell.source, metadata=nbformat.from_dict(cell.metadata)
        )
        for cell in submission.cells
    ]
    return nbformat.v4.new_notebook(cells=cells, metadata=nbformat.from_dict(submission.metadata))


def put_back(cell: Any, stored: StoredNotebook, seen: set[str]) -> None:
    """What nbgrader notes of a cell, as it stored it; of copies only the first to be seen keeps any."""
    nbgrader = cell.metadata.get("nbgrader")
    name = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    original = stored.cells.get(name) if isinstance(name, str) else None
    if original is None or original.name in seen:
        cell.metadata.pop("nbgrader", None)
        return
    seen.add(original.name)
    cell.metadata["nbgrader"] = nbformat.from_dict(
        {
            "schema_version": 3,
            "grade_id": original.name,
            "grade": "grade" in original.kinds,
            "solution": "solution" in original.kinds,
            "task": "task" in original.kinds,
            "locked": original.locked,
            "cell_type": original.cell_type,
            "checksum": original.checksum,
            **({} if original.max_score is None else {"points": original.max_score}),
        }
    )


def first_line(error: BaseException) -> str:
    """Of an error, bounded."""
    return (str(error) or type(error).__name__).strip().splitlines()[0][:200]
