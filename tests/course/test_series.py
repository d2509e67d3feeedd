"""The series: what is given is what was asked for, and outside implementations come to the same numbers."""

from __future__ import annotations

import ast
import contextlib
import importlib
import io
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from autograder.grading.engine import Engine
from autograder.model.course import find_course
from autograder.nbgrader_bridge import assignments
from autograder.verify import golden
from solutions import story
from solutions.backward import reference as gradients
from solutions.forget_gate import reference as gate
from solutions.input_gate import reference as memory
from solutions.lstm_cell import reference as cell

COURSE = find_course()
TABLES = Path(__file__).parents[1] / "tables"
STEPS = json.loads((TABLES / "lstm_step.json").read_text("utf-8"))
BACKWARD = json.loads((TABLES / "backward.json").read_text("utf-8"))
TORCH = json.loads((TABLES / "torch.json").read_text("utf-8"))["cases"]
SIZES = [(1, 1, 1, 1), (5, 2, 4, 3), (4, 3, 3, 3), (7, 5, 2, 6)]  # T, N, I, H
SERIES = ("input_gate", "lstm_cell", "backward", "long_memory", "gate_on_text")


def parameters() -> tuple[np.ndarray, np.ndarray]:
    """The tables' weights and biases, stacked in our order."""
    given = {name: np.array(value) for name, value in STEPS["parameters"].items()}
    return np.stack([given[f"W_{k}"] for k in "fico"]), np.stack([given[f"b_{k}"] for k in "fico"])


# --- what is given -------------------------------------------------------------------------------


def given(*names: str) -> dict[str, Any]:
    """The functions of given cells, as a later notebook has them."""
    space: dict[str, Any] = {"np": np}
    for name in names:
        exec(compile((COURSE.private(name) / "given.py").read_text("utf-8"), name, "exec"), space)
    return space


@pytest.mark.parametrize("shape", [(), (1,), (4,)], ids=["sample", "batch of one", "batch"])
def test_what_is_given_is_what_was_asked_for(shape: tuple[int, ...]) -> None:
    """A later notebook's given functions answer as the reference of the notebook that asked for them."""
    draw = np.random.default_rng(3)
    h, x, c = (draw.normal(size=(*shape, size)) for size in (3, 4, 3))
    W, b = draw.normal(size=(4, 7, 3)), draw.normal(size=(4, 3))
    space = given("forget_gate", "input_gate", "lstm_cell", "backward")
    forget = importlib.import_module("solutions.forget_gate.reference")
    for module, name, arguments in (
        (forget, "forget_gate", (h, x, c, W[0], b[0])),
        (memory, "input_gate", (h, x, W[1], b[1])),
        (memory, "candidate", (h, x, W[2], b[2])),
        (memory, "update_cell", (h, x, c, W[:3], b[:3])),
        (cell, "lstm_step", (h, x, c, W, b)),
        (cell, "lstm_forward", (np.stack([x, -x, x]), h, c, W, b)),
        (gradients, "forget_gate_backward", (h, x, c, W[0], b[0], h)),
        (gradients, "lstm_step_backward", (h, x, c, W, b, c, h)),
        (gradients, "numerical_gradient", (np.sum, W)),
    ):
        due = getattr(module, name)(*arguments)
        found = space[name](*arguments)
        for mine, wanted in zip(found, due, strict=True):
            np.testing.assert_allclose(mine, wanted, rtol=1e-13, atol=1e-14)


@pytest.fixture
def told() -> Iterator[ModuleType]:
    """The numbers that the notebooks' figures and checks use."""
    import sys

    sys.path.insert(0, str(COURSE.root / "assignments"))
    yield importlib.import_module("lesson_weights")
    sys.path.remove(str(COURSE.root / "assignments"))


def test_the_story_has_the_same_numbers_everywhere(told: ModuleType) -> None:
    """In the notebooks' cells, in their figures, and in the hidden checks."""
    stacked = np.stack([story.W_F, story.W_I, story.W_C, story.W_O])
    source = json.loads(COURSE.source("lstm_cell").read_text("utf-8"))
    [words] = ["".join(cell["source"]) for cell in source["cells"] if cell["id"] == "words"]
    space = given("forget_gate", "input_gate")
    with contextlib.redirect_stdout(None):
        exec(words, space)
    for W, b in ((told.W, told.B), (space["W"], space["b"])):
        np.testing.assert_array_equal(W, stacked)
        np.testing.assert_array_equal(b, np.stack([story.B_F, story.B_I, story.B_C, story.B_O]))
    np.testing.assert_array_equal(told.SENTENCE, story.SENTENCE)
    for told_value, asked in (
        (told.H_PREV, story.H_PREV),
        (told.X_T, story.X_T),
        (told.C_PREV, story.C_PREV),
    ):
        np.testing.assert_array_equal(told_value, asked)


