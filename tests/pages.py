"""Sample classes with fixed seeds and awkward names, and a reader of pages that finds their faults."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

from autograder.model.course import Course, find_course
from autograder.model.finding import Finding
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict

AWKWARD = (
    "zoë o'neil",
    "<script>alert(1)</script>",
    "محمد",
    'a"onmouseover="x',
    "bell\x07\x1b[31m",
    "../../etc",
    "名前",
    "=SUM(A1)",
)
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
CHECKS = {
    "join": (6.0, ("values", "order", "shape", "batch")),
    "scale": (7.0, ("values", "bias", "shape", "sizes", "batch")),
    "squash": (7.0, ("values", "range", "accuracy", "stability")),
    "gate": (10.0, ("worked", "order", "bias", "batch", "silent")),
}
HINTS = {
    "values": "Did every row get something added after the $W x$ product?",
    "order": "Which of the two comes first, <h> or `x`?",
    "stability": "How large can $e^{1000}$ become?",
}
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
OPTIONAL = frozenset(("th", "td", "tr", "li", "p"))  # end tags that HTML does not need
VOID = frozenset(("meta", "br", "wbr", "link", "img", "hr", "input"))


def sample(count: int, seed: int = 7) -> list[Result]:
    """A class of students of every strength, with some of every kind of accident."""
    draw = random.Random(seed)
    return [_submission(draw, _name(place)) for place in range(count)]


def result(
    name: str,
    status: Status = Status.GRADED,
    exercises: tuple[ExerciseResult, ...] = (),
    findings: tuple[str, ...] = (),
    repairs: tuple[str, ...] = (),
    noted: tuple[Finding, ...] = (),
) -> Result:
    """A result whose score is the sum of its exercises' scores, where it has one."""
    total = sum(item.score for item in exercises if item.score is not None)
    none = status in (Status.UNREADABLE, Status.ERROR)
    score = None if none else total
    return Result("sample", name, status, score, 35.0, True, "rlimits", repairs, findings, exercises, noted)


def outcome(exercise: str, check: str, ok: bool) -> Outcome:
    """A check that holds, or fails with the usual message and its hint."""
    sentence = f"{check} of {exercise} hold for `x` and $W_f$"
    if ok:
        return Outcome(check, sentence, Verdict.PASS)
    return Outcome(check, sentence, Verdict.FAIL, 1.0, "values differ: 3 of 3", HINTS.get(check))


def _name(place: int) -> str:
    return AWKWARD[place // 3] if place % 3 == 1 and place // 3 < len(AWKWARD) else f"s{place:05d}"


def _submission(draw: random.Random, name: str) -> Result:
    chance = draw.random()
    if chance < 0.01:
        return result(name, Status.UNREADABLE, (), ("the file is empty",))
    strength = min(1.0, max(0.0, draw.gauss(0.8, 0.22)))
    exercises = tuple(_exercise(draw, item, strength) for item in CHECKS)
    if chance < 0.015:
        exercises = (*exercises[:-1], ExerciseResult("gate", None, 10.0, None, exercises[-1].checks))
        return result(name, Status.ERROR, exercises, ("gate: our own fault",))
    findings: tuple[str, ...] = ("gate: a call ran longer than 2 s and was stopped",) if chance > 0.97 else ()
    findings += (f"cell {draw.randrange(40)} stopped with NameError",) if chance > 0.9 else ()
    repairs = ("a byte order mark was removed (UTF-8)",) if 0.5 < chance < 0.55 else ()
    status = Status.GRADED_WITH_REPAIRS if repairs else Status.GRADED
    return result(name, status, exercises, findings, repairs)


def _exercise(draw: random.Random, name: str, strength: float) -> ExerciseResult:
    points, checks = CHECKS[name]
    if draw.random() > strength + 0.35:
        empty = tuple(Outcome(check, f"{check} of {name} hold", Verdict.BLANK) for check in checks)
        return ExerciseResult(name, 0.0, points, None, empty)
    held = [draw.random() < strength ** (1 + place / 3) for place in range(len(checks))]
    outcomes = tuple(outcome(name, check, ok) for check, ok in zip(checks, held, strict=True))
    score = points if all(held) else points * sum(held) / len(held)
    blame = "squash" if name == "gate" and all(held) and draw.random() < 0.1 else None
    return ExerciseResult(name, score, points, blame, outcomes)


@dataclass
class Element:
    """One start tag."""

    tag: str
    attributes: dict[str, str]


@dataclass
class Page(HTMLParser):
    """A page taken apart. Reading fails when tags are not nested."""

    source: str
    elements: list[Element] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    headings: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.source)
        self.close()
        assert [tag for tag in self.open if tag not in OPTIONAL] == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice: {names}"
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        while self.open[-1] != tag:
            assert self.open[-1] in OPTIONAL, f"</{tag}> closes <{self.open[-1]}>"
            self.open.pop()
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.texts.append(data)
        if self.open and self.open[-1] in ("h2", "h3"):
            self.headings[self.elements[-1].attributes.get("id", "")] = data

    @property
    def text(self) -> str:
        """All that is read, with single spaces."""
        return " ".join(" ".join(self.texts).split())

    def all(self, *tags: str) -> list[Element]:
        """Elements of these kinds, in order."""
        return [element for element in self.elements if element.tag in tags]


