"""Each question of the diagnosis by itself, on a small exercise whose answers are made here."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
import pytest

from autograder.diagnosis import (
    batches,
    beside,
    complaints,
    enumeration,
    errors,
    identification,
    kinds,
    levels,
    like_it,
    nearness,
    programs,
    public_calls,
    sentences,
    shares,
    sizes,
    tables,
    values,
    variants,
    words,
)
from autograder.diagnosis.case import Case, Known, Subject, with_argument
from autograder.model.fault import Fault
from autograder.sandbox.observation import Call, Observation, alike
from autograder.sandbox.values import OpaqueValue

Function = Callable[..., Any]


def linear(z: Any, W: Any, b: Any) -> Any:
    """The reference: `z @ W + b`."""
    return z @ W + b


def drawn(number: int, rows: tuple[int, ...], size: int = 3) -> Call:
    """A call with numbers of its own; `rows` is () for one sample."""
    draw = np.random.default_rng(number)
    shapes = ((*rows, size), (size, 2), (2,))
    return Call("linear", tuple(draw.normal(size=shape) for shape in shapes))


WHOLE = Call("linear", (np.array([1, -2, 4]), np.array([[3, 1], [2, 5], [1, 2]]), np.array([1, 7])))
CALLS = (drawn(1, ()), drawn(2, ()), drawn(3, ()), drawn(4, (4,)), drawn(5, (2,)), drawn(6, (), 5), WHOLE)


def shown(function: Function, calls: Sequence[Call] = CALLS) -> list[Observation]:
    """What a function shows for these calls."""
    return [_shown(function, call) for call in calls]


def _shown(function: Function, call: Call) -> Observation:
    given = [np.array(argument) for argument in call.arguments]
    try:
        value = function(*given)
    except Exception as error:
        return Observation(error=(type(error).__name__, str(error)))
    pairs = zip(given, call.arguments, strict=True)
    return Observation(value, changed=tuple(place for place, pair in enumerate(pairs) if not alike(*pair)))


SUBJECT = Subject(
    "linear", ("z", "W", "b"), CALLS, tuple(shown(linear)), {"linear": linear}, public=CALLS[:1]
)


def case(function: Function, subject: Subject = SUBJECT, **cells: str) -> Case:
    """A submission that is this function."""
    sources = dict(enumerate(cells.values(), start=1))
    return Case(subject, shown(function), lambda call: _shown(function, call), sources)


def explained(function: Function) -> Case:
    """A case whose single samples have been looked at."""
    made = case(function)
    list(values.answers(made))
    return made


def test_calls_are_sorted_by_what_they_are() -> None:
    """Samples of the first sizes, batches, whole numbers, and the two probes that tell most."""
    assert SUBJECT.alike_first == (0, 1, 2)
    assert SUBJECT.batches == (3, 4)
    assert SUBJECT.whole == (6,)
    assert len(SUBJECT.probes) == 2
    assert with_argument(CALLS[0], 2, np.zeros(2)).arguments[2].tolist() == [0, 0]


def without_bias(z: Any, W: Any, b: Any) -> Any:
    """One step is missing."""
    return z @ W


def bias_taken_away(z: Any, W: Any, b: Any) -> Any:
    """One sign is the other one."""
    return z @ W - b


@pytest.mark.parametrize(
    ("function", "name", "kept"),
    [(without_bias, "dropped b", 0.0), (bias_taken_away, "operator b taken away", 0.5)],
)
def test_wrong_numbers_are_explained_by_the_change_that_gives_them(
    function: Function, name: str, kept: float
) -> None:
    """With the share of the reference's steps that is there: none where an argument has no say."""
    (fault,) = values.answers(case(function))

    assert (fault.name, fault.kept) == (name, kept)
    assert fault.calls == 3


