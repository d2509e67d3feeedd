"""One edit from a cell that stops to the program that was meant, found in the text alone."""

from __future__ import annotations

import pytest

from autograder.reading.slips import Contract, readings

PARAMETERS = {"join": ("left", "right"), "gate": ("left", "right", "weights")}
NAMES = frozenset(("np", "join", "gate", "weights"))

SLIPS = [
    ("def join(left, right)\n    return left", "def join(left, right):\n    return left"),
    ("def join(left, right):\nreturn left", "def join(left, right):\n    return left"),
    ("def join(left, right):\n    return (left", "def join(left, right):\n    return (left)"),
    ("def join(left, right):\n    return left)", "def join(left, right):\n    return left"),
    ("def join(left, right):\n    return [left)", "def join(left, right):\n    return [left]"),
    ("def join(left, right):\n    return left × right", "def join(left, right):\n    return left * right"),
    (
        "def join(left, right):\n    a = left .* right  # not ./\n    return a .* 2",
        "def join(left, right):\n    a = left * right  # not ./\n    return a * 2",
    ),
    (
        "def join(left, right):\n    return left * 2 +  # twice\n        right",
        "def join(left, right):\n    return left * 2 + right",
    ),
    (
        "def join(left, right):\n    return z := np.abs(left, right), z",
        "def join(left, right):\n    return (z := np.abs(left, right)), z",
    ),
    (
        "def join(left, right):\n    a <- left\n    b <-  right\n    return a + b",
        "def join(left, right):\n    a = left\n    b =  right\n    return a + b",
    ),
    (
        "def gate(left, right, weights):\n    return join((left, right)) @ weights",
        "def gate(left, right, weights):\n    return join(left, right) @ weights",
    ),
    ("def join(left, right):\n    return left %*% right", "def join(left, right):\n    return left @ right"),
    (
        "def join(left, right):\n    if left > 0 && right => 0:\n        return 2",
        "def join(left, right):\n    if left > 0 and right >= 0:\n        return 2",
    ),
    (
        "def join(left, right):\n    if left:\n        return 2\n    else if right:\n        return 3",
        "def join(left, right):\n    if left:\n        return 2\n    elif right:\n        return 3",
    ),
    (
        "def join(left, right):\n    if left = 1:\n        return 2",
        "def join(left, right):\n    if left == 1:\n        return 2",
    ),
    ("def join(left, right):\n    print(left)", "def join(left, right):\n    return left"),
    ("def join(left, right):\n    left + 1", "def join(left, right):\n    return left + 1"),
    ("def join(left, right):\n    both = left", "def join(left, right):\n    both = left\n    return both"),
    ("def join(left, right):\n    return lfet", "def join(left, right):\n    return left"),
    ("def join(left, right):\n    return Right", "def join(left, right):\n    return right"),
    ("def join(left, right):\n    return numpy.exp(left)", "def join(left, right):\n    return np.exp(left)"),
    ("def join(left, right):\n    return exp(left)", "def join(left, right):\n    return np.exp(left)"),
    ("def join(left, right):\n    return np.exq(left)", "def join(left, right):\n    return np.exp(left)"),
    ("def join(a, b):\n    return left + right", "def join(left, right):\n    return left + right"),
    ("def join(left, right, more):\n    return left", "def join(left, right):\n    return left"),
    ("def join(left):\n    return left + right", "def join(left, right):\n    return left + right"),
    (
        "def gate(left, right, weights):\n    join = join(left, right)\n    return join @ weights",
        "def gate(left, right, weights):\n    join_ = join(left, right)\n    return join_ @ weights",
    ),
    (
        "def gate(left, right, weights):\n    z = both\n    both = left\n    return z",
        "def gate(left, right, weights):\n    both = left\n    z = both\n    return z",
    ),
    (
        "def join(left, right):\n    return np.hstack(left, right)",
        "def join(left, right):\n    return np.hstack((left, right))",
    ),
    (
        "def gate(left, right, weights):\n    return join(right) @ weights",
        "def gate(left, right, weights):\n    return join(left, right) @ weights",
    ),
    (
        "def gate(left, right, weights):\n    return np.abs(join(right=right, left=left))",
        "def gate(left, right, weights):\n    return np.abs(join(left, right))",
    ),
    ("def join(left, right):\n    return left ^ 2", "def join(left, right):\n    return left ** 2"),
    (
        "def join(left, right):\n    return left.append(right)",
        "def join(left, right):\n    return np.append(left, right)",
    ),
    (
        "def join(left, right):\n    return left.concatenate(right)",
        "def join(left, right):\n    return np.concatenate((left, right))",
    ),
    (
        "from math import tanh\ndef join(left, right):\n    return tanh(left)",
        "from math import tanh\ndef join(left, right):\n    return np.tanh(left)",
    ),
    (
        "def join(left, right):\n    return math.exp(left) + math.exp(right)",
        "def join(left, right):\n    return np.exp(left) + np.exp(right)",
    ),
    (
        "def join(left, right):\n    return np.sum(left * right, dim=2)",
        "def join(left, right):\n    return np.sum(left * right, axis=2)",
    ),
    (
        "def join(left, right):\n    return only(left, right.T)",
        "def join(left, right):\n    return only(left, right)",
    ),
    (
        "def join(left, right):\n    for each in left:\n        both += each\n    return both",
        "def join(left, right):\n    both = 0\n    for each in left:\n        both += each\n    return both",
    ),
    ("def join(left, right):\n    return left.T @ right", "def join(left, right):\n    return left @ right"),
    (
        "def join(left, right):\n    return np.dot(left, right)",
        "def join(left, right):\n    return np.dot(right, left)",
    ),
    (
        "def join(left, right):\n    return np.hstack((left, right) axis=0)",
        "def join(left, right):\n    return np.hstack((left, right), axis=0)",
    ),
    (
        "def join(left, right):\n    print('joined', left, f'of {right}')",
        "def join(left, right):\n    return left",
    ),
    (
        "def join(left, right):\n    return np.array(a * b for a, b in zip(left, right))",
        "def join(left, right):\n    return np.array(list((a * b for a, b in zip(left, right))))",
    ),
    (
        "def join(left, right):\n    return (a * b for a, b in zip(left, right))",
        "def join(left, right):\n    return np.array(list((a * b for a, b in zip(left, right))))",
    ),
    (
        "def join(left, right):\n    out = []\n    out.append(left + right)",
        "def join(left, right):\n    out = []\n    out.append(left + right)\n    return out",
    ),
    (
        "def join(left, right):\n    weights = weights(left)\n    return weights + right",
        "def join(left, right):\n    weights_ = weights(left)\n    return weights_ + right",
    ),
    (
        "def join(left, right, out=[]):\n    return out + left",
        "def join(left, right, out=[]):\n    out = []\n    return out + left",
    ),
]


