"""The autograded notebook: the released cells with the student's work, scores and explanations in them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any

from autograder.model import pictures
from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, is_answer, is_grade, is_manual
from autograder.model.errors import GraderError
from autograder.model.released_cells import Released, is_locked
from autograder.model.result import ExerciseResult, Result

if TYPE_CHECKING:
    from autograder.grading.engine import Graded, RunCell

Cells = list[dict[str, Any]]

MISSING = "*This cell was missing from the submission; it was put back, empty, when grading.*\n\n"
LANGUAGE = {
    "name": "python",
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "pygments_lexer": "ipython3",
}
_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_MARKUP = re.compile(r"<(?=[a-zA-Z/!?])")
_ENTITY = re.compile(r"&(?=#|\w+;)")
# What its text may hold besides words, another picture for one, moves the bracket that seems to end it.
_FAR_PICTURE = re.compile(r"!(?=\[)(?!\[[^\[\]\\`$]*\]\(attachment:[A-Za-z0-9_.-]+\))")
_SCRIPT = re.compile(r"(?i)(script)([\s\\]*):")


def notebook(graded: Graded, assignment: Assignment, *, with_pictures: bool = False) -> dict[str, Any]:
    """What formgrader and `nbgrader generate_feedback` read: nbformat 4.5, nbgrader's metadata as released.

    A grade cell without a score (our own fault) has no `execute_result`: nbgrader itself would pay in full;
    `SaveScores` and `autograder.nbgrader_bridge.gradebook` leave it unscored and mark it for a person.
    Released pictures are left grey unless asked for: they are the same in every notebook of a large class.
    """
    released = assignment.released
    names = _names(graded.cells, released)
    attachments = released.attachments if with_pictures else {}
    cells = [
        _cell(cell, released.by_name.get(names.get(index, "")), attachments, released.texts)
        for index, cell in enumerate(graded.cells)
    ]
    cells = _with_missing(cells, released.by_name, attachments)
    _name_cells(cells)
    _explain(cells, {exercise.name: exercise for exercise in graded.result.exercises}, assignment)
    return {"cells": cells, "metadata": _metadata(assignment), "nbformat": 4, "nbformat_minor": 5}


def scores(result: Result, assignment: Assignment) -> dict[str, float | None]:
    """Grade cell -> its points; None where there is no score, which is our own fault."""
    cells = {exercise.name: exercise.grade_cell for exercise in assignment.exercises}
    return {
        cells[item.name]: None if item.score is None else _payable(item, item.score)
        for item in result.exercises
        if item.name in cells
    }


def score(cell: Mapping[str, Any]) -> float | None:
    """The score that nbgrader's own path reads in a grade cell's outputs, None when there is none."""
    for output in cell.get("outputs", ()):
        if output["output_type"] == "execute_result":
            return float(
                "".join(output["data"]["text/plain"])
            )  # a list of lines in a file that nbformat wrote
    return None


# --- which cell of the submission is which released cell ------------------------


def _names(cells: Sequence[RunCell], released: Released) -> dict[int, str]:
    """Index in the submission -> released cell's name; of copies the last counts, as when they are run."""
    names: dict[int, str] = {}
    for rule in released.rules:
        taken = set(names.values())
        places = {rule(cell): index for index, cell in enumerate(cells) if index not in names}
        names |= {i: name for name, i in places.items() if name in released.by_name and name not in taken}
    return names


# --- cells ----------------------------------------------------------------------


def _cell(
    cell: RunCell,
    released: Mapping[str, Any] | None,
    attachments: Mapping[str, dict[str, str]],
    unchanged: Set[str],
) -> dict[str, Any]:
    if released is not None and is_locked(released):
        return _put_back(released, attachments)
    kind = released["cell_type"] if released is not None else cell.kind
    source = cell.source if kind == "code" or cell.source in unchanged else harmless(cell.source)
    made: dict[str, Any] = {
        "cell_type": kind,
        "id": released["id"] if released is not None else cell.id,
        "metadata": released["metadata"] if released is not None else {},
        "source": source,
    }
    return _finished(made, attachments, cell.outputs if cell.kind == "code" else ())


