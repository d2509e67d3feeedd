"""Hidden checks of `forget`, the shares of the memory that stay, and the known mistakes.

Each check asks one thing so that one fault is paid once.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from autograder import (
    Each,
    Failed,
    assert_agrees,
    assert_array,
    assert_new,
    assert_same,
    assert_unchanged,
    attempt,
    check,
    misconception,
    numbers,
    rows,
)
from solutions import probes
from solutions.forget_gate import reference as gate
from solutions.forget_gate.inputs import C_PREV, LOOSE, MEMORY, SCENARIOS, c

share3 = numbers("share", 3, low=0.1, high=0.9)


@check(gate.forget, weight=3, value=True)
def test_forget_three_scenarios(student):
    """[6, 8, 9] is forgotten, kept, and partly kept in the three scenarios"""
    memory = numbers("memory", 3, low=1, high=9)
    mixed = np.array([0.0, 0.75, 1.0])
    for f_t, c_prev in [
        (share3, memory),
        *((f_t, C_PREV) for f_t in SCENARIOS),
        (mixed, memory),
        (share3, memory),
    ]:
        assert_same(student.forget(f_t, c_prev), gate.forget(f_t, c_prev))


@check(gate.forget, weight=0.6)
def test_forget_integer_memory(student):
    """whole numbers, in the memory [6, 8, 9] or in the gate, cut nothing off"""
    for f_t in (SCENARIOS[2], share3, SCENARIOS[1]):
        kept = student.forget(f_t, MEMORY)
        assert_agrees(kept, gate.forget(f_t, MEMORY), partial(attempt, student.forget, f_t, C_PREV))
    probes.assert_keeps_decimals(student.forget, gate.forget, f_t, c)


@check(gate.forget, weight=0.6, value=True)
def test_forget_negative_memory(student):
    """what is negative in the memory stays negative"""
    half = np.array([0.5, 0.5, 0.5])
    memory = np.array([-6.25, 8.5, -9.75])
    assert_same(student.forget(half, memory), half * memory, **LOOSE)

    def mirrored():
        own = attempt(student.forget, share3, np.abs(memory))
        return np.sign(memory) * own if isinstance(own, np.ndarray) and own.shape == (3,) else None

    assert_agrees(student.forget(share3, memory), share3 * memory, mirrored)


@check(gate.forget, weight=0.6)
def test_forget_sizes(student):
    """a memory of any size, with small and large numbers, one share for each of them, and the answer follows
    both arguments"""
    f_t = np.array([0.85, 0.15, 0.65, 0.3, 0.75]) + 0.1 * numbers("f5", 5, low=-1, high=1)
    memory = numbers("c5", 5, low=-9, high=9)
    kept = assert_array(student.forget(f_t, memory), (5,))

    def pieces():
        left, right = (attempt(student.forget, f_t[i : i + 3], memory[i : i + 3]) for i in (0, 2))
        return np.concatenate([left, right[1:]]) if np.shape(left) == np.shape(right) == (3,) else None

    assert_agrees(kept, f_t * memory, pieces)
    assert_array(student.forget(f_t[:1], memory[:1]), (1,))
    for other in ((1 - f_t, memory), (f_t, memory[::-1].copy())):
        if np.allclose(student.forget(*other), kept):
            raise Failed("the answer stays the same when an argument changes")
    ends = np.array([0.02, 0.98, 0.95, 0.06]), np.array([61.0, -47.5, 0.03, 33.0])
    probes.assert_further(student.forget, gate.forget, (share3, c), ends)


@check(gate.forget, weight=0.6)
def test_forget_batch(student):
    """every sample of a batch has a gate and a memory of its own, in a batch of one too"""
    for samples, units in [(5, 3), (3, 3), (1, 3), (4, 2)]:
        f_t, memory = numbers("f", samples, units, low=0.1, high=0.9), numbers("c", samples, units)
        own = partial(rows, student.forget, f_t, Each(memory))
        assert_agrees(student.forget(f_t, memory), f_t * memory, own)


@check(gate.forget, weight=0.6)
def test_forget_leaves_arguments(student):
    """the gate and the old memory stay as they were, also when somebody writes into the answer"""
    for f_t in (share3, *SCENARIOS):
        student.forget(f_t, c)
        assert_new(student)
    attempt(student.forget, numbers("f", 2, 3, low=0.1, high=0.9), numbers("c", 2, 3))
    assert_unchanged(student)


# known mistakes: forget


@misconception(gate.forget, loses=test_forget_three_scenarios, central=True)
def forgets_what_should_stay(f_t, c_prev):
    """What should stay goes, and what should go stays. In spite of its name, what does a forget gate of 1
    mean?"""
    return (1 - f_t) * c_prev


@misconception(gate.forget, keeps=test_forget_leaves_arguments, central=True, worth=0.2)
def dot_product(f_t, c_prev):
    """One number comes back instead of one a unit: products were added up. Should the units of the memory
    be mixed?"""
    return f_t @ c_prev


@misconception(gate.forget, keeps=test_forget_leaves_arguments, worth=0.2)
def summed(f_t, c_prev):
    """One number a sample comes back: products were added up. How many numbers does a memory have before and
    after? See the shape table in step 4."""
    return np.sum(f_t * c_prev, axis=-1)


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory), central=True)
def share_added(f_t, c_prev):
    """The gate is added to the memory. How does one take a share of something: half of it, say?"""
    return f_t + c_prev


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def share_taken_away(f_t, c_prev):
    """The gate is subtracted from the memory. How does one take a share of something: half of it, say?"""
    return c_prev - f_t


@misconception(
    gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory), central=True, worth=0.35
)
def all_or_nothing(f_t, c_prev):
    """Every memory is kept whole or not at all. What should a gate that is half open do? See the three
    scenarios in step 4."""
    return np.where(f_t > 0.5, c_prev, 0.0)


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory), worth=0.3)
def all_from_a_half_on(f_t, c_prev):
    """Every memory is kept whole or not at all. What should a gate that is half open do? See the three
    scenarios in step 4."""
    return np.where(f_t >= 0.5, c_prev, 0.0)


@misconception(
    gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory, test_forget_sizes)
)
def all_unless_closed(f_t, c_prev):
    """A gate that is exactly closed forgets; any other keeps everything. What should a gate that is half open
    do? See the three scenarios in step 4."""
    return np.where(f_t == 0, 0.0, c_prev)


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_batch))
def forgotten_places_removed(f_t, c_prev):
    """Where the gate is closed, the place itself is gone, and the memory gets shorter. What stands in a place
    whose content is forgotten? See the three scenarios in step 4."""
    return (f_t * c_prev)[f_t > 0]


@misconception(gate.forget, loses=(test_forget_integer_memory, test_forget_leaves_arguments), worth=0.7)
def memory_times_in_place(f_t, c_prev):
    """The memory that went in is changed, and whole numbers make it fail. Where could the result live
    instead? See "No function changes its arguments" at the top."""
    c_prev *= f_t
    return c_prev


@misconception(gate.forget, loses=(test_forget_integer_memory, test_forget_leaves_arguments), worth=0.6)
def memory_written_over(f_t, c_prev):
    """The memory that went in is written over, and whole numbers lose their decimals. Where could the result
    live instead? See "No function changes its arguments" at the top."""
    c_prev[...] = f_t * c_prev
    return c_prev


@misconception(gate.forget, loses=(test_forget_integer_memory, test_forget_leaves_arguments), worth=0.8)
def gate_written_over(f_t, c_prev):
    """The gate that went in holds the kept memory afterwards. Who else may still need the gate? See "No
    function changes its arguments" at the top."""
    f_t *= c_prev
    return f_t