@pytest.mark.parametrize(("written", "meant"), SLIPS)
def test_a_slip_has_one_reading(written: str, meant: str) -> None:
    """the program that a reader would see in it"""
    exercise = "gate" if "def gate" in written else "join"
    groups = list(readings(written, Contract(exercise, PARAMETERS, 1, NAMES)))

    assert [near.source for near in groups[0]] == [meant]
    assert "line" in groups[0][0].edit or "end" in groups[0][0].edit


def test_what_is_joined_may_be_followed_by_the_axis() -> None:
    """under a name: it does not belong inside the brackets"""
    groups = list(
        readings(
            "def join(left, right):\n    return np.hstack(left, right, axis)",
            Contract("join", PARAMETERS, 1, NAMES),
        )
    )

    assert "    return np.hstack((left, right), axis)" in {near.source.split("\n")[1] for near in groups[0]}


def test_names_of_the_formula_are_one_slip() -> None:
    """each is short of the same kind of ending, and all are put right together"""
    contract = Contract("step", {"step": ("h_prev", "x_t")}, 1, NAMES)
    sources = {
        near.source
        for group in readings("def step(h_prev, x_t):\n    return h + x", contract)
        for near in group
    }

    assert "def step(h_prev, x_t):\n    return h_prev + x_t" in sources


NONE = [
    "def join(left, right):\n    pass",
    "def join(left, right):\n    ...",
    "def join(left, right):\n    return None",
    "def join(left, right):\n    raise NotImplementedError",
    "def join(left, right):\n    return left right",  # an operator is the thought itself
    "def join(left, right):\n    return lef_t1 + undefined",  # near nothing
    "not Python at all (",
    "x = (" * 500,
    "def other(left):\n    print(left)",
]


@pytest.mark.parametrize("written", NONE)
def test_what_is_no_slip_has_no_reading(written: str) -> None:
    """nothing is made of nothing"""
    groups = list(readings(written, Contract("join", PARAMETERS, 1, NAMES)))

    assert not [near for group in groups for near in group if "join" in near.source]


def test_a_bracket_without_a_place_of_its_own_has_several_readings() -> None:
    """so that who marks can see whether it matters"""
    groups = list(
        readings("def join(left, right):\n    return np.dot(left, right + 1", Contract("join", PARAMETERS))
    )

    assert len(groups[0]) > 1
    assert len({near.source for near in groups[0]}) == len(groups[0])


def test_of_a_function_that_answers_only_the_first_line_is_read_anew() -> None:
    """what it gives is its own thought"""
    contract = Contract("join", PARAMETERS, 1, NAMES)

    assert list(readings("def join(left, right):\n    return left.T @ right", contract, stops=False)) == []
    assert list(readings("def join(a, b):\n    return left + right", contract, stops=False))