def _put_back(released: Mapping[str, Any], attachments: Mapping[str, dict[str, str]]) -> dict[str, Any]:
    made = {key: released[key] for key in ("cell_type", "id", "metadata", "source")}
    return _finished(made, attachments, ())


def _finished(
    cell: dict[str, Any], attachments: Mapping[str, dict[str, str]], outputs: Iterable[dict[str, Any]]
) -> dict[str, Any]:
    if cell["cell_type"] == "code":
        cell |= {"outputs": list(outputs), "execution_count": None}
    elif "attachment:" in cell["source"]:
        cell["attachments"] = pictures.complete(cell["source"], attachments)
    return cell


def harmless(markdown: str) -> str:
    """A student's text without working HTML, entities and script addresses: pages are made from it unescaped.

    A picture from elsewhere becomes a link to it: whoever reads the page should decide to fetch it.
    """
    plain = _ENTITY.sub("& ", _MARKUP.sub("< ", markdown))
    return _FAR_PICTURE.sub("", _SCRIPT.sub(r"\1\2 :", plain))


def _with_missing(
    cells: Cells, released: Mapping[str, Mapping[str, Any]], attachments: Mapping[str, dict[str, str]]
) -> Cells:
    """Cells that carry points are put back, each after the cell that came before it in the release."""
    present = {grade_id(cell) for cell in cells}
    order = list(released)
    for position, (name, cell) in enumerate(released.items()):
        if name in present or not (is_grade(cell) or is_manual(cell)):
            continue
        before = next((earlier for earlier in reversed(order[:position]) if earlier in present), None)
        places = [index for index, other in enumerate(cells) if grade_id(other) == before]
        made = _put_back(cell, attachments)
        if is_manual(cell) and is_answer(cell):  # the text may stand elsewhere: a person must look
            made["source"] = MISSING + made["source"]
        cells.insert(places[0] + 1 if before else (len(cells) if position else 0), made)
        present.add(name)
    return cells


def _name_cells(cells: Cells) -> None:
    """Unique ids: released cells keep theirs, a student's cell that has or took another's gets a new one."""
    taken = {cell["id"] for cell in cells if grade_id(cell)}
    for number, cell in enumerate(cells, start=1):
        if grade_id(cell):
            continue
        if not _ID.fullmatch(cell["id"]) or cell["id"] in taken:
            cell["id"] = next(name for name in _fresh(number) if name not in taken)
        taken.add(cell["id"])


def _fresh(number: int) -> Iterable[str]:
    yield f"cell-{number}"
    yield from (f"cell-{number}-{copy}" for copy in range(2, 1 << 20))


# --- outputs of grade cells -------------------------------------------------------


def _explain(cells: Cells, results: Mapping[str, ExerciseResult], assignment: Assignment) -> None:
    exercises = {exercise.grade_cell: exercise.name for exercise in assignment.exercises}
    for cell in cells:
        name = exercises.get(grade_id(cell))
        if name is not None:
            result = results.get(name)
            cell["outputs"] = [] if result is None else _outputs(result)


def _outputs(result: ExerciseResult) -> list[dict[str, Any]]:
    from autograder.report import explain, notebook_output

    shown = {"text/plain": "\n".join(explain.lines(result)), "text/html": notebook_output.fragment(result)}
    outputs: list[dict[str, Any]] = [{"output_type": "display_data", "metadata": {}, "data": shown}]
    if result.score is not None:
        points = {"text/plain": str(_payable(result, result.score))}
        outputs.append(
            {"output_type": "execute_result", "execution_count": None, "metadata": {}, "data": points}
        )
    return outputs


def _payable(result: ExerciseResult, score: float) -> float:
    """nbgrader pays in full what is no number, NaN or negative, and stops at more than there is."""
    score = float(score)
    if math.isclose(score, result.max_score, rel_tol=1e-12):
        return float(result.max_score)
    if not 0 <= score <= result.max_score:
        raise GraderError(f"{result.name}: a score of {score} of {result.max_score}")
    return score


# --- the rest -----------------------------------------------------------------------


def _metadata(assignment: Assignment) -> dict[str, Any]:
    kernel = assignment.notebook.get("metadata", {}).get("kernelspec")
    return {**({"kernelspec": kernel} if kernel else {}), "language_info": LANGUAGE}
