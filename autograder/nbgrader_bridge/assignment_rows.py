"""An assignment's own rows in the gradebook, which nbgrader stored when it was generated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from autograder.model.errors import GraderError
from autograder.nbgrader_bridge import schema


@dataclass(frozen=True)
class Frame:
    """What nbgrader stored of the assignment when it was generated: cell name -> id, by what a cell gets."""

    assignment: str
    notebook: str
    duedate: datetime | None
    graded: Mapping[str, str]
    tasks: Mapping[str, str]
    commented: Mapping[str, str]


def frame(connection: Connection, name: str) -> Frame:
    """The assignment's own rows. Raises GraderError when it was never generated."""
    row = connection.execute(
        select(schema.assignment.c.id, schema.assignment.c.duedate, schema.notebook.c.id)
        .join(schema.notebook, schema.notebook.c.assignment_id == schema.assignment.c.id)
        .where(schema.assignment.c.name == name, schema.notebook.c.name == name)
    ).one_or_none()
    if row is None:
        raise GraderError(f"the gradebook does not know {name}: run `autograder generate {name}`")
    cell = schema.base_cell
    cells = connection.execute(
        select(cell.c.type, cell.c.name, cell.c.id).where(cell.c.notebook_id == row[2])
    )
    kinds: dict[str, dict[str, str]] = {"GradeCell": {}, "TaskCell": {}, "SolutionCell": {}}
    for kind, cell_name, cell_id in cells:
        kinds[kind][cell_name] = cell_id
    tasks = kinds["TaskCell"]
    return Frame(row[0], row[2], row[1], kinds["GradeCell"], tasks, {**kinds["SolutionCell"], **tasks})