@pytest.mark.parametrize(
    ("function", "name"),
    [
        (lambda z, W, b: z @ W / len(W) ** 0.5 + b, "product W divided by a root"),
        (lambda z, W, b: z @ W / z.sum() + b, "product W divided by a sum"),
        (lambda z, W, b: np.trunc(z @ W) + b, "product W cut to whole numbers"),
    ],
)
def test_a_sum_of_products_that_is_scaled_or_has_more_in_it_is_named(function: Function, name: str) -> None:
    """As attention scales it, a weighted mean, an array of whole numbers, another library's bias."""
    assert [fault.name for fault in values.answers(case(function))] == [name]


def test_what_is_added_inside_of_a_curve_is_named() -> None:
    """A number, or an argument that fits: a gate may look at what it should not look at."""

    def gate(z: Any, W: Any, b: Any, c: Any) -> Any:
        return np.tanh(z @ W + b) * c

    draw = np.random.default_rng(3)
    calls = tuple(
        Call("gate", tuple(map(draw.normal, (0, 0, 0, 0), (1, 1, 1, 1), ((3,), (3, 2), (2,), (2,)))))
        for _ in range(3)
    )
    subject = Subject("gate", ("z", "W", "b", "c"), calls, tuple(shown(gate, calls)), {"gate": gate})
    for wrong, name in (
        (lambda z, W, b, c: np.tanh(z @ W + b + 1) * c, "added too 1"),
        (lambda z, W, b, c: np.tanh(z @ W + b + c) * c, "added too c"),
    ):
        (fault,) = values.answers(Case(subject, shown(wrong, calls), lambda call: Observation()))
        assert fault.name == name


def test_the_mean_of_two_weighted_parts_is_told_by_its_weights() -> None:
    """A sum is due."""

    def mixed(f: Any, c: Any, i: Any, g: Any) -> Any:
        return f * c + i * g

    draw = np.random.default_rng(3)
    calls = tuple(Call("mixed", tuple(draw.uniform(0.1, 2, (4, 3)))) for _ in range(3))
    subject = Subject("mixed", ("f", "c", "i", "g"), calls, tuple(shown(mixed, calls)), {"mixed": mixed})
    mean = shown(lambda f, c, i, g: mixed(f, c, i, g) / (f + i), calls)

    (fault,) = values.answers(Case(subject, mean, lambda call: Observation()))

    assert fault.seen == "The sum is divided by `f` + `i`: a weighted mean."


def test_a_right_answer_has_no_fault() -> None:
    """Not one question finds any."""
    made = explained(linear)
    questions = (kinds, errors, values, batches, sizes, beside, identification)

    assert [fault for question in questions for fault in question.answers(made)] == []


def test_an_author_s_own_mistake_comes_first() -> None:
    """In the author's words."""
    known = Known(
        "no_bias", "Where is b? It is missing. Read step 2.", without_bias, tuple(shown(without_bias))
    )
    subject = Subject("linear", ("z", "W", "b"), CALLS, SUBJECT.reference, {"linear": linear}, (known,))
    (fault,) = values.answers(case(without_bias, subject))

    assert (fault.name, fault.asks, fault.step) == (
        "known: no_bias",
        "Where is b?",
        "It is missing. Read step 2.",
    )
    assert shares.kept_by(subject, known) == 0.0


@pytest.mark.parametrize(
    ("value", "due", "wrong"),
    [
        ([1.0, 2.0], np.zeros(2), "list"),
        (np.zeros((1, 2)), np.zeros(2), "row table"),
        (np.zeros((1, 3, 2)), np.zeros((3, 2)), "row table"),
        (np.zeros((2, 1)), np.zeros(2), "column"),
        ((np.zeros(2),), np.zeros(2), "of one"),
        (((np.zeros(2),), np.zeros(2)), (np.zeros(2), np.zeros(2)), "of one"),
        (np.zeros(2, bool), np.zeros(2), "truth"),
        (None, np.zeros(2), "nothing"),
        ("x", np.zeros(2), "text"),
        (3.0, np.zeros(2), "number"),
        ({"a": np.zeros(2)}, np.zeros(2), "dict"),
        ((np.zeros(2), np.zeros(2)), np.zeros(2), "several"),
        (np.zeros(2), (np.zeros(2), np.zeros(2)), "fewer"),
        (np.zeros(4), (np.zeros(2), np.zeros(2)), "joined"),
        (OpaqueValue("numpy.matrix", held=np.zeros((1, 2))), np.zeros(2), "matrix"),
        (np.zeros(2), np.zeros(2), ""),
        (np.zeros(0), [], ""),
    ],
)
def test_a_container_is_named(value: Any, due: Any, wrong: str) -> None:
    """And there is a sentence for each."""
    assert kinds.unwrapped(value, due).wrong == wrong
    assert not wrong or kinds.fault(wrong).asks.endswith(("?", "."))


