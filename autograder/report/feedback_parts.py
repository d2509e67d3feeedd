"""The sections of a feedback page, each a function from data to HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from autograder.model.escape import html
from autograder.model.hand_marks import HandMark
from autograder.model.result import ExerciseResult, Result
from autograder.report import highlight, markup, page_style
from autograder.report.explain import Explanation, advice_html, number
from autograder.report.student_work import Cell

OTHERS = 40  # cells of the student's own that are shown


@dataclass(frozen=True)
class Written:
    """A cell that a person marks, and what stands in it; nothing when it is as it was handed out."""

    name: str
    points: float
    mark: HandMark
    texts: tuple[str, ...]

    @property
    def waits(self) -> bool:
        """Has a person still to look? What was left empty is 0, as nbgrader has it."""
        return self.mark.score is None and (self.mark.waits or bool(self.texts))

    @property
    def score(self) -> float | None:
        """None while it waits."""
        return None if self.waits else self.mark.score or 0.0


def summary(
    result: Result, told: Sequence[Explanation], marks: Sequence[HandMark], written: Sequence[Written]
) -> str:
    rows = "".join(
        f'<tr><th scope="row"><a href="#exercise-{html(item.name)}">{html(item.name)}</a></th>'
        f'<td class="num">{_fraction(_given(exercise, mark), exercise.max_score)}</td>'
        f"<td>{_track(_given(exercise, mark), exercise.max_score)}</td>"
        f"<td>{page_style.badge(item.state)}</td></tr>\n"
        for item, exercise, mark in zip(told, result.exercises, marks, strict=True)
    )
    rows += "".join(
        f'<tr><th scope="row"><a href="#written-{html(item.name)}">{html(item.name)}</a></th>'
        f'<td class="num">{_fraction(item.score, item.points)}</td>'
        f"<td>{'' if item.waits else _track(item.score, item.points)}</td>"
        '<td class="muted">by hand</td></tr>\n'
        for item in written
    )
    return (
        '<section class="card" aria-labelledby="summary">\n<h2 id="summary">Summary</h2>\n<table class="sum">'
        '<thead><tr><th scope="col">Exercise</th><th scope="col" class="num">Points</th>'
        '<th scope="col">Share</th><th scope="col">State</th></tr></thead>\n'
        f"<tbody>\n{rows}</tbody></table>\n</section>\n"
    )


def _given(exercise: ExerciseResult, mark: HandMark) -> float | None:
    """A person's mark takes precedence."""
    return exercise.score if mark.score is None else mark.score


def _fraction(score: float | None, points: float) -> str:
    return f"{'–' if score is None else number(score)} / {number(points)}"


def person(automatic: float | None, points: float, mark: HandMark) -> str:
    """What a person changed, and said."""
    facts = []
    if mark.score is not None:
        instead = "" if automatic is None else f" instead of {number(automatic)}"
        facts.append(f"A person gave {number(mark.score)} of {number(points)} points{instead}.")
    if mark.extra:
        facts.append(f"Extra credit: {number(mark.extra)} points.")
    said = "".join(f"<p>{fact}</p>\n" for fact in facts)
    return said + (f"<h3>Comment</h3>\n{_plain(mark.comment)}" if mark.comment else "")


def _track(score: float | None, points: float) -> str:
    share = min(100, 100 * (score or 0.0) / points) if points else 0.0
    return f'<span class="track" aria-hidden="true"><span style="width:{share:.0f}%"></span></span>'


def exercise(told: Explanation, cells: Sequence[Cell], noticed: Iterable[str], given: str) -> str:
    """`given` is what a person says of it, as `person` writes it."""
    name = html(told.name)
    notes = "".join(f"<p>{markup.data(note)}</p>\n" for note in told.notes)
    advice = "".join(f"<dt>{item.label}</dt><dd>{advice_html(item)}</dd>\n" for item in told.advice)
    facts = "\n".join(page_style.fact(verdict, markup.inline(text)) for verdict, text in told.facts)
    return (
        f'<section class="card" aria-labelledby="exercise-{name}">\n<div class="head">'
        f'<h2 id="exercise-{name}">{name}</h2>{page_style.badge(told.state)}<p>{html(told.score)}</p></div>\n'
        f"{notes}{given}"
        + (f'<dl class="advice">\n{advice}</dl>\n' if advice else "")
        + (f'<ul class="facts">\n{facts}\n</ul>\n' if facts else "")
        + (f"<h3>Noticed, at no cost</h3>\n{listed(noticed)}" if noticed else "")
        + "".join(_code(cell, f"Your {name}") for cell in cells)
        + "</section>\n"
    )


def _code(cell: Cell, label: str) -> str:
    """A cell's code and what it printed; both can be scrolled with the keyboard."""
    shown = highlight.output(cell.outputs)
    printed = (
        f'<h3>What it printed</h3>\n<pre tabindex="0" aria-label="{label}: output" dir="auto">{shown}</pre>\n'
        if shown
        else ""
    )
    code = highlight.code(cell.source)
    return f'<h3>{label}</h3>\n<pre tabindex="0" aria-label="{label}">{code}</pre>\n{printed}'


def written(item: Written) -> str:
    body = "".join(map(_plain, item.texts)) or "<p>You left this one empty.</p>\n"
    told = f"{number(item.points)} points, graded by hand"
    if item.score is not None:
        told = f"{number(item.score)} of {number(item.points)} points, graded by hand"
    given = person(None, item.points, replace(item.mark, score=None))
    name = html(item.name)
    return (
        f'<section class="card" aria-labelledby="written-{name}">\n'
        f'<div class="head"><h2 id="written-{name}">{name}</h2><p>{told}</p></div>\n{body}{given}</section>\n'
    )


def _plain(text: str) -> str:
    return f'<div class="written" dir="auto">{html(highlight.cut(text, highlight.OUTPUT))}</div>\n'


def others(cells: Sequence[Cell]) -> str:
    if not cells:
        return ""
    shown = "".join(
        _code(cell, f"Cell {place}")
        if cell.kind == "code"
        else f"<h3>Cell {place}</h3>\n{_plain(cell.source)}"
        for place, cell in enumerate(cells[:OTHERS], start=1)
    )
    more = f'<p class="muted">and {len(cells) - OTHERS} more</p>\n' if len(cells) > OTHERS else ""
    return (
        '<section class="card" aria-labelledby="others">\n<h2 id="others">Other cells of yours</h2>\n'
        f'<p class="muted">Not graded. Cells that you changed or added: {len(cells)}.</p>\n'
        f"<details><summary>Show them</summary>\n{shown}{more}</details>\n</section>\n"
    )


def notes(title: str, name: str, sentences: Sequence[str]) -> str:
    if not sentences:
        return ""
    return (
        f'<section class="card" aria-labelledby="{name}">\n<h2 id="{name}">{title}</h2>\n'
        f"{listed(sentences)}</section>\n"
    )


def listed(sentences: Iterable[str]) -> str:
    items = "".join(f"<li>{markup.data(sentence)}</li>\n" for sentence in sentences)
    return f"<ul>\n{items}</ul>\n" if items else ""