def test_boys_stand_where_ana_was() -> None:
    """At "boys" the subject's unit lets go of most of Ana and is written anew; at the full stop all goes."""
    W = np.stack([story.W_F, story.W_I, story.W_C, story.W_O])
    b = np.stack([story.B_F, story.B_I, story.B_C, story.B_O])
    h, c = cell.lstm_forward(story.SENTENCE, np.zeros(3), np.zeros(3), W, b)
    assert np.abs(h).max() < 1
    assert c[2, 0] > 0.3 and c[6, 0] < -0.3  # sad, then laughed
    assert min(c[:7, 1]) > 0.5
    assert np.abs(c[7]).max() < 0.1


# --- outside implementations ---------------------------------------------------------------------


@pytest.mark.parametrize("step", STEPS["steps"], ids=[step["name"] for step in STEPS["steps"]])
def test_a_step_agrees_with_the_tables(step: dict[str, Any]) -> None:
    """Every gate of a step computed with 40 digits."""
    W, b = parameters()
    h, x, c = (np.array(step[name]) for name in ("h_prev", "x_t", "c_prev"))
    np.testing.assert_allclose(memory.input_gate(h, x, W[1], b[1]), step["i_t"], rtol=1e-14)
    np.testing.assert_allclose(memory.candidate(h, x, W[2], b[2]), step["g_t"], rtol=1e-14)
    np.testing.assert_allclose(memory.update_cell(h, x, c, W[:3], b[:3]), step["c_t"], rtol=1e-14)
    o_t, _ = cell.output_gate(h, x, np.array(step["c_t"]), W[3], b[3])
    np.testing.assert_allclose(o_t, step["o_t"], rtol=1e-14)
    np.testing.assert_allclose(cell.lstm_step(h, x, c, W, b), [step["h_t"], step["c_t"]], rtol=1e-14)


def test_a_sequence_agrees_with_the_tables() -> None:
    """Three steps from an empty memory."""
    sequence = STEPS["sequence"]
    h, c = cell.lstm_forward(*(np.array(sequence[name]) for name in ("x", "h0", "c0")), *parameters())
    np.testing.assert_allclose(h, [state["h_t"] for state in sequence["states"]], rtol=1e-13)
    np.testing.assert_allclose(c, [state["c_t"] for state in sequence["states"]], rtol=1e-13)


@pytest.mark.parametrize(("steps", "samples", "inputs", "units"), SIZES)
def test_a_sequence_agrees_with_onnx(steps: int, samples: int, inputs: int, units: int) -> None:
    """The reference evaluator of ONNX, which keeps its gates in the order i, o, f, c, on drawn sizes."""
    from onnx import TensorProto, helper
    from onnx.reference import ReferenceEvaluator

    draw = np.random.default_rng(steps)
    x = draw.normal(size=(steps, samples, inputs))
    h_0, c_0 = draw.normal(size=(samples, units)), draw.normal(size=(samples, units))
    W, b = draw.normal(size=(4, units + inputs, units)), draw.normal(size=(4, units))
    order = [1, 3, 0, 2]
    names = ["X", "W", "R", "B", "lengths", "h0", "c0"]
    kinds = [TensorProto.DOUBLE] * 4 + [TensorProto.INT32] + [TensorProto.DOUBLE] * 2
    node = helper.make_node("LSTM", names, ["Y", "h", "c"], hidden_size=units)
    made = [helper.make_tensor_value_info(name, kind, None) for name, kind in zip(names, kinds, strict=True)]
    gone = [helper.make_tensor_value_info(name, TensorProto.DOUBLE, None) for name in ("Y", "h", "c")]
    graph = helper.make_graph([node], "lstm", made, gone)
    outside = ReferenceEvaluator(helper.make_model(graph))
    matrices = np.concatenate([matrix.T for matrix in W[order]])
    values = (
        *(x, matrices[None, :, units:], matrices[None, :, :units]),
        np.concatenate([*b[order], np.zeros(4 * units)])[None],
        *(np.full(samples, steps, dtype=np.int32), h_0[None], c_0[None]),
    )
    said, _, last = outside.run(None, dict(zip(names, values, strict=True)))

    h, c = cell.lstm_forward(x, h_0, c_0, W, b)

    np.testing.assert_allclose(h, said[:, 0], rtol=0, atol=1e-12)
    np.testing.assert_allclose(c[-1], last[0], rtol=0, atol=1e-12)