def test_a_call_that_raises_is_said_in_a_student_s_words() -> None:
    """Once, with the line where a public call shows it."""

    def misspelt(z: Any, W: Any, b: Any) -> Any:
        return z @ V + b  # type: ignore[name-defined]  # noqa: F821

    (fault,) = errors.answers(case(misspelt))

    assert fault.seen == "There is no name `V` here."
    assert fault.calls == 3


@pytest.mark.parametrize(
    ("source", "kind", "seen"),
    [
        ("def f(x)\n    return x", "SyntaxError", "Line 1, `def f(x)`: a colon is missing."),
        ("x = (1\n", "SyntaxError", "Line 1, `x = (1`: '(' was never closed."),
        (
            "f = 1 / 0",
            "ZeroDivisionError",
            "The cell stops before the function is there: Something is divided by zero.",
        ),
    ],
)
def test_a_cell_that_does_not_run_is_quoted(source: str, kind: str, seen: str) -> None:
    """With what Python says of it, in words."""
    fault = errors.of_cell(source, kind, "")

    assert fault is not None
    assert fault.seen == seen


@pytest.mark.parametrize(
    ("reason", "name"),
    [("ran longer than 2 s", "no end"), ("ended the Python process", "exit"), ("?", "stopped")],
)
def test_an_ending_has_a_name(reason: str, name: str) -> None:
    """Whatever it was."""
    assert errors.of_ending(reason).name == f"ended: {name}"


def test_a_complaint_that_is_unknown_is_none() -> None:
    """A known one carries its words."""
    assert complaints.of_error("NoSuchError", "") == ("", "")
    assert complaints.of_error("NameError", "name 'q' is not defined")[0] == "There is no name `q` here."
    assert complaints.of_syntax("?", "?")[0] == "Python cannot read it."


def test_a_sign_of_another_language_is_told_by_itself() -> None:
    """What Python says of it is that it cannot read on; in a comment it is no sign."""
    assert complaints.of_syntax("invalid syntax", "z = f .* c")[0] == "`.*` is a sign of another language."
    assert complaints.of_syntax("invalid syntax", "z = f c  # .*")[0] == "Python cannot read it."
    assert complaints.of_syntax("invalid syntax", "return z := 2")[0].startswith("`:=` stands where")
    assert complaints.of_syntax("invalid syntax", "z = f +")[1] == "What keeps two lines together?"


def mixes(z: Any, W: Any, b: Any) -> Any:
    """Right for one sample, not for several."""
    return linear(z, W, b) if z.ndim == 1 else np.flip(linear(z, W, b), axis=0)


def stops(z: Any, W: Any, b: Any) -> Any:
    """Right for one sample; a batch stops."""
    return np.array([sum(z[i] * W[i, j] for i in range(3)) + b[j] for j in range(2)]).reshape(2)


def flat(z: Any, W: Any, b: Any) -> Any:
    """A batch comes back as one row."""
    return linear(z, W, b).reshape(-1)


def last_row(z: Any, W: Any, b: Any) -> Any:
    """Of a batch the row that was made last."""
    return linear(np.atleast_2d(z)[-1], W, b)


def rows_added(z: Any, W: Any, b: Any) -> Any:
    """The products of all samples in one row."""
    return np.einsum("ni,ih->h", np.atleast_2d(z), W) + b


