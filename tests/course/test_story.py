"""The worked example of the series: possible for an LSTM, done by hand, and its weights tell the story."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from solutions.forget_gate import reference as gate

FOLDER = Path(__file__).resolve().parents[2] / "assignments"
# What the gate does at a word, by the lecture's scenarios: all forgotten, all kept, half and half.
SCENARIOS = {".": (0, 0, 0), "was": (1, 1, 1), "but": (0.5, 1, 0.5)}


@pytest.fixture
def story(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module that releases are made of."""
    monkeypatch.syspath_prepend(str(FOLDER))
    import story as found

    yield found
    for name in ("lesson", "story"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize("word", SCENARIOS)
def test_the_scenarios_follow_from_the_weights(story: ModuleType, word: str) -> None:
    """within 0.05, at the word at which the notebook tells them"""
    x = np.array(story.WORDS[word], dtype=float)
    share, _ = gate.forget_gate(np.zeros(3), x, story.C_PREV, story.W_F, story.B_F)

    np.testing.assert_allclose(share, SCENARIOS[word], atol=0.05)


def test_the_moment_of_the_example_can_be_an_lstms(story: ModuleType) -> None:
    """a hidden state is a share of tanh(memory): inside (-1, 1), and never of the other sign"""
    assert np.all(np.abs(story.H_PREV) < 1)
    assert np.all(story.H_PREV * story.C_PREV >= 0)
    assert np.all(np.abs(story.H_PREV) <= np.abs(np.tanh(story.C_PREV)))


def test_the_example_can_be_computed_by_hand(story: ModuleType) -> None:
    """multiples of one half, and scores that are whole"""
    numbers = (story.H_PREV, story.X_T, story.C_PREV, story.W_F, story.B_F)
    scores = gate.linear(gate.concatenate(story.H_PREV, story.X_T), story.W_F, story.B_F)

    assert all(np.array_equal(2 * part, np.round(2 * part)) for part in numbers)
    assert scores.tolist() == [0, -2, 2]


def test_the_sentence_is_read_as_it_is_told(story: ModuleType) -> None:
    """word by word, with the hidden state that the cell itself makes"""
    steps = {step.word: step for step in story.read(gate.forget_gate, "Ana was sad, but the boys laughed.")}

    assert steps["was"].f_t.min() > 0.9
    assert np.abs(steps["but"].f_t - [0.5, 1, 0.5]).max() < 0.1
    assert steps["boys"].f_t[1] < 0.15 and steps["boys"].f_t[2] > 0.9
    assert steps["boys"].c_t[1] > 0.9, "somebody new is the subject"
    assert steps["sad"].c_t[0] > 0.5 and steps["laughed"].c_t[0] < -0.5, "the mood turns"
    assert np.abs(steps["."].c_t).max() < 0.1, "the story is over"
    assert all(np.all(np.abs(step.h_t) < 1) and np.all(step.h_t * step.c_t >= 0) for step in steps.values())


@pytest.mark.parametrize(
    ("sentence", "seen", "asked"),
    [("Ana was sadd.", 'no "sadd"', '"sad"'), ("Ana danced", 'no "danced"', "?"), ("!?", "no word", "")],
)
def test_a_word_that_is_not_in_the_dictionary_is_named(
    story: ModuleType, sentence: str, seen: str, asked: str
) -> None:
    """with a near one, and with all that are in it"""
    with pytest.raises(Exception, match=seen) as raised:
        story.words(sentence)

    assert asked in raised.value.args[-1]
    assert "laughed" in " ".join(raised.value.args)