def faults(source: str) -> list[str]:
    """What every page of ours must not do, in words; empty for a good page."""
    page = Page(source)
    levels = [int(element.tag[1]) for element in page.all("h1", "h2", "h3", "h4")]
    ids = [element.attributes["id"] for element in page.elements if "id" in element.attributes]
    targets = [element.attributes["href"] for element in page.all("a")]
    policy = next(
        (e.attributes["content"] for e in page.all("meta") if "http-equiv" in e.attributes), "no policy"
    )
    labelled = [e.attributes["aria-labelledby"] for e in page.elements if "aria-labelledby" in e.attributes]
    regions = _regions(page)
    said = {
        "no language": page.all("html")[0].attributes.get("lang") != "en",
        "no title": not re.search(r"<title>[^<]+</title>", source),
        "not one h1": levels.count(1) != 1 or levels[0] != 1,
        "a heading level is skipped": any(b > a + 1 for a, b in pairwise(levels)),
        "no landmarks": [len(page.all(tag)) for tag in ("header", "main")] != [1, 1],
        "an id twice": len(ids) != len(set(ids)),
        "a link to nowhere": any(t[1:] not in ids for t in targets if t.startswith("#")),
        "a label that is not there": any(name not in ids for name in labelled),
        "two regions of one name": len(regions) != len(set(regions)),
        "a script": bool(page.all("iframe", "object", "embed", "form", "link", "base"))
        or any(digest(script) not in policy for script in scripts(source)),
        "an event handler": any(name.startswith("on") for e in page.elements for name in e.attributes),
        "something from elsewhere": bool(re.search(r"url\(|@import", source))
        or any(_is_elsewhere(e.attributes.get(name, "")) for e in page.elements for name in ("href", "src")),
        "a policy that allows it": not policy.startswith(POLICY),
        "a picture without words": any(
            not (e.attributes.get("aria-label") or e.attributes.get("aria-hidden") == "true")
            for e in page.all("svg")
        ),
        "control characters": bool(CONTROL.search(source)),
    }
    return [sentence for sentence, found in said.items() if found]


def scripts(source: str) -> list[str]:
    """Whatever stands in a page as a script."""
    return re.findall(r"<script[^>]*>(.*?)</script>", source, re.DOTALL | re.IGNORECASE)


def digest(script: str) -> str:
    """As a policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def _regions(page: Page) -> list[str]:
    """The names that a screen reader lists: of sections, by their heading, and of boxes that scroll."""
    named = [e.attributes["aria-label"] for e in page.elements if e.attributes.get("role") == "region"]
    return named + [page.headings[e.attributes["aria-labelledby"]] for e in page.all("section")]


def _is_elsewhere(address: str) -> bool:
    return bool(re.match(r"\s*([a-z][a-z0-9+.-]*:|//)", address, re.IGNORECASE))


def contrast(first: str, second: str) -> float:
    """WCAG 2's contrast ratio of two #rrggbb colours."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def write_course(root: Path) -> Course:
    """A course whose one assignment is `sample`: an answer an exercise, and a written answer."""
    cells = [
        _cell("markdown", "title", "# The <sample> of $x_t$"),
        _cell("code", "setup", "import numpy as np"),
    ]
    for name, (points, _) in CHECKS.items():
        cells.append(_cell("markdown", f"{name}_text", f"## Step: {name}\n\nThe prompt of {name}."))
        stub = f"def {name}(x):\n    ### BEGIN SOLUTION\n    ### END SOLUTION"
        cells.append(_cell("code", name, stub, solution=True))
        cells.append(_cell("code", f"check_{name}", f"check({name})", grade=True, locked=True, points=points))
    cells.append(_cell("markdown", "reflection", "*Write here.*", grade=True, solution=True, points=5))
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    files = {
        "course.toml": "",
        "assignments/sample/sample.ipynb": json.dumps(notebook),
        "solutions/sample/reference.py": "",
        "solutions/sample/test_sample.py": "",
    }
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, "utf-8")
    return find_course(root)


def _cell(kind: str, name: str, source: str, **roles: object) -> dict[str, object]:
    metadata: dict[str, object] = {}
    if roles:
        metadata["nbgrader"] = {
            "grade": False,
            "solution": False,
            "locked": False,
            "task": False,
            "schema_version": 3,
            "grade_id": name,
            **roles,
        }
    code: dict[str, object] = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return {"cell_type": kind, "id": name, "metadata": metadata, "source": source, **code}