@pytest.mark.parametrize(
    ("function", "name"),
    [
        (mixes, "batch: mixed"),
        (flat, "batch: flat"),
        (last_row, "batch: last row only"),
        (rows_added, "batch: one of all"),
    ],
)
def test_what_becomes_of_a_batch_is_said(function: Function, name: str) -> None:
    """Where single samples are right."""
    (fault,) = batches.answers(explained(function))

    assert (fault.name, fault.calls) == (name, 2)


def test_what_becomes_of_batches_is_said_where_samples_alone_all_stop() -> None:
    """Their rows are right, as far as they come: the steps are there."""

    def first_of_many(z: Any, W: Any, b: Any) -> Any:
        rows = [linear(np.concatenate([row]), W, b) for row in z]
        return rows[0]

    def mixed_up(z: Any, W: Any, b: Any) -> Any:
        return mixes(np.concatenate([*z]).reshape(z.shape), W, b)

    for function, name, kept in (
        (first_of_many, "batch: first row only", 1.0),
        (mixed_up, "batch: mixed", 0.0),
    ):
        made = explained(function)
        (fault,) = batches.answers(made)
        assert (fault.name, fault.kept, made.model) == (name, kept, None)


def test_a_batch_that_is_right_is_not_blamed() -> None:
    """One sample alone goes another way."""

    def two_ways(z: Any, W: Any, b: Any) -> Any:
        return linear(z, W, b) if z.ndim > 1 else bias_taken_away(z, W, b)

    (fault,) = batches.answers(explained(two_ways))

    assert fault.name == "batch: right"


def test_axes_of_length_one_are_named_where_it_goes_wrong_just_there() -> None:
    """Other batches are right, and so is one sample alone."""
    calls = (*CALLS[:5], drawn(8, (1,)))
    subject = Subject("linear", ("z", "W", "b"), calls, tuple(shown(linear, calls)), {"linear": linear})

    def squeezed(z: Any, W: Any, b: Any) -> Any:
        return np.squeeze(linear(z, W, b))

    made = Case(subject, shown(squeezed, calls), lambda call: _shown(squeezed, call))
    list(values.answers(made))
    (fault,) = batches.answers(made)

    assert (fault.name, fault.calls) == (batches.OF_ONE, 1)


def test_sizes_that_are_equal_by_chance_are_no_table() -> None:
    """A row for each number of the one and a column for each of the other: each moves its own."""
    calls = tuple(Call("joined", tuple(np.random.default_rng(n).normal(size=(2, 3)))) for n in range(3))
    subject = Subject("joined", ("x", "y"), calls, tuple(shown(joined, calls)), {"joined": joined})
    told = {}
    for name, function in (
        ("outer", np.outer),
        ("again", lambda x, y: np.tile(x + y, (3, 1))),
    ):
        (fault,) = identification.answers(Case(subject, shown(function, calls), partial(_shown, function)))
        told[name] = fault.name

    assert told["outer"] == "outer"
    assert told["again"] != "outer"


def test_a_batch_that_stops_is_said() -> None:
    """With what NumPy says of it."""
    (fault,) = batches.answers(explained(stops))

    assert fault.seen.startswith("One sample is fine, a batch stops: ")


def test_one_sample_is_not_called_fine_where_it_is_only_explained() -> None:
    """It has an answer, which is a wrong one."""
    (fault,) = batches.answers(explained(lambda z, W, b: -stops(z, W, b)))

    assert fault.seen.startswith("One sample has an answer, a batch stops: ")


@pytest.mark.parametrize(
    ("function", "name"),
    [
        (lambda z, W, b: linear(z, W, b) * [0, 1], "the first is zero"),
        (lambda z, W, b: z @ W.reshape(2, -1).T + b, "product W poured"),
        (
            lambda z, W, b: (z[..., None] * W).sum(axis=-1)[..., :2] + b,
            "product W summed along the wrong axis and cut",
        ),
    ],
)
def test_a_loop_that_begins_late_and_a_matrix_that_is_poured_are_named(function: Function, name: str) -> None:
    """Among the small changes."""
    assert [fault.name for fault in values.answers(case(function))] == [name]