@misconception(gate.forget, loses=test_forget_integer_memory, worth=0.8)
def an_array_like_the_memory(f_t, c_prev):
    """When the memory holds whole numbers, what is kept loses its decimals. Which kind of number does your
    result array hold, and who decides it?"""
    out = np.zeros_like(c_prev)
    out[...] = f_t * c_prev
    return out


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def decimals_cut(f_t, c_prev):
    """The decimals of what is kept are cut off. Is half of an odd number a whole number? See the three
    scenarios in step 4."""
    return (f_t * c_prev).astype(int)


@misconception(gate.forget, loses=test_forget_negative_memory, worth=0.7)
def sign_lost(f_t, c_prev):
    """A negative memory comes back positive. Does forgetting a share of a number change its sign?"""
    return np.abs(f_t * c_prev)


@misconception(gate.forget, loses=test_forget_negative_memory, worth=0.7)
def negative_memory_lost(f_t, c_prev):
    """A negative memory comes back as nothing. May a memory be negative?"""
    return np.maximum(0, f_t * c_prev)


@misconception(gate.forget, keeps=(test_forget_integer_memory, test_forget_leaves_arguments))
def answers_of_the_scenarios(f_t, c_prev):
    """The three scenarios are built in, and nothing else works. Which one calculation gives all three of
    them? See the three scenarios in step 4."""
    if np.all(f_t == 0):
        return np.zeros_like(c_prev)
    if np.all(f_t == 1):
        return np.array(c_prev)
    return np.array([3, 8, 4.5])


@misconception(gate.forget, keeps=(test_forget_integer_memory, test_forget_leaves_arguments))
def memory_of_the_example(f_t, c_prev):
    """The memory of the worked example is used, whatever memory goes in. Does your function look at its
    arguments, or at variables of the notebook?"""
    return f_t * np.array([6.0, 8.0, 9.0])


@misconception(gate.forget, keeps=test_forget_leaves_arguments, worth=0.2)
def every_share_with_every_number(f_t, c_prev):
    """A table comes back, with every share times every number. Which share belongs to which number?"""
    return np.outer(f_t, c_prev)


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_sizes, test_forget_batch))
def one_share_for_all_units(f_t, c_prev):
    """All units keep the same share, the mean of the gate. May one unit forget while another one keeps? See
    the three scenarios in step 4."""
    return np.mean(f_t) * c_prev


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def squashed_once_more(f_t, c_prev):
    """The gate is squashed a second time: even a closed one keeps a half. Is what goes in a score, or a
    share already?"""
    return gate.sigmoid(f_t) * c_prev


@misconception(gate.forget, loses=(test_forget_three_scenarios, test_forget_negative_memory))
def memory_squashed(f_t, c_prev):
    """The memory is squashed before it is kept. What should a fully open gate do to a large memory? See the
    three scenarios in step 4."""
    return f_t * np.tanh(c_prev)


@misconception(gate.forget, loses=(test_forget_sizes, test_forget_batch), worth=0.6)
def first_three_units(f_t, c_prev):
    """Only the first three places are kept, whatever the size. Which argument knows how many units there are?
    The top of the notebook says which sizes to expect."""
    return np.array([f_t[unit] * c_prev[unit] for unit in range(3)])


@misconception(gate.forget, loses=test_forget_sizes)
def a_list_of_memories(f_t, c_prev):
    """What comes back is a list of Python. The next step of the cell adds to it: what kind of object does it
    need? See "No function changes its arguments" at the top."""
    return [share * number for share, number in zip(f_t, c_prev, strict=True)]


@misconception(gate.forget, keeps=())
def either_or_both(f_t, c_prev):
    """It fails on arrays: the word that joins two truths is used to join two arrays. Is a share true or
    false? And how does one take half of something?"""
    return f_t and c_prev
