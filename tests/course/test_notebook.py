"""The student's notebook: it runs alone, its visible checks ask the right question, and it is well formed."""

from __future__ import annotations

import ast
import contextlib
import inspect
import io
import json
import linecache
import re
import sys
from collections.abc import Callable, Set
from itertools import pairwise
from typing import Any

import matplotlib as mpl
import numpy as np
import pytest

from autograder.grading import check_file
from autograder.model import assignment
from autograder.nbgrader_bridge import assignments
from autograder.model.assignment import is_answer, text
from autograder.model.course import KIT, find_course

WORK = assignments.load("forget_gate", find_course(KIT))
SOURCE = WORK.source
CELLS = WORK.released
WRITTEN = json.loads(SOURCE.read_text("utf-8"))["cells"]
EXERCISES = tuple(exercise.name for exercise in WORK.exercises)
LINE = 72  # longer lines are broken in the middle of a word, or cut by nbgrader's validate
FIGURES = (5, 8)  # before and after the exercises are solved

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


def code(draw: bool | Set[str]) -> list[dict[str, Any]]:
    """The code cells; of those that only draw all, none, or these."""
    drawn = draw if isinstance(draw, Set) else {cell["id"] for cell in CELLS if draw}
    return [
        cell
        for cell in CELLS
        if cell["cell_type"] == "code"
        and (cell["id"] in drawn or "draw" not in cell["metadata"].get("tags", []))
    ]


def run(
    answers: dict[str, Answer],
    draw: bool | Set[str] = False,
    named: dict[str, Any] | None = None,
    **cells: str,
) -> dict[str, list[str]]:
    """Run the cells top to bottom with these answers typed in; what each check said.

    `named` are names that the student changes after the tools have been run; `cells` are cells rewritten, and
    drawn whatever `draw` says.
    """
    draw = draw or cells.keys()
    names: dict[str, Any] = {}
    said = {}
    for cell in code(draw):
        name, printed = cell["id"], io.StringIO()
        source = cells.get(name, text(cell))
        before = set(names)
        with contextlib.redirect_stdout(printed):
            try:
                linecache.cache[name] = len(source), None, source.splitlines(True), name
                exec(compile(source, name, "exec"), names)
            except Exception as error:
                if not hasattr(error, "_render_traceback_"):
                    raise
                printed.write("\n".join(error._render_traceback_()))
        if name in answers:
            names[name] = answers[name]
        if name == "weights":
            names |= named or {}
        if name.startswith("check_"):
            assert set(names) == before, "a check leaves no name behind"
        said[name.removeprefix("check_")] = printed.getvalue().splitlines()
    return said


def checks(said: dict[str, list[str]]) -> dict[str, list[str]]:
    """Only what the exercises' checks said."""
    return {name: said[name] for name in EXERCISES}


def reference() -> dict[str, Answer]:
    """The right answers."""
    return dict(check_file.load(WORK).reference)


def test_every_check_is_happy_with_the_right_answers() -> None:
    """Solved: each check says what was tried, and a fact."""
    told = "right for one sample and for a batch of two."

    assert all(
        " ".join(said).startswith(f"{name}: {told}") for name, said in checks(run(reference())).items()
    )


@pytest.mark.parametrize(
    ("answers", "count"), list(zip(({}, reference()), FIGURES, strict=True)), ids=["stubs", "reference"]
)
def test_every_plot_is_drawn_and_described(answers: dict[str, Answer], count: int, shown: list[str]) -> None:
    """The steps' figures whatever is solved, those of the gate at work once it is, each with a text."""
    run(answers, draw=True)

    assert len(shown) == count
    assert all(re.match(r'<img alt="[^"<>]{40,}" .*src="data:image/png;base64,', figure) for figure in shown)


def test_an_empty_notebook_runs_to_its_end_with_one_sentence_a_check() -> None:
    """Unsolved: each check says that its exercise is empty."""
    said = checks(run({}))

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
    source = text(WORK.released.by_name["forget_gate"]).replace(
        "raise NotImplementedError()", "return sigmoid(h_prev), c_prev"
    )
    answers = reference()
    del answers["sigmoid"], answers["forget_gate"]

    said = run(answers, forget_gate=source)["forget_gate"]
    assert said[0] == "forget_gate: it needs sigmoid, which is still empty."


