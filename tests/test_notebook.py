"""The student's notebook: it runs alone, its visible checks ask the right question, and it is well formed."""

from __future__ import annotations

import ast
import contextlib
import io
import json
import re
import runpy
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "assignments/forget_gate/forget_gate.ipynb"
CELLS = json.loads(SOURCE.read_text("utf-8"))["cells"]
EXERCISES = ("concatenate", "linear", "sigmoid", "forget", "forget_gate")
LINE = 86  # nbgrader's validate cuts longer lines

Answer = Callable[..., Any]


@pytest.fixture(autouse=True)
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The HTML of the figures that were shown; no window opens."""
    from IPython import display

    mpl.use("Agg")
    figures: list[str] = []

    def show(*shown: Any, **how: Any) -> None:
        figures.extend(page.data for page in shown if isinstance(page, display.HTML))

    monkeypatch.setattr(display, "display", show)
    return figures


def text(cell: dict[str, Any]) -> str:
    """A cell's source."""
    return "".join(cell["source"])


def code(draw: bool) -> list[dict[str, Any]]:
    """The code cells, with or without those that only draw."""
    return [
        cell
        for cell in CELLS
        if cell["cell_type"] == "code" and (draw or "draw" not in cell["metadata"].get("tags", []))
    ]


def run(answers: dict[str, Answer], draw: bool = False) -> dict[str, list[str]]:
    """Run the cells top to bottom with these answers typed in; what each check said."""
    names: dict[str, Any] = {}
    said = {}
    for cell in code(draw):
        name, printed = cell["id"], io.StringIO()
        before = set(names)
        with contextlib.redirect_stdout(printed):
            try:
                exec(compile(released(text(cell)), name, "exec"), names)
            except Exception as error:
                if not hasattr(error, "_render_traceback_"):
                    raise
                printed.write("\n".join(error._render_traceback_()))
        if name in answers:
            names[name] = answers[name]
        if name.startswith("check_"):
            assert set(names) == before, "a check leaves no name behind"
            said[name.removeprefix("check_")] = printed.getvalue().splitlines()
    return said


def released(source: str) -> str:
    """As the student gets it: nbgrader's stub in the solution region."""
    return re.sub(r"### BEGIN SOLUTION\n *### END SOLUTION", "raise NotImplementedError()", source)


def reference() -> dict[str, Answer]:
    """The right answers."""
    module = runpy.run_path(str(ROOT / "solutions/forget_gate/reference.py"))
    return {name: module[name] for name in EXERCISES}


def test_every_check_is_happy_with_the_right_answers() -> None:
    """Solved: each check prints one friendly fact, and nothing else."""
    said = run(reference())

    assert {name: [f"{name}: right."] for name in EXERCISES} == {
        name: [line[: len(name) + 8] for line in lines] for name, lines in said.items()
    }


@pytest.mark.parametrize(("answers", "count"), [({}, 6), (reference(), 7)], ids=["unsolved", "solved"])
def test_every_plot_is_drawn_and_described(answers: dict[str, Answer], count: int, shown: list[str]) -> None:
    """Six figures whatever is solved, the slider's once it is, each with a text for the blind."""
    run(answers, draw=True)

    assert len(shown) == count
    assert all(re.match(r'<img alt="[^"<>]{40,}" .*src="data:image/png;base64,', figure) for figure in shown)


def test_an_empty_notebook_runs_to_its_end_with_one_sentence_a_check() -> None:
    """Unsolved: each check says that its exercise is empty."""
    said = run({})

    assert {name: f"{name}: still empty." for name in EXERCISES} == {name: s[0] for name, s in said.items()}


@pytest.mark.parametrize("name", EXERCISES)
def test_an_answer_without_return_is_called_empty(name: str) -> None:
    """None, from an empty region or a forgotten return, is no wall of traceback."""
    assert "still empty" in run({**reference(), name: lambda *arrays: None})[name][0]


def empty(z: Any) -> Any:
    """A stub."""
    raise NotImplementedError


def test_a_check_names_the_broken_part_of_the_gate() -> None:
    """forget_gate on top of an empty sigmoid points at the sigmoid."""

    whole = reference()["forget_gate"]
    whole.__globals__["sigmoid"] = empty

    assert run({**reference(), "forget_gate": whole})["forget_gate"][0] == "empty: still empty."


def sigmoid(z: Any) -> Any:
    """The formula of the book: right numbers, and an overflow at -1000."""
    return 1 / (1 + np.exp(-z))


