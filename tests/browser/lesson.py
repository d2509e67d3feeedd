"""One student's way through the notebook in JupyterLab, once, and what was to be seen on it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.model.assignment import Assignment
from autograder.model.cells import text
from autograder.nbgrader_bridge.reference_text import Answers
from tests.browser.lab import Lab, Picture

TYPED = "linear"  # key by key; the other answers are pasted


@dataclass(frozen=True)
class Lesson:
    """What was said by each exercise's check before and after; what was shown; what was handed in."""

    empty: Mapping[str, str]
    solved: Mapping[str, str]
    pictures: tuple[Picture, ...]
    slider: tuple[str, ...]
    film: tuple[str, ...]
    refused: str
    accepted: str
    elsewhere: tuple[str, ...]
    saved: Path
    submitted: tuple[Path, ...]


def take(lab: Lab, work: Assignment, words: str, elsewhere: list[str], artefacts: Path) -> Lesson:
    """Fetch, run, validate, answer, run, move the slider, save, validate, submit."""
    lab.enter()
    lab.fetch()
    lab.open()
    lab.run_all()
    empty = _said(lab, work)
    lab.photograph(artefacts / "notebook-failing.png")
    refused = lab.validate()
    lab.page.screenshot(path=artefacts / "validate-failing.png")
    lab.dismiss()
    _answer(lab, work, words)
    lab.run_all()
    solved = _said(lab, work)
    pictures = lab.pictures()
    slider = [lab.described("bias_plot", "With a bias of 0 ")]
    for share, bias in ((1.2, "6"), (-0.2, "-6")):
        lab.slide("bias_plot", share)
        slider.append(lab.described("bias_plot", f"With a bias of {bias} "))
    lab.slide("reading", 1.2)
    film = [lab.described("reading", "The cell reads full stop.")]
    lab.slide("reading", -0.2)
    film.append(lab.described("reading", "The cell reads Ana."))
    lab.photograph(artefacts / "notebook-passing.png")
    lab.save()
    accepted = lab.validate()
    lab.page.screenshot(path=artefacts / "validate-passing.png")
    lab.dismiss()
    lab.submit()
    lab.page.screenshot(path=artefacts / "submitted.png")
    inbound = work.course.root / "exchange" / "lstm" / "inbound"
    return Lesson(
        empty=empty,
        solved=solved,
        pictures=tuple(pictures),
        slider=tuple(slider),
        film=tuple(film),
        refused=refused,
        accepted=accepted,
        elsewhere=tuple(elsewhere),
        saved=lab.file,
        submitted=tuple(inbound.glob(f"*/{work.name}.ipynb")),
    )


def sources(notebook: Path) -> dict[str, str]:
    """Cell id -> text, as saved."""
    return {cell["id"]: text(cell) for cell in json.loads(notebook.read_text("utf-8"))["cells"]}


def _said(lab: Lab, work: Assignment) -> dict[str, str]:
    return {exercise.name: lab.said(exercise.grade_cell) for exercise in work.exercises}


def _answer(lab: Lab, work: Assignment, words: str) -> None:
    answers = Answers.read(work)
    stubs = {cell["id"]: text(cell) for cell in work.cells}
    for exercise in work.exercises:
        if exercise.name == TYPED:
            lab.type_answer(TYPED, answers.bodies[TYPED].split("\n"))
        else:
            filled = answers.filled(exercise.name, stubs[exercise.name]).split("\n")
            lab.paste_answer(exercise.name, "\n".join(line for line in filled if " SOLUTION" not in line))
    lab.write("reflection", words)