def bent(z: Any, W: Any, b: Any) -> Any:
    """A curve of it all."""
    return np.tanh(z @ W + b)


def test_a_curve_of_each_part_by_itself_is_a_change_of_its_own() -> None:
    """The upper rows' curve and the lower rows', added; the bias in either, or in both."""
    z, W, b = drawn(1, ()).arguments
    program = programs.read(bent, {})
    assert program is not None
    upper, lower = z[:2] @ W[:2], z[2:] @ W[2:]
    entries = enumeration.Enumeration(program, [(z, W, b)]).of(0, enumeration.ONE)
    apart = [entry.values[0] for entry in entries if [change.what for change in entry.changes] == ["apart"]]

    for made in (
        np.tanh(upper) + np.tanh(lower + b),
        np.tanh(upper + b) + np.tanh(lower),
        np.tanh(upper + b) + np.tanh(lower + b),
    ):
        assert any(alike(value, made) for value in apart)


def test_numbers_of_the_example_s_size_are_found_in_the_code() -> None:
    """Where other sizes stop."""

    def fixed(z: Any, W: Any, b: Any) -> Any:
        return z.reshape(-1, 3)[0] @ W + b

    made = case(fixed, source="def linear(z, W, b):\n    return z.reshape(-1, 3)[0] @ W + b")
    list(values.answers(made))
    (fault,) = sizes.answers(made)

    assert fault.seen == "It works at the sizes of the example, and stops at others."
    assert fault.asks == "Where does the 3 in your code come from?"


def weighed(x: Any, W: Any) -> Any:
    """The reference of what has nothing but a matrix."""
    return x @ W


def joined(x: Any, y: Any) -> Any:
    """The reference of what has two rows."""
    return np.concatenate([x, y])


@pytest.mark.parametrize(
    ("right", "wrong", "sizes_of", "seen"),
    [
        (
            joined,
            lambda x, y: joined(x, y) if len(x) - len(y) else np.stack([x, y]),
            lambda n: ((n,), (2,)),
            "It goes wrong just where `x` and `W` are equally long.",
        ),
        (
            weighed,
            lambda x, W: x @ W.T if len(W) == len(W.T) else x @ W,
            lambda n: ((n,), (n, 2)),
            "It goes wrong just where `W` has as many rows as columns.",
        ),
    ],
)
def test_sizes_that_are_equal_where_it_goes_wrong_are_named(
    right: Function, wrong: Function, sizes_of: Callable[[int], Any], seen: str
) -> None:
    """Other sizes are right, before and behind them: it is nothing else."""
    draw, name = np.random.default_rng(2), right.__name__
    calls = tuple(
        Call(name, tuple(map(draw.normal, (0, 0, 0), (1, 1, 1), sizes_of(n)))) for n in (3, 3, 2, 4, 5)
    )
    subject = Subject(name, ("x", "W"), calls, tuple(shown(right, calls)), {name: right})
    made = Case(subject, shown(wrong, calls), lambda call: Observation())
    list(values.answers(made))
    (fault,) = sizes.answers(made)

    assert fault.seen == seen


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda z, W, b: np.clip(linear(z, W, b), -30, 30), ["far"]),
        (lambda z, W, b: -linear(z, W, b) if len(z) == 5 else linear(z, W, b), ["sizes"]),
    ],
)
def test_far_numbers_are_blamed_where_near_ones_are_right(wrong: Function, said: list[str]) -> None:
    """Of the same call: other sizes may be wrong, and far from zero by chance."""
    far = with_argument(drawn(7, (), 5), 0, np.array([90.0, -80.0, 70.0, 60.0, -95.0]))
    calls = (*(drawn(number, ()) for number in (1, 2, 3)), far)
    subject = Subject("linear", ("z", "W", "b"), calls, tuple(shown(linear, calls)), {"linear": linear})
    made = Case(subject, shown(wrong, calls), lambda call: _shown(wrong, call))
    list(values.answers(made))

    assert [fault.name for fault in sizes.answers(made)] == said