def test_an_error_comes_with_its_line_and_its_code_uncut() -> None:
    """whatever NumPy has to say about it"""
    lines = text(WORK.released.by_name["linear"]).splitlines()
    source = "\n".join([*lines[:-2], "    scores = W_f @ concat", "    return scores + b_f"])
    answers = {name: answer for name, answer in reference().items() if name != "linear"}
    told = " ".join(run(answers, linear=source)["linear"])

    assert f"stopped in line {len(lines) - 1}: scores = W_f @ concat." in told
    assert "rows of 3 meet columns of 7, and a matrix product needs as many in both." in told


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("concatenate", lambda h, x: np.concatenate([h, x])),
        ("concatenate", np.append),
        ("linear", lambda c, W, b: W.T @ c + b),
        ("sigmoid", lambda z: np.array([1 / (1 + np.exp(-score)) for score in z.tolist()])),
        ("forget_gate", lambda h, x, c, W, b: gate(h, x, c, W, b) if h.ndim == 1 else (h, c)),
    ],
)
def test_one_sample_is_not_all(name: str, answer: Answer) -> None:
    """What is right for a vector alone hears that it is, and what a batch of two made of it."""
    told = " ".join(run({**reference(), name: answer})[name])

    assert told.startswith(f"{name}: right for one sample; in a batch of two")
    assert told.endswith("?")


def test_a_student_may_use_every_name() -> None:
    """The checks and figures have numbers of their own: nothing that a student names can break them."""
    names = ("h_prev", "x_t", "c_prev", "W_f", "b_f", "concat", "z", "check", "story", "MISTAKES", "given")
    said = checks(run(reference(), draw=True, named=dict.fromkeys(names, "mine"), one_weight=""))

    assert all(": right" in lines[0] for lines in said.values())


@pytest.mark.parametrize("name", EXERCISES)
def test_a_fresh_kernel_is_told_what_to_run(name: str) -> None:
    """A check that is run first after a restart."""
    with pytest.raises(AssertionError, match="run the cells above first"):
        exec(text(WORK.released.by_name[f"check_{name}"]), {})


def test_a_module_that_is_not_there_is_asked_about() -> None:
    """After a restart the answer's own cell may be run before the imports."""

    def answer(z: Any) -> Any:
        return eval("np.exp(z)", {})

    assert "Is the kernel new?" in " ".join(run({**reference(), "sigmoid": answer})["sigmoid"])


def test_the_extra_asks_for_silence() -> None:
    """The textbook's sigmoid passes step 3 and is asked in the extra; the reference passes both."""
    book = run({**reference(), "sigmoid": sigmoid}, draw={"far"})

    assert ": right for one sample" in book["sigmoid"][0]
    assert "overflow" in book["far"][0] and book["far"][-1].endswith("?")
    assert "silent" in " ".join(run(reference(), draw={"far"})["far"])


def test_a_wrong_order_is_not_painted_as_right(shown: list[str]) -> None:
    """Numbers have the colour of where they come from."""
    run({**reference(), "concatenate": lambda h, x: np.concatenate([x, h])}, draw={"concatenate_plot"})
    assert "first x_t, then h_prev" in shown[0]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("", "No weight is changed yet"),
        ("W_new[3, 1] = 0", "Ana stays."),
        ("W_new[3, 0] = 0", "Ana does not stay yet"),
        ("W_new[:, 1] = 9", "7 weights are changed, not one"),
        ("W_new = W_new.T", "(3, 7)"),
    ],
)
def test_one_weight_decides_whether_ana_stays(line: str, told: str) -> None:
    """And what else it decides is said."""
    cell = f"W_new = W_f.copy()\n{line}\nlesson.try_weights(W_new)"
    said = " ".join(run(reference(), one_weight=cell)["one_weight"])

    assert told in said
    if "stays." in told:
        assert "from 0.12 to 0.95" in said and "Ana, Tom, king, boys, ghost" in said


def test_a_sentence_of_ones_own_is_read(shown: list[str]) -> None:
    """Its words are the heat map's rows."""
    run(reference(), reading='lesson.read("The ghost was happy and Tom cried.")')

    assert "ghost 0.88" in next(figure for figure in shown if "heat maps" in figure)