def gate(h: Any, x: Any, c: Any, W: Any, b: Any) -> tuple[Any, Any]:
    """The whole gate in two lines."""
    share = sigmoid(np.concatenate([h, x]) @ W + b)
    return share, share * c


def in_place(f: Any, c: Any) -> Any:
    """Right numbers, but they are written into the memory that came in."""
    c *= f
    return c


MISTAKES: list[tuple[str, Answer, str]] = [
    ("concatenate", lambda h, x: np.concatenate([x, h]), "word comes first"),
    ("concatenate", lambda h, x: h + x, "stopped with ValueError"),
    ("concatenate", lambda h, x: np.stack([h, x]), "stopped with ValueError"),
    ("concatenate", lambda h, x: np.concatenate([h, x], axis=1), "stopped with AxisError"),
    ("concatenate", lambda h, x: [*h, *x], "it gave a list"),
    ("concatenate", lambda h, x: (h, x), "it gave a tuple"),
    ("concatenate", lambda h, x: h, "only h_prev is left"),
    ("concatenate", lambda h, x: x, "only x_t is left"),
    ("concatenate", np.union1d, "one 0.5 is lost"),
    ("concatenate", lambda h, x: np.concatenate([h, x])[None], "batch of one"),
    ("concatenate", lambda h, x: np.zeros(7), "number 0 is 0, not 0.5"),
    ("linear", lambda c, W, b: c @ W, "nothing was added"),
    ("linear", lambda c, W, b: c @ W.T + b, "stopped with ValueError"),
    ("linear", lambda c, W, b: W @ c + b, "stopped with ValueError"),
    ("linear", lambda c, W, b: c @ W - b, "taken away"),
    ("linear", lambda c, W, b: c @ (W + b), "before the product"),
    ("linear", lambda c, W, b: (c @ W) * b, "multiplied, not added"),
    ("linear", lambda c, W, b: c[:, None] * W + b, "(7, 3)"),
    ("linear", lambda c, W, b: b, "b_f alone"),
    ("linear", lambda c, W, b: c[None] @ W + b, "batch of one"),
    ("linear", lambda c, W, b: np.sum(c @ W + b), "it gave a float64"),
    ("sigmoid", sigmoid, "overflow"),
    ("sigmoid", lambda z: 1 / 1 + np.exp(-z), "above 1"),
    ("sigmoid", lambda z: 1 / (1 + np.exp(z)), "high scores come out low"),
    ("sigmoid", np.tanh, "below 0"),
    ("sigmoid", lambda z: np.exp(z) / np.exp(z).sum(), "add up to 1"),
    ("sigmoid", lambda z: (z > 0) * 1.0, "only 0 and 1"),
    ("sigmoid", lambda z: (z >= 0) * 1.0, "only 0 and 1"),
    ("sigmoid", lambda z: np.maximum(z, 0), "cut off"),
    ("sigmoid", lambda z: z.copy(), "as they went in"),
    ("sigmoid", lambda z: np.exp(-z), "exponential alone"),
    ("sigmoid", lambda z: np.clip(0.2 * z + 0.5, 0, 1), "straight line"),
    ("sigmoid", lambda z: sigmoid(z) * (1 - sigmoid(z)), "slope"),
    ("sigmoid", lambda z: __import__("math").exp(z), "stopped with TypeError"),
    ("sigmoid", lambda z: 1 if z >= 0 else 0, "stopped with ValueError"),
    ("forget", lambda f, c: (1 - f) * c, "share 1 emptied"),
    ("forget", lambda f, c: f @ c, "one single number"),
    ("forget", lambda f, c: f + c, "added to the memory"),
    ("forget", lambda f, c: c - f, "taken away"),
    ("forget", lambda f, c: c / f, "memory grew"),
    ("forget", lambda f, c: (f >= 0.5) * c, "kept whole"),
    ("forget", lambda f, c: (f > 0.5) * c, "emptied its number"),
    ("forget", lambda f, c: f, "shares come back"),
    ("forget", np.outer, "(3, 3)"),
    ("forget", lambda f, c: c[f > 0.5], "(1,)"),
    ("forget", in_place, "changed its argument"),
    ("forget_gate", lambda *a: gate(*a)[::-1], "wrong way round"),
    ("forget_gate", lambda *a: gate(*a)[0], "only f_t"),
    ("forget_gate", lambda *a: gate(*a)[1], "only c_kept"),
    ("forget_gate", lambda h, x, c, W, b: (np.r_[h, x] @ W + b, (np.r_[h, x] @ W + b) * c), "scores z"),
    ("forget_gate", lambda h, x, c, W, b: gate(h, x, c, W, 0 * b), "without the bias"),
    ("forget_gate", lambda h, x, c, W, b: gate(x, h, c, W, b), "word went in before"),
    ("forget_gate", lambda *a: (gate(*a)[0], (1 - gate(*a)[0]) * a[2]), "what should be gone"),
    ("forget_gate", lambda *a: (gate(*a)[0], gate(*a)[0] * a[0]), "h_prev that it multiplied"),
    ("forget_gate", lambda *a: (gate(*a)[0], a[2]), "memory comes back whole"),
    ("forget_gate", lambda *a: (gate(*a)[0], gate(*a)[1] + 1), "c_kept: shape (3,) is right"),
]


