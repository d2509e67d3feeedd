"""What only the planned calls make look right, or wrong: sizes, batches, arguments that are never heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import identification, sizes
from autograder.diagnosis.case import Case, Subject
from autograder.diagnosis.made_calls import right_by_chance
from autograder.sandbox.observation import Call
from tests.diagnosis.test_elsewhere import case_of, shown

DRAW = np.random.default_rng(7)


def carried(start: np.ndarray, x: np.ndarray) -> Any:
    """The reference: running sums from a start."""
    return start + np.cumsum(x, axis=0)


def from_nothing(*sizes: int) -> Subject:
    """Calls of `carried` that start from zeros at the first size, and from numbers at others."""
    first, *others = sizes
    calls = [Call("carried", (np.zeros(first), DRAW.normal(size=(4, first)))) for _ in range(3)]
    calls += [Call("carried", (DRAW.normal(size=size), DRAW.normal(size=(4, size)))) for size in others]
    return Subject("carried", ("start", "x"), tuple(calls), shown(carried, calls), {"carried": carried})


def prepared(subject: Subject, function: Callable[..., Any]) -> Case:
    case = case_of(subject, function)
    case.model = lambda call: carried(*call.arguments)
    return case


def test_an_argument_that_is_zero_wherever_the_first_sizes_are_asked_has_no_say() -> None:
    """It is no matter of sizes."""
    case = prepared(from_nothing(3, 5), lambda start, x: np.cumsum(x, axis=0))

    assert right_by_chance(case)
    assert [fault.name for fault in identification.answers(case)] == ["no say `start`, elsewhere"]
    assert list(sizes.answers(case)) == []


def test_what_is_right_is_right_for_other_numbers_too() -> None:
    """Nothing is said of it."""
    case = prepared(from_nothing(3, 5), carried)

    assert not right_by_chance(case)
    assert list(identification.answers(case)) == []


def names(result: Any) -> list[str]:
    return [fault.name for fault in result.faults]


@pytest.mark.parametrize(
    ("middle", "said"),
    [
        ("concat[..., :3] @ W_f[:3] + concat[..., 4:] @ W_f[4:]", True),
        ("concat[..., :len(b_f)] @ W_f[:len(b_f)] + concat[..., -len(b_f):] @ W_f[-len(b_f):]", False),
    ],
)
def test_sizes_of_the_example_in_a_wrong_formula(graded: Any, middle: str, said: bool) -> None:
    """They are told beside what is wrong, and no batch is blamed for them."""
    result = graded("linear", f"def linear(concat, W_f, b_f):\n    return {middle} + b_f\n")

    assert names(result)[0] == "product W_f the middle left out"
    assert ("sizes" in names(result)) == said
    assert not [name for name in names(result) if name.startswith("batch")]


def test_a_batch_whose_rows_are_samples_alone_is_not_blamed(graded: Any) -> None:
    """A matrix that is turned where it is square goes wrong for batches and single samples alike."""
    source = (
        "def linear(concat, W_f, b_f):\n"
        "    W = W_f.T if W_f.shape[0] == W_f.shape[1] else W_f\n"
        "    return concat @ W + b_f\n"
    )
    assert names(graded("linear", source)) == ["alike"]


def test_who_divides_all_of_it_keeps_the_steps(graded: Any) -> None:
    """All that is due is there, and one step more."""
    result = graded("linear", "def linear(concat, W_f, b_f):\n    return (concat @ W_f + b_f) / len(W_f)\n")

    assert names(result) == ["same factor"]
    assert result.score == pytest.approx(0.45 * result.max_score)


@pytest.mark.parametrize(
    ("curve", "said"),
    [
        ("0.5 + np.arctan(z) / np.pi", "taken through arctan"),
        ("np.log(1 + np.exp(np.minimum(z, 700)))", "no upper end"),
    ],
)
def test_curves_that_are_taken_for_the_sigmoid_have_a_name(graded: Any, curve: str, said: str) -> None:
    """More than "every number is off"."""
    found = [fault.text for fault in graded("sigmoid", f"def sigmoid(z):\n    return {curve}\n").faults]

    assert any(said in text for text in found)


def test_a_curve_between_the_right_ends(graded: Any) -> None:
    """Whatever it is: the ends and the middle are right."""
    curve = "0.5 * (1 + np.tanh(0.8 * (z + 0.0447 * z**3)))"
    result = graded("sigmoid", f"def sigmoid(z):\n    return {curve}\n")

    assert names(result) == ["in between"]
    assert result.score == pytest.approx(0.36 * result.max_score)


def test_who_steers_around_nothing_divided_by_nothing_is_explained(graded: Any) -> None:
    """The explanation has no number there, and says nothing of it."""
    source = (
        "def forget(f_t, c_prev):\n"
        "    total = f_t.sum(axis=-1, keepdims=True)\n"
        "    return f_t / np.where(total == 0, 1, total) * c_prev\n"
    )
    assert names(graded("forget", source)) == ["of argument f_t divided by its sum"]


def test_numbers_that_are_none_are_no_explanation(graded: Any) -> None:
    """Who gives no number at all is not explained by what gives none."""
    source = "def linear(concat, W_f, b_f):\n    return np.full(np.shape(concat @ W_f), np.nan)\n"

    assert names(graded("linear", source)) == ["constant"]


def test_a_batch_of_another_count(graded: Any) -> None:
    """Two samples go through, and five do not."""
    source = (
        "def linear(concat, W_f, b_f):\n"
        "    return concat @ W_f + (np.array([b_f, b_f]) if concat.ndim == 2 else b_f)\n"
    )
    assert names(graded("linear", source)) == ["batch: count"]


def test_shares_that_are_all_near_a_half_are_not_nearly_right(graded: Any) -> None:
    """Close to zero every curve gives a half: what is due there is no evidence."""
    curve = "np.clip(0.2 * z[..., ::-1] + 0.5, 0, 1)"
    result = graded("sigmoid", f"def sigmoid(z):\n    return {curve}\n")

    assert names(result) == ["known: straight_lines", "reversed"]


def test_a_sample_alone_that_comes_in_another_shape(graded: Any) -> None:
    """Where batches are right, that is all that is wrong: what a function keeps that stops there."""
    source = "def linear(concat, W_f, b_f):\n    return (W_f.T @ concat.T + b_f.reshape(-1, 1)).T\n"
    result = graded("linear", source)

    assert names(result) == ["alone: count"]
    assert result.score == pytest.approx(0.45 * result.max_score)


def test_one_of_several_results_that_is_right(graded: Any) -> None:
    """The shares are right, what is kept is not: more than a formula that is wrong in all it gives."""
    source = (
        "def forget_gate(h_prev, x_t, c_prev, W_f, b_f):\n"
        "    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))\n"
        "    return f_t, np.tanh(f_t * c_prev)\n"
    )
    result = graded("forget_gate", source)

    assert names(result) == ["squeezed by tanh"]
    assert result.score == pytest.approx(0.54 * result.max_score)


def test_what_works_at_the_sizes_of_the_example_keeps_more(graded: Any) -> None:
    """Nothing is wrong with its steps."""
    source = (
        "def linear(concat, W_f, b_f):\n"
        "    if concat.shape[-1] != 7:\n"
        "        raise ValueError(7)\n"
        "    return concat @ W_f + b_f\n"
    )
    result = graded("linear", source)

    assert "sizes" in names(result)
    assert result.score >= 0.48 * result.max_score


@pytest.mark.parametrize(
    ("exercise", "body", "said"),
    [
        ("concatenate", "np.append(np.delete(np.append(h_prev, x_t), len(h_prev) - 1), 0)", "one missing"),
        ("linear", "np.cumsum(concat @ W_f, axis=-1) + b_f", "product W_f added on from one to the next"),
        ("linear", "concat @ W_f[::-1] + b_f", "of argument W_f upside down"),
        ("linear", "concat[..., ::-1] @ W_f + b_f", "of argument concat reversed"),
    ],
)
def test_slips_of_loops_and_slices(graded: Any, exercise: str, body: str, said: str) -> None:
    """Each by its own name."""
    heads = {"concatenate": "h_prev, x_t", "linear": "concat, W_f, b_f"}
    found = names(graded(exercise, f"def {exercise}({heads[exercise]}):\n    return {body}\n"))

    assert found[0] == said


def test_results_that_come_sample_by_sample(graded: Any) -> None:
    """No row of it is said to be right."""
    source = (
        "def forget_gate(h_prev, x_t, c_prev, W_f, b_f):\n"
        "    if h_prev.ndim > 1:\n"
        "        return [forget_gate(h, x, c, W_f, b_f) for h, x, c in zip(h_prev, x_t, c_prev)]\n"
        "    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))\n"
        "    return f_t, f_t * c_prev\n"
    )
    assert names(graded("forget_gate", source)) == ["batch: by samples"]


def test_two_curves_are_not_added_up_from_two_mistakes(graded: Any) -> None:
    """Of one curve no part is one mistake's and another part another one's."""
    source = "def sigmoid(z):\n    return np.sign(z) / (1 + np.exp(-np.abs(z)))\n"

    assert not [name for name in names(graded("sigmoid", source)) if name.startswith("known")]


def test_numbers_that_come_twice_are_no_sizes(graded: Any) -> None:
    """A dictionary loses them: what differs are the numbers, at whatever size."""
    source = (
        "def forget(f_t, c_prev):\n"
        "    shares = {c: f for c, f in zip(c_prev, f_t)}\n"
        "    return np.array([c * f for c, f in shares.items()])\n"
    )
    assert "sizes" not in names(graded("forget", source))


def test_a_softmax_is_called_by_its_name(graded: Any) -> None:
    """Not a constant of the formula, nor a function of NumPy that stands nowhere, with a division."""
    source = (
        "def sigmoid(z):\n    e = np.exp(z - z.max(-1, keepdims=True))\n    return e / e.sum(-1)[..., None]\n"
    )
    found = " ".join(fault.text for fault in graded("sigmoid", source).faults)

    assert "sum to 1" in found
    assert "exp(…) - 1" not in found


@pytest.mark.parametrize(
    ("exercise", "body", "said"),
    [
        ("forget", "f_t * c_prev - f_t", "taken away too f_t"),
        ("forget", "f_t * c_prev + c_prev", "added too c_prev"),
        ("sigmoid", "1 / (1 + np.exp(-(z + 1)))", "of argument z raised by 1"),
        ("sigmoid", "np.exp(-z)", "known: the_power_alone"),
    ],
)
def test_something_more_by_its_name(graded: Any, exercise: str, body: str, said: str) -> None:
    """Not as something else that happens to give the same."""
    heads = {"forget": "f_t, c_prev", "sigmoid": "z"}
    found = names(graded(exercise, f"def {exercise}({heads[exercise]}):\n    return {body}\n"))

    assert found[0] == said


def test_names_of_the_reference_are_not_told(graded: Any) -> None:
    """The student has no `abs`."""
    source = "def sigmoid(z):\n    return np.exp(-z) / (1 + np.exp(-z))\n"

    assert "`abs`" not in " ".join(fault.text for fault in graded("sigmoid", source).faults)


def test_rows_that_do_not_hear_of_each_other_are_not_mixed(graded: Any) -> None:
    """The last sample is left out, the others are right."""
    source = (
        "def forget(f_t, c_prev):\n"
        "    kept = np.zeros(np.shape(c_prev))\n"
        "    for k in range(len(c_prev) - 1):\n"
        "        kept[k] = f_t[k] * c_prev[k]\n"
        "    return kept\n"
    )
    assert names(graded("forget", source)) == ["the last is zero", "batch: rows off"]


@pytest.mark.parametrize(
    "limit", ["np.clip(f_t * c_prev, -9, 9)", "np.where(f_t > 0.93, c_prev, f_t * c_prev)"]
)
def test_limits_beyond_ordinary_numbers_are_noticed(graded: Any, limit: str) -> None:
    """A memory of 60 is kept, and a share of 0.98 is no 1."""
    result = graded("forget", f"def forget(f_t, c_prev):\n    return {limit}\n")

    assert result.score < result.max_score


def test_a_constant_of_the_submission_s_own_is_no_step_that_is_right(graded: Any) -> None:
    """There is a 1 in the formula too."""
    source = "def sigmoid(z):\n    hill = 1.0\n    return 1 / (1 + 10.0 ** (-hill * z))\n"
    found = names(graded("sigmoid", source))

    assert found[0] == "in between"