def test_tools_take_little_room() -> None:
    """Front ends that do not fold code show a tenth of the 370 lines that stood here once."""
    helpers = [cell for cell in code(draw=True) if not is_answer(cell)]
    lines = sum(len(text(cell).splitlines()) for cell in helpers if cell["id"] not in ("weights", "words"))

    assert lines <= 50
    assert len(text(WORK.released.by_name["tools"]).splitlines()) <= 10


def test_tools_can_be_read() -> None:
    """`lesson.source()` is their text."""
    said = run(reference(), experiments="print(lesson.source())")["experiments"]

    assert {"def check(name, trials, praise, names=None):", "def film(steps):"} <= set(said)


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
    ("concatenate", lambda h, x: np.concatenate([x, h]), "the input stands before"),
    ("concatenate", lambda h, x: h + x, "stopped with ValueError"),
    ("concatenate", lambda h, x: np.stack([h, x]), "stopped with ValueError"),
    ("concatenate", lambda h, x: np.concatenate([h, x], axis=1), "stopped with AxisError"),
    ("concatenate", lambda h, x: [*h, *x], "it gave a list"),
    ("concatenate", lambda h, x: (h, x), "as a pair"),
    ("concatenate", lambda h, x: h, "Only h_prev is left"),
    ("concatenate", lambda h, x: x, "Only x_t is left"),
    ("concatenate", np.union1d, "equal ones only once"),
    ("concatenate", lambda h, x: np.concatenate([h, x])[None], "batch of one"),
    ("concatenate", lambda h, x: np.zeros(7), "number [0] is 0, not 0.5"),
    ("linear", lambda c, W, b: c @ W, "as if the bias were not there"),
    ("linear", lambda c, W, b: c @ W.T + b, "stopped with ValueError"),
    ("linear", lambda c, W, b: W @ c + b, "stopped with ValueError"),
    ("linear", lambda c, W, b: c @ W - b, "wrong sign"),
    ("linear", lambda c, W, b: c @ (W + b), "added to the weights"),
    ("linear", lambda c, W, b: (c @ W) * b, "multiplied, not added"),
    ("linear", lambda c, W, b: c[:, None] * W + b, "still apart"),
    ("linear", lambda c, W, b: b, "bias alone"),
    ("linear", lambda c, W, b: c[None] @ W + b, "batch of one"),
    ("linear", lambda c, W, b: np.sum(c @ W + b), "it gave a float64"),
    ("sigmoid", lambda z: 1 / 1 + np.exp(-z), "larger than 1"),
    ("sigmoid", lambda z: 1 / (1 + np.exp(z)), "falls where it should rise"),
    ("sigmoid", np.tanh, "that is the tanh"),
    ("sigmoid", lambda z: np.exp(z) / np.exp(z).sum(), "sum to 1"),
    ("sigmoid", lambda z: (z > 0) * 1.0, "Only 0 and 1"),
    ("sigmoid", lambda z: (z >= 0) * 1.0, "Only 0 and 1"),
    ("sigmoid", lambda z: np.maximum(z, 0), "Negative scores become 0"),
    ("sigmoid", lambda z: z.copy(), "as they were"),
    ("sigmoid", lambda z: np.exp(-z), "exponential alone"),
    ("sigmoid", lambda z: np.clip(0.2 * z + 0.5, 0, 1), "straight lines"),
    ("sigmoid", lambda z: sigmoid(z) * (1 - sigmoid(z)), "slope"),
    ("sigmoid", lambda z: __import__("math").exp(z), "stopped with TypeError"),
    ("sigmoid", lambda z: 1 if z >= 0 else 0, "stopped with ValueError"),
    ("forget", lambda f, c: (1 - f) * c, "What should stay goes"),
    ("forget", lambda f, c: f @ c, "One number comes back"),
    ("forget", lambda f, c: f + c, "added to the memory"),
    ("forget", lambda f, c: c - f, "subtracted"),
    ("forget", lambda f, c: c / f, "The memory grew"),
    ("forget", lambda f, c: (f >= 0.5) * c, "kept whole"),
    ("forget", lambda f, c: (f > 0.5) * c, "kept whole or not at all"),
    ("forget", lambda f, c: f, "The shares come back"),
    ("forget", np.outer, "A table comes back"),
    ("forget", lambda f, c: c[f > 0.5], "Some numbers are gone"),
    ("forget", in_place, "changed its argument"),
    ("forget_gate", lambda *a: gate(*a)[::-1], "in the other order"),
    ("forget_gate", lambda *a: gate(*a)[0], "gate comes back alone"),
    ("forget_gate", lambda *a: gate(*a)[1], "kept memory comes back alone"),
    (
        "forget_gate",
        lambda h, x, c, W, b: (np.r_[h, x] @ W + b, (np.r_[h, x] @ W + b) * c),
        "scores themselves",
    ),
    ("forget_gate", lambda h, x, c, W, b: gate(h, x, c, W, 0 * b), "without the bias"),
    ("forget_gate", lambda h, x, c, W, b: gate(x, h, c, W, b), "input before the hidden state"),
    ("forget_gate", lambda *a: (gate(*a)[0], (1 - gate(*a)[0]) * a[2]), "other share was kept"),
    ("forget_gate", lambda *a: (gate(*a)[0], gate(*a)[0] * a[0]), "put on the hidden state"),
    ("forget_gate", lambda *a: (gate(*a)[0], a[2]), "memory comes back as it was"),
    ("forget_gate", lambda *a: (gate(*a)[0], gate(*a)[1] + 1), "answer 2 of 2: shape (3,) is right"),
]