def test_a_known_mistake_that_the_first_sizes_hide_is_told() -> None:
    """It is right for them, and as wrong as the author's for others."""

    def of_three(z: Any, W: Any, b: Any) -> Any:
        return z[:3] @ W[:3] + b

    known = Known("of_three", "Three rows count. What of the others?", of_three, tuple(shown(of_three)))
    subject = Subject("linear", ("z", "W", "b"), CALLS, SUBJECT.reference, {"linear": linear}, (known,))

    (fault,) = values.answers(case(of_three, subject))

    assert fault.name == "known: of_three"


def test_what_a_call_does_besides_is_said() -> None:
    """An argument that it changes; the same call with two answers; decimals that are lost."""

    def spoils(z: Any, W: Any, b: Any) -> Any:
        answer = linear(z, W, b)
        z[...] = 0
        return answer

    def cuts(z: Any, W: Any, b: Any) -> Any:
        return linear(z, W, b) if z.dtype.kind == "f" else linear(z, W, b) // 3

    def adds_into(z: Any, W: Any, b: Any) -> Any:
        b += z @ W
        return b

    def adds_into_a_copy(z: Any, W: Any, b: Any) -> Any:
        return adds_into(z / 2, W, b.copy()) + z @ W / 2

    assert [fault.name for fault in beside.answers(explained(spoils))] == ["changed `z`"]
    assert [fault.name for fault in beside.answers(explained(adds_into))] == ["changed `b`"]
    (stopped,) = beside.answers(explained(adds_into_a_copy))
    assert stopped.seen == "When whole numbers go in, it stops: their array has no room for decimals."
    assert [fault.name for fault in beside.answers(explained(cuts))] == ["whole numbers"]


def test_whole_numbers_are_not_blamed_for_their_values() -> None:
    """It is wrong for ones, whatever kind of number they are: nothing is lost on the way."""

    def wrong_for_ones(z: Any, W: Any, b: Any) -> Any:
        return linear(z, W, b) + (z == 1).sum()

    assert list(beside.answers(explained(wrong_for_ones))) == []


def constant(z: Any, W: Any, b: Any) -> Any:
    """Whatever goes in."""
    return np.zeros((*z.shape[:-1], 2)) + 0.25


def reversed_numbers(z: Any, W: Any, b: Any) -> Any:
    """The right numbers in another order."""
    return np.sin(linear(z, W, b))[..., ::-1]


def scaled(z: Any, W: Any, b: Any) -> Any:
    """Off by one factor."""
    return linear(z, W, b) * 3.7


@pytest.mark.parametrize(
    ("function", "name"),
    [
        (constant, "constant"),
        (scaled, "same factor"),
        (lambda z, W, b: -3.7 / linear(z, W, b), "same product"),
        (lambda z, W, b: np.tanh(z @ W) * 0.9 + 0 * b, "no say `b`"),
    ],
)
def test_where_nothing_is_near_a_few_calls_tell(function: Function, name: str) -> None:
    """One sentence at most."""
    (fault,) = identification.answers(case(function))

    assert fault.name == name


@pytest.mark.parametrize(
    ("curve", "is_like_it"), [(lambda s: s - s**3 / 3, True), (np.arctan, True), (lambda s: s / 2, False)]
)
def test_what_is_like_the_due_function_near_zero_alone_is_told(curve: Function, is_like_it: bool) -> None:
    """The start of its series, or a curve that goes through zero as it does; not one of another slope."""

    def bend(z: Any) -> Any:
        return np.tanh(z)

    calls = tuple(Call("bend", (np.random.default_rng(number).normal(size=4),)) for number in range(3))
    subject = Subject("bend", ("z",), calls, tuple(shown(bend, calls)), {"bend": bend})
    made = Case(subject, shown(curve, calls), lambda call: _shown(curve, call))

    (fault,) = identification.answers(made)

    assert (fault.name == like_it.NEAR_ZERO) is is_like_it