@pytest.mark.parametrize(("name", "answer", "seen"), MISTAKES)
def test_a_common_mistake_is_recognised_and_asked_about(name: str, answer: Answer, seen: str) -> None:
    """Two short lines: what was observed, and a question; the other exercises stay right."""
    said = run({**reference(), name: answer})

    observed, question = said.pop(name)
    assert observed.startswith(f"{name}: ") and seen in observed
    assert question.endswith("?")
    assert max(len(observed), len(question)) <= LINE
    assert all(": right." in line for lines in said.values() for line in lines)


def test_the_notebook_is_as_nbgrader_wants_it() -> None:
    """Ids are grade ids, metadata is complete, there are no outputs, and the points are 40."""
    keys = {"schema_version", "grade", "solution", "locked", "task", "grade_id"}
    marked = {cell["id"]: cell["metadata"]["nbgrader"] for cell in CELLS if "nbgrader" in cell["metadata"]}

    assert len({cell["id"] for cell in CELLS}) == len(CELLS)
    assert all(data["grade_id"] == name and set(data) - {"points"} == keys for name, data in marked.items())
    assert {name: data["points"] for name, data in marked.items() if data["grade"]} == {
        "check_concatenate": 6,
        "check_linear": 7,
        "check_sigmoid": 7,
        "check_forget": 6,
        "check_forget_gate": 9,
        "reflection": 5,
    }
    assert {name for name, data in marked.items() if data["solution"]} == {*EXERCISES, "reflection"}
    assert all(data["locked"] != data["solution"] for data in marked.values())
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code(draw=True))


def test_the_file_is_written_in_the_one_agreed_way() -> None:
    """A change shows as a small difference."""
    written = SOURCE.read_text("utf-8")

    assert json.dumps(json.loads(written), indent=1, ensure_ascii=False) + "\n" == written


def test_stubs_hold_a_contract_and_nothing_else() -> None:
    """A def, a docstring with shapes whose first line is the reference's, and an empty region."""
    known = {
        node.name: node
        for node in ast.parse((ROOT / "solutions/forget_gate/reference.py").read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
    }
    for cell in CELLS:
        if cell["id"] in EXERCISES:
            assert text(cell).endswith("\n    ### BEGIN SOLUTION\n    ### END SOLUTION")
            (stub,) = ast.parse(text(cell)).body
            right = known[cell["id"]]
            assert isinstance(stub, ast.FunctionDef) and len(stub.body) == 1
            assert [a.arg for a in stub.args.args] == [a.arg for a in right.args.args]
            assert (ast.get_docstring(stub) or "").splitlines()[0] == (
                ast.get_docstring(right) or ""
            ).splitlines()[0]


def test_only_drawing_cells_import_more_than_numpy() -> None:
    """The notebook works wherever NumPy does; its plots need matplotlib, its slider ipywidgets."""
    imports = [line for cell in code(draw=False) for line in text(cell).splitlines() if "import " in line]

    assert imports == ["import numpy as np"]


def test_headings_and_pictures_can_be_read_aloud() -> None:
    """One title, no level is jumped over, and every picture exists and says what it shows."""
    prose = "\n".join(text(cell) for cell in CELLS if cell["cell_type"] == "markdown")
    levels = [len(marks) for marks in re.findall(r"^(#+) ", prose, re.MULTILINE)]
    pictures = re.findall(r"!\[(.*?)\]\((.*?)\)", prose)

    assert levels[0] == 1 and levels.count(1) == 1
    assert all(later <= level + 1 for level, later in pairwise(levels))
    assert len(pictures) == 6
    assert all(len(alt) > 60 and (SOURCE.parent / path).is_file() for alt, path in pictures)