@pytest.mark.parametrize(("name", "answer", "seen"), MISTAKES)
def test_a_common_mistake_is_recognised_and_asked_about(name: str, answer: Answer, seen: str) -> None:
    """What was observed, and a question; the other exercises stay right."""
    said = checks(run({**reference(), name: answer}))

    told = said.pop(name)
    assert told[0].startswith(f"{name}: ") and seen in " ".join(told)
    assert "?" in told[-1] or "?" in told[-2]
    assert max(map(len, told)) <= LINE
    assert all(": right" in lines[0] for lines in said.values())


def test_the_notebook_is_as_nbgrader_wants_it() -> None:
    """Ids are grade ids, metadata is complete, there are no outputs, and the points are 40."""
    keys = {"schema_version", "grade", "solution", "locked", "task", "grade_id"}
    marked = {cell["id"]: cell["metadata"]["nbgrader"] for cell in WRITTEN if "nbgrader" in cell["metadata"]}

    assert len({cell["id"] for cell in WRITTEN}) == len(WRITTEN)
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
    known = {name: inspect.getdoc(answer) or "" for name, answer in reference().items()}
    for cell in WRITTEN:
        if cell["id"] in EXERCISES:
            assert text(cell).endswith("\n    ### BEGIN SOLUTION\n    ### END SOLUTION")
            (stub,) = ast.parse(text(cell)).body
            right = inspect.signature(reference()[cell["id"]])
            assert isinstance(stub, ast.FunctionDef) and len(stub.body) == 1
            assert [a.arg for a in stub.args.args] == list(right.parameters)
            assert (ast.get_docstring(stub) or "").splitlines()[0] == known[cell["id"]].splitlines()[0]


def test_nothing_but_numpy_has_to_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exercises work wherever NumPy does; figures need matplotlib, sliders ipywidgets."""
    for name in ("matplotlib", "ipywidgets"):
        monkeypatch.setitem(sys.modules, name, None)
    said = run(reference())

    assert "pip install" in said["tools"][0]
    assert all(": right" in lines[0] for lines in checks(said).values())


def test_figures_do_without_sliders(monkeypatch: pytest.MonkeyPatch, shown: list[str]) -> None:
    """Where ipywidgets is missing, a line says so below the figure that needs none."""
    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    said = run(reference(), draw=True)

    assert len(shown) == FIGURES[1]
    assert all("ipywidgets" in said[name][0] for name in ("reading", "bias_plot", "left_plot"))


def test_headings_and_pictures_can_be_read_aloud() -> None:
    """One title, no level is jumped over, and every picture exists and says what it shows."""
    prose = "\n".join(text(cell) for cell in WRITTEN if cell["cell_type"] == "markdown")
    levels = [len(marks) for marks in re.findall(r"^(#+) ", prose, re.MULTILINE)]
    pictures = re.findall(r"!\[(.*?)\]\((.*?)\)", prose)

    assert levels[0] == 1 and levels.count(1) == 1
    assert all(later <= level + 1 for level, later in pairwise(levels))
    assert len(pictures) == 6
    assert all(len(alt) > 60 and (SOURCE.parent / path).is_file() for alt, path in pictures)
