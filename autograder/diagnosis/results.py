"""What may have happened to a right result on its last step, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

Whole = Callable[[np.ndarray], np.ndarray]  # on a stack of results, the first axis numbers them


def _all(stack: np.ndarray) -> tuple[int, ...]:
    return tuple(range(1, stack.ndim))


def _exp(stack: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        return np.asarray(np.exp(stack))


def _softmax(stack: np.ndarray) -> np.ndarray:
    powers = _exp(stack - stack.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


HAPPENED: dict[str, tuple[Whole, str, str]] = {
    **{
        f"rounded to {digits}": (
            lambda s, digits=digits: np.round(s, digits),  # type: ignore[misc]
            f"The result is rounded to {digits or 'no'} decimal{'s' * (digits != 1)}.",
            "Who needs the rounding, the next step or the reader?",
        )
        for digits in range(7)
    },
    "cut to whole numbers": (
        np.trunc,
        "The decimals are cut off.",
        "Which kind of number does your array hold?",
    ),
    "rounded down": (np.floor, "The numbers are rounded down.", "Who asks for whole numbers?"),
    "half precision": (
        lambda s: s.astype(np.float16).astype(float),
        "Digits are lost: the numbers are kept as float16.",
        "Which kind of number goes in?",
    ),
    "single precision": (
        lambda s: s.astype(np.float32).astype(float),
        "Digits are lost: the numbers are kept as float32.",
        "Which kind of number goes in?",
    ),
    "made 0 or 1": (
        lambda s: (s > 0.5).astype(float),
        "Only 0 and 1 come out.",
        "What should a number in between give?",
    ),
    "negative": (np.negative, "Every number has the wrong sign.", "Where does the minus come from?"),
    "without signs": (np.abs, "Every sign is lost.", "What should a negative number give?"),
    "cut at zero": (
        lambda s: np.maximum(s, 0),
        "Negative numbers are cut to 0.",
        "What should become of a negative number?",
    ),
    "doubled": (lambda s: 2 * s, "Every number is twice as large.", "What is in twice?"),
    "halved": (lambda s: s / 2, "Every number is half as large.", "What is halved on the way?"),
    "squared": (lambda s: s * s, "Every number is squared.", "Which step is done twice?"),
    "taken from 1": (lambda s: 1 - s, "Every number is taken from 1.", "What should a large number mean?"),
    "raised by one": (lambda s: s + 1, "Every number is 1 too large.", "Which 1 is one too many?"),
    "lowered by one": (lambda s: s - 1, "Every number is 1 too small.", "Which 1 is one too many?"),
    "made 2 v - 1": (
        lambda s: 2 * s - 1,
        "The numbers are stretched to run from -1.",
        "Where should they start?",
    ),
    "lowered by a half": (lambda s: s - 0.5, "Every number is a half too small.", "Where should they start?"),
    "the slope": (
        lambda s: s * (1 - s),
        "This is how steep the curve is, not how high.",
        "Is the curve asked for, or its slope?",
    ),
    "an exponential": (_exp, "There is an exp too many.", "Which step is the last one?"),
    "squeezed by tanh": (np.tanh, "The result was squeezed by a tanh.", "Who asks for another curve?"),
    "squeezed by a sigmoid": (
        lambda s: 0.5 * (1 + np.tanh(s / 2)),
        "The result was squeezed by a sigmoid once more.",
        "Which step is due later, or was done before?",
    ),
    "softmax": (_softmax, "The numbers are made to sum to 1.", "Does one number depend on the others?"),
    "reversed": (lambda s: s[..., ::-1], "The numbers come in reverse.", "Which one is due first?"),
    "sorted": (
        lambda s: np.sort(s, axis=-1),
        "The right numbers are there, but sorted.",
        "What does a place in the row mean?",
    ),
    "shifted": (
        lambda s: np.roll(s, 1, axis=-1),
        "Every number is one place too late.",
        "Where does it start?",
    ),
    "summed": (lambda s: s.sum(axis=_all(s)), "The numbers are added up to one.", "Should they be mixed?"),
    "averaged": (
        lambda s: s.mean(axis=_all(s)),
        "The mean of the numbers comes back.",
        "Should they be mixed?",
    ),
    "largest": (
        lambda s: s.max(axis=_all(s)),
        "Only the largest number comes back.",
        "Where are the others?",
    ),
    "smallest": (
        lambda s: s.min(axis=_all(s)),
        "Only the smallest number comes back.",
        "Where are the others?",
    ),
    "first": (lambda s: s[..., 0], "Only the first number comes back.", "Does return stand inside the loop?"),
    "last": (lambda s: s[..., -1], "Only the last number comes back.", "Does = write over what was there?"),
    "kept in one": (
        lambda s: s.sum(axis=-1, keepdims=True),
        "The numbers of a row are added up to one.",
        "Should they be mixed?",
    ),
    "product": (
        lambda s: s.prod(axis=_all(s)),
        "The numbers are multiplied to one.",
        "Should they be mixed?",
    ),
    "running sum": (
        lambda s: np.cumsum(s, axis=-1),
        "The numbers are added up on the way.",
        "Should they be?",
    ),
    "without first": (lambda s: s[..., 1:], "The first number is missing.", "Where does it begin?"),
    "without last": (lambda s: s[..., :-1], "The last number is missing.", "Where does it end?"),
    "lowered by its largest": (
        lambda s: s - s.max(axis=-1, keepdims=True),
        "From every number the largest one is taken away.",
        "Does one number depend on the others?",
    ),
    "divided by its sum": (
        lambda s: s / s.sum(axis=-1, keepdims=True),
        "The numbers are divided by their sum.",
        "Does one number depend on the others?",
    ),
    "divided by its sum without signs": (
        lambda s: s / np.abs(s).sum(axis=-1, keepdims=True),
        "The numbers are divided by the sum of their sizes.",
        "Does one number depend on the others?",
    ),
    "divided by its length": (
        lambda s: s / np.linalg.norm(s, axis=-1, keepdims=True),
        "The numbers are divided by their length.",
        "Does one number depend on the others?",
    ),
    "repeated": (
        lambda s: np.concatenate([s, s], axis=-1),
        "The numbers come twice in a row.",
        "How many should one sample have?",
    ),
    "a one behind": (
        lambda s: np.concatenate([s, np.ones_like(s[..., :1])], axis=-1),
        "A 1 stands behind the numbers that are due.",
        "Who asks for one number more?",
    ),
    "a zero behind": (
        lambda s: np.concatenate([s, np.zeros_like(s[..., :1])], axis=-1),
        "A 0 stands behind the numbers that are due.",
        "Who asks for one number more?",
    ),
    "cut to 0 and 1": (
        lambda s: np.clip(s, 0, 1),
        "What is larger than 1 is cut to 1, and what is below zero to 0.",
        "Which of the numbers have to stay between 0 and 1?",
    ),
    "cut at -1 and 1": (
        lambda s: np.clip(s, -1, 1),
        "What is larger than 1 is cut to 1, and what is below -1 to -1.",
        "Which of the numbers have to stay between -1 and 1?",
    ),
    "the rest is zero": (
        lambda s: np.where(np.arange(s.shape[-1]) == 0, s, 0.0),
        "Only the first number is there, the others are still zero.",
        "Does return stand inside the loop?",
    ),
    "the last is zero": (
        lambda s: np.where(np.arange(s.shape[-1]) < s.shape[-1] - 1, s, 0.0),
        "The last number is 0, the others are right.",
        "Where does the loop end, or the slice?",
    ),
    "the first is zero": (
        lambda s: np.where(np.arange(s.shape[-1]) > 0, s, 0.0),
        "The first number is 0, the others are right.",
        "Where does the loop begin, or the slice?",
    ),
    "only the last is filled": (
        lambda s: np.where(np.arange(s.shape[-1]) == s.shape[-1] - 1, s, 0.0),
        "Only the last number is there, the others are still zero.",
        "Does the loop make its result anew each time?",
    ),
    "table": (
        lambda s: np.repeat(s[:, None, :], s.shape[-1], axis=1),
        "The row of numbers is repeated, one row below the other.",
        "How many rows has one sample?",
    ),
}
CHANGES = {name: change for name, (change, _, _) in HAPPENED.items()}
# What takes digits, and how far a number may be from what it was; the coarsest first.
COARSE = {
    "cut to whole numbers": 1.0,
    **{f"rounded to {digits}": 0.6 * 10.0**-digits for digits in range(7)},
    "half precision": 1e-3,
    "single precision": 1e-6,
}
LOSSY = ("rounded", "cut to whole", "half precision", "single precision", "made 0 or 1")
LOST_DIGITS = ("rounded to", "half precision")  # of numbers that are right as far as they go


def coarse(arrays: Sequence[np.ndarray]) -> Iterator[str]:
    """What these numbers may have gone through at last: they stay the same when it is done once more."""
    parts = [np.ravel(array) for array in arrays if np.isfinite(array).all()]
    numbers = np.concatenate(parts) if parts else np.zeros(0)
    if len(parts) == len(arrays) and len(np.unique(numbers)) > 2:  # of a yes and a no nothing can be told
        yield from (name for name in COARSE if np.array_equal(CHANGES[name](numbers), numbers))