@pytest.mark.parametrize("case", TORCH, ids=[str(case["sizes"]) for case in TORCH])
def test_packed_weights_are_those_of_torch(case: dict[str, Any]) -> None:
    """torch.nn.LSTM's own state, and what it says and knows with it, frozen in a table."""
    given = {name: np.array(value) for name, value in case.items()}
    packed = cell.pack_for_torch(given["W"], given["b"])
    for mine, name in zip(packed, ("weight_ih", "weight_hh", "bias_ih", "bias_hh"), strict=True):
        np.testing.assert_array_equal(mine, given[f"{name}_l0"])
    h, c = cell.lstm_forward(*(given[name] for name in ("x", "h_0", "c_0", "W", "b")))
    np.testing.assert_allclose(h, given["h"], rtol=0, atol=1e-12)
    np.testing.assert_allclose(c, given["c"], rtol=0, atol=1e-12)


# --- gradients -----------------------------------------------------------------------------------

ROWS = [((), 3, 4), ((), 2, 2), ((1,), 3, 5), ((4,), 3, 4), ((3,), 5, 1), ((5,), 1, 1)]  # samples, H, I


def complex_step(f: Callable[..., Any], given: Sequence[np.ndarray], place: int) -> np.ndarray:
    """The gradient of f for one of its arguments, by steps along the imaginary axis."""
    gradient = np.zeros(given[place].shape)
    for at in np.ndindex(*gradient.shape):
        moved = [argument.astype(complex) for argument in given]
        moved[place][at] += 1e-40j
        gradient[at] = np.imag(f(*moved)) / 1e-40
    return gradient


def share(z: np.ndarray) -> np.ndarray:
    """A sigmoid that takes complex numbers."""
    return 0.5 + 0.5 * np.tanh(0.5 * z)


def kept(h: Any, x: Any, c: Any, W_f: Any, b_f: Any) -> Any:
    """What the forget gate keeps."""
    return share(np.concatenate([h, x], axis=-1) @ W_f + b_f) * c


def stepped(h: Any, x: Any, c: Any, W: Any, b: Any) -> tuple[Any, Any]:
    """One step, written another way."""
    f, i, g, o = np.concatenate([h, x], axis=-1) @ W + (b if h.ndim == 1 else b[:, None])
    c_t = share(f) * c + share(i) * np.tanh(g)
    return share(o) * np.tanh(c_t), c_t


def drawn(rows: tuple[int, ...], units: int, inputs: int, *layers: int) -> list[np.ndarray]:
    """Hidden state, input, memory, weights, bias, and two gradients that come in."""
    draw = np.random.default_rng(units + 10 * inputs)
    shapes = ((*rows, units), (*rows, inputs), (*rows, units), (*layers, units + inputs, units))
    return [draw.normal(size=shape) for shape in (*shapes, (*layers, units), (*rows, units), (*rows, units))]


def test_the_gates_gradients_agree_with_the_table() -> None:
    """All of backward.json: computed with 40 digits."""
    found = gradients.forget_gate_backward(*(np.array(value) for value in BACKWARD["inputs"].values()))
    for mine, name in zip(found, ("dW_f", "db_f", "dh_prev", "dx_t", "dc_prev"), strict=True):
        np.testing.assert_allclose(mine, BACKWARD[name], rtol=1e-13, atol=1e-15)
        np.testing.assert_allclose(
            mine, np.array(BACKWARD["exact"][name], dtype=float), rtol=1e-13, atol=1e-15
        )
    np.testing.assert_allclose(found[1], BACKWARD["dz"], rtol=1e-13)


@pytest.mark.parametrize(("rows", "units", "inputs"), ROWS)
def test_the_gates_gradients_agree_with_complex_steps(rows: tuple[int, ...], units: int, inputs: int) -> None:
    """Within 1e-10, on drawn sizes, for one sample and for batches."""
    *given, coming, _ = drawn(rows, units, inputs)
    found = gradients.forget_gate_backward(*given, coming)
    for mine, place in zip(found, (3, 4, 0, 1, 2), strict=True):
        due = complex_step(lambda *moved: np.sum(coming * kept(*moved)), given, place)
        np.testing.assert_allclose(mine, due, rtol=0, atol=1e-10)


@pytest.mark.parametrize(("rows", "units", "inputs"), ROWS)
def test_a_steps_gradients_agree_with_complex_steps(rows: tuple[int, ...], units: int, inputs: int) -> None:
    """Within 1e-10, on drawn sizes, for one sample and for batches."""
    *given, dh, dc = drawn(rows, units, inputs, 4)

    def loss(*moved: Any) -> Any:
        h_t, c_t = stepped(*moved)
        return np.sum(dh * h_t) + np.sum(dc * c_t)

    found = gradients.lstm_step_backward(*given, dh, dc)
    for mine, place in zip(found, (3, 4, 0, 1, 2), strict=True):
        np.testing.assert_allclose(mine, complex_step(loss, given, place), rtol=0, atol=1e-10)