def test_what_is_close_everywhere_is_no_rounding() -> None:
    """A table with straight lines between its points, for a curve."""
    points = np.linspace(-8, 8, 17)

    def bend(z: Any) -> Any:
        return 1 / (1 + np.exp(-z))

    def ruled(z: Any) -> Any:
        return np.interp(z, points, bend(points))

    calls = tuple(Call("bend", (np.random.default_rng(number).normal(size=4),)) for number in range(3))
    subject = Subject("bend", ("z",), calls, tuple(shown(bend, calls)), {"bend": bend})

    (fault,) = identification.answers(Case(subject, shown(ruled, calls), lambda call: _shown(ruled, call)))

    assert fault.name == like_it.CLOSE


def test_whole_numbers_alone_are_told_where_decimals_are_due() -> None:
    """Whatever cuts them off on the way."""
    (fault,) = identification.answers(case(lambda z, W, b: np.rint(3 * linear(z, W, b)) // 2))

    assert fault.name == "whole numbers only"


def test_a_result_that_is_kept_for_later_calls_is_told() -> None:
    """Of two: the other one follows its arguments."""
    kept: dict[Any, Any] = {}

    def both(x: Any, y: Any) -> Any:
        return np.tanh(x), np.tanh(x) * y

    def remembers(x: Any, y: Any) -> Any:
        first = kept.setdefault(x.shape, np.tanh(x))
        return first, first * y

    calls = tuple(Call("both", tuple(np.random.default_rng(n).normal(size=(2, 3)))) for n in range(4))
    subject = Subject("both", ("x", "y"), calls, tuple(shown(both, calls)), {"both": both})

    (fault,) = identification.answers(
        Case(subject, shown(remembers, calls), lambda call: _shown(remembers, call))
    )

    assert fault.seen == "In the first result it is the same, whatever goes in."


def test_what_comes_of_a_loop_that_returns_too_early_is_kept() -> None:
    """It is right as far as it goes; an argument that is given back is nothing."""
    (early,) = identification.answers(case(lambda z, W, b: linear(z, W, b)[:1]))
    calls = tuple(Call("joined", tuple(np.random.default_rng(n).normal(size=(2, 3)))) for n in range(3))
    subject = Subject("joined", ("x", "y"), calls, tuple(shown(joined, calls)), {"joined": joined})
    (given_back,) = identification.answers(
        Case(subject, shown(lambda x, y: x, calls), lambda call: _shown(lambda x, y: x, call))
    )

    assert (early.name, early.kept) == ("rows last", 0.6)
    assert given_back.kept == 0.0


def test_of_a_number_too_many_the_others_are_kept() -> None:
    """Behind them or before them: all of the numbers that are due are there."""
    for row in (
        lambda z, W, b: np.append(linear(z, W, b), np.mean(z)),
        lambda z, W, b: np.append(np.mean(z), linear(z, W, b)),
    ):
        (fault,) = identification.answers(case(row))
        assert fault.name.startswith("rows ")
        assert fault.kept == 1.0


def test_the_first_level_has_room_for_two_faults() -> None:
    """As far as forty words go."""
    first, second = (
        Fault("kind", "a", "A list comes back.", "Why?"),
        Fault("value", "b", "b is missing.", "Where?"),
    )
    long = Fault("value", "c", "word " * 45, "")

    assert levels.of_hint([first, second]) == "A list comes back. Why? Besides: b is missing."
    assert levels.of_hint([first, long]) == "A list comes back. Why?"
    assert levels.of_hint([]) is None


def test_an_example_is_told_in_public_numbers() -> None:
    """What went in, what came, what was due; a pointer for the kind of question."""
    made = case(without_bias)
    (fault,) = levels.filled(tuple(values.answers(made)), made)

    assert fault.example.startswith("With z = [")
    assert "; due is [" in fault.example
    assert fault.step.startswith("Do the worked example by hand")


def test_steps_are_counted_that_a_change_leaves() -> None:
    """A product and a sum; without the sum one half is there."""
    program = programs.read(linear, {})
    assert program is not None
    sum_of_both = program.results[0]
    dropped = next(
        change for change in variants.changes(sum_of_both, program.parameters) if change.what == "dropped"
    )

    assert nearness.size(program) == 2
    assert nearness.share(program, [dropped]) == 0.5
    assert nearness.share(program, []) == 1.0


def test_a_function_is_read_as_a_chain() -> None:
    """Siblings are put in where it calls them; what is not followed is none."""

    def gate(z: Any, W: Any, b: Any) -> Any:
        score = linear(z, W, b)
        return np.tanh(score)

    def looped(z: Any) -> Any:
        for _ in z:
            pass
        return z

    inner = programs.read(linear, {})
    program = programs.read(gate, {"linear": inner})
    assert program is not None
    assert alike(program.run(CALLS[0].arguments), gate(*CALLS[0].arguments))
    assert programs.read(looped, {}) is None
    assert [len(formula.results) for formula in programs.formulas(linear)] == [1]


def test_numbers_are_looked_up_cheapest_first() -> None:
    """Each with the changes that give it."""
    program = programs.read(linear, {})
    assert program is not None
    arguments = [CALLS[0].arguments]
    table = tables.Table.of(enumeration.Enumeration(program, arguments).of(0, enumeration.ONE), {})
    rows = table.find([without_bias(*arguments[0])])

    assert rows[0].changes[0].what == "dropped"
    assert table.find([linear(*arguments[0])])[0].changes == ()
    assert table.find([np.array([1.0, 2.0, 3.0])]) == []


def test_small_changes_keep_what_they_do_not_touch() -> None:
    """By identity, so that two of them can be made together."""
    node = ast.parse("a @ b", mode="eval").body
    assert isinstance(node, ast.BinOp)
    made = list(variants.further(node, ["a", "b"]))

    assert all(any(child is node.left for child in ast.walk(change.new)) for change in made)
    assert ast.unparse(variants.negative(node)) == "-(a @ b)"


@pytest.mark.parametrize("source", ["a @ b + c", "a * b", "np.exp(a)", "[a, b]", "a / (b + 1)", "a > b"])
def test_every_change_has_a_sentence(source: str) -> None:
    """And a question."""
    node = ast.parse(source, mode="eval").body
    made = [*variants.changes(node, ["a", "b", "c"]), *variants.further(node, ["a", "b", "c"])]
    told = sentences.of_all(made)

    assert made
    assert all(seen.endswith(".") and asks.endswith("?") for _, seen, asks in told)


def test_calls_of_the_course_s_own_cells_are_kept() -> None:
    """Each once, and small ones only; what draws is nothing, what stops is passed over."""
    cells = [
        "import numpy as np\nimport matplotlib.pyplot as plt\nplt.plot(f(1.0)); f(1.0)",
        "weights = np.ones(3)\nf(np.zeros(1000))",
        "1 / 0\nf(5.0)",
        "f(2.0)",
    ]
    record = public_calls.recorded(cells, {"f": lambda x: x})

    assert [call.arguments for call in record.calls["f"]] == [(1.0,), (2.0,)]
    assert list(record.arrays) == ["weights"]
    assert not record.arrays["weights"].flags.writeable


@pytest.mark.parametrize(
    ("hint", "parts"),
    [
        ("It grows. Why? Read step 3.", ("It grows.", "Why?", "Read step 3.")),
        ("Why?", ("", "Why?", "")),
        ("It grows.", ("It grows.", "", "")),
    ],
)
def test_a_hint_has_three_parts(hint: str, parts: tuple[str, str, str]) -> None:
    """What was seen, a question, and where to look."""
    made = words.Words.of(hint)

    assert (made.seen, made.asks, made.step) == parts
    assert made.text == " ".join(filter(None, parts[:2]))