def test_a_sequences_gradients_agree_with_complex_steps() -> None:
    """What later notebooks are given for whole sequences."""
    h_0, _, c_0, W, b, _, _ = drawn((2,), 3, 4, 4)
    draw = np.random.default_rng(5)
    x, dh = draw.normal(size=(5, 2, 4)), draw.normal(size=(5, 2, 3))

    def loss(W: Any, b: Any) -> Any:
        h, c, total = h_0, c_0, 0
        for x_t, d in zip(x, dh, strict=True):
            h, c = stepped(h, x_t, c, W, b)
            total = total + np.sum(d * h)
        return total

    found = given("forget_gate", "input_gate", "lstm_cell", "backward")["lstm_backward"](
        x, h_0, c_0, W, b, dh
    )
    for mine, place in zip(found, (0, 1), strict=True):
        np.testing.assert_allclose(mine, complex_step(loss, (W, b), place), rtol=0, atol=1e-10)


def test_the_carousel_is_the_memorys_road() -> None:
    """What a chain of forget gates hears of its end, when shares do not depend on the memory."""
    draw = np.random.default_rng(2)
    shares, d_c = draw.uniform(size=(6, 2, 3)), draw.normal(size=(2, 3))
    heard = gradients.carousel(shares, d_c)
    for step in range(6):
        due = complex_step(lambda c, step=step: np.sum(d_c * np.prod(shares[step:], axis=0) * c), [d_c], 0)
        np.testing.assert_allclose(heard[step], due, rtol=1e-13)


def test_a_numerical_gradient_is_near_the_chains() -> None:
    """Central differences of the gate: within 1e-8."""
    *given, coming, _ = drawn((), 3, 4)

    def loss(W_f: np.ndarray) -> float:
        _, c_kept = gate.forget_gate(*given[:3], W_f, given[4])
        return float(coming @ c_kept)

    due = gradients.forget_gate_backward(*given, coming)[0]
    np.testing.assert_allclose(gradients.numerical_gradient(loss, given[3]), due, rtol=0, atol=1e-8)


# --- golden students -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", SERIES)
def test_golden_students_get_their_marks(name: str) -> None:
    """Score, exercises, blame and words, in every notebook of the series."""
    work = assignments.load(name, COURSE)
    cases = list(golden.cases(work))
    with Engine(work) as engine:
        faults = {case.name: case.faults(engine.grade(case.data, case.student).result) for case in cases}
    assert len(cases) >= 4
    assert {name: found for name, found in faults.items() if found} == {}


def visible(case: golden.Case) -> dict[str, str]:
    """What each visible check of a hand-in says, run from top to bottom without its figures."""
    said: dict[str, str] = {}
    space: dict[str, Any] = {"__name__": "__main__"}
    for each in json.loads(case.data)["cells"]:
        if each["cell_type"] != "code" or "draw" in each["metadata"].get("tags", ()):
            continue
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            try:
                exec(each["source"], space)
            except NotImplementedError:
                continue
            except Exception as error:
                assert type(error).__name__ == "NotYet", each["source"]
                out.write(" ".join(map(str, error.args)))
        said[each["id"].removeprefix("check_")] = " ".join(out.getvalue().split())
    return said


@pytest.mark.parametrize("name", SERIES)
def test_visible_checks_say_what_the_marks_say(name: str) -> None:
    """Right answers are praised; wrong ones meet the hint of the hidden checks, or another sentence."""
    for case in golden.cases(assignments.load(name, COURSE)):
        said = visible(case)
        for exercise, points in case.exercises.items():
            told = [words for words in case.told.get(exercise, []) if words not in said[exercise]]
            assert told == [], (case.name, exercise)
            right = points > 0 and exercise not in (*case.told, *case.blame)
            assert said[exercise].startswith(f"{exercise}: right") == right, (case.name, exercise)


@pytest.mark.parametrize("name", SERIES)
def test_a_notebook_holds_no_answer_and_no_copy_of_the_tools(name: str) -> None:
    """Helpers come in by name: no cell of the source is long, and every answer cell is empty."""
    source = json.loads(COURSE.source(name).read_text("utf-8"))
    codes = ["".join(cell["source"]) for cell in source["cells"] if cell["cell_type"] == "code"]
    assert max(len(code.split("\n")) for code in codes) < 60
    assert all(ast.parse(code) is not None for code in codes)
