"""Notebook 2, the input gate: what its checks try, and its figures, drawn with the student's own
functions."""

import sys

import lesson
import numpy as np
import series
from lesson import BLUE, GREEN, GREY, ORANGE, Trial
from lesson_weights import C_PREV, H_PREV, OTHER_C, OTHER_H, OTHER_X, SENTENCE, X_T
from lesson_weights import WORDS as SPOKEN
from lesson_weights import B as BIASES
from lesson_weights import W as CELL
from story import UNITS

WORDS = dict(zip(SPOKEN, SENTENCE))
W, B = CELL[:3], BIASES[:3]
F_T = np.array([0.5, 0.11920292202211756, 0.8807970779778824])
I_T = np.array([0.5, 0.8807970779778824, 0.11920292202211756])
G_T = np.array([-0.9051482536448664, 0.9640275800758169, 0.7615941559557649])
C_T = np.array([2.5474258731775667, 1.8027360517978088, 8.017957950585837])


# --- checks --------------------------------------------------------------------------------------

TRIALS = {
    "input_gate": [
        Trial(
            (H_PREV, X_T, W[1], B[1]),
            I_T,
            "Is it the forget gate's way of working, with the weights of the input gate?",
            other=(OTHER_H, OTHER_X, None, None),
        ),
        Trial(
            (np.array([1.0]), np.array([-1.0]), np.array([[np.log(3)], [0.0]]), np.array([0.0])),
            np.array([3 / 4]),
            "Another cell, with weights of its own: are all four arguments used?",
        ),
    ],
    "candidate": [
        Trial(
            (H_PREV, X_T, W[2], B[2]),
            G_T,
            "Which curve runs from -1 to 1, and what goes into it?",
            other=(OTHER_H, OTHER_X, None, None),
        )
    ],
    "write": [
        Trial(
            (np.array([1, 0, 0.5]), C_PREV, np.array([0, 1, 0.5]), np.array([0.5, -1.0, 1.0])),
            np.array([6, -1, 5.0]),
            "Mood: all kept, nothing written. Subject: a fresh start. Time: half of each. Which one is off?",
        ),
        Trial(
            (F_T, C_PREV, I_T, G_T),
            C_T,
            "Four arrays of shape (3,) give one of shape (3,): is every unit for itself?",
            other=(np.array([0.25, 0.5, 1.0]), OTHER_C, np.array([1.0, 0.5, 0.0]), np.array([0.5, 0, -1])),
        ),
        Trial(
            (np.array([0.5, 1.0]), np.array([4.0, -2.0]), np.array([0.0, 0.5]), np.array([1.0, 1.0])),
            np.array([2, -1.5]),
            "Shares of 0.5 and 0, then of 1 and 0.5: does the input gate have its own say?",
        ),
    ],
    "update_cell": [
        Trial(
            (H_PREV, X_T, C_PREV, W, B),
            C_T,
            "Which of the three, kept, share written or candidate, is the first that differs?",
            other=(OTHER_H, OTHER_X, OTHER_C, None, None),
        ),
        Trial(
            (
                np.array([1.0]),
                np.array([-1.0, 1.0]),
                np.array([4.0]),
                np.zeros((3, 3, 1)),
                np.array([[0.0], [np.log(3)], [np.log(3) / 2]]),
            ),
            np.array([2 + 3 / 4 / 2]),
            "Another cell, with one unit and weights of its own: are all five arguments used?",
        ),
    ],
}


PRAISE = {
    "input_gate": "The subject is open for writing, the time is nearly closed.",
    "candidate": "The gloom may fall, the boys may be written, the past is confirmed.",
    "write": "What is kept and what is new stand side by side in one number.",
    "update_cell": "Ana fades, the boys are written, the past stays the past.",
}


def tell(mistakes):
    """What is known of wrong answers: the release's table."""
    lesson.MISTAKES.update(mistakes)


def check(name):
    """Try the notebook's function of this name."""
    lesson.check(name, TRIALS[name], PRAISE[name], sys._getframe(1).f_globals)


# --- figures -------------------------------------------------------------------------------------


def _by_words(names, function, layer):
    """The student's function at every word, with an empty hidden state; None as long as it does not work."""
    rows = [
        lesson.mine(names, function, np.zeros(3), x, W[layer], B[layer], shape=(3,)) for x in WORDS.values()
    ]
    return None if any(row is None for row in rows) else np.array(rows).T


def _told(table, unit):
    return ", ".join(f"{word} {number:.2f}" for word, number in zip(WORDS, table[unit]))


def shares_written(names):
    """Units by words: how much is written."""
    table = _by_words(names, "input_gate", 1)
    fig, ax = lesson.figure(8, 2.6)
    if table is None:
        lesson.missing(ax, "input_gate")
        return lesson.show(fig, "Drawn when input_gate works.")
    fig.colorbar(series.word_map(ax, table, list(WORDS), "Oranges", 0), label="share written")
    ax.set_title("Share written, word by word, with an empty hidden state")
    return lesson.show(fig, f"A heat map of shares written, units by words. Subject: {_told(table, 1)}.")


def candidates(names):
    """A gate's curve beside the candidate's, and the candidate word by word."""
    table = _by_words(names, "candidate", 2)
    fig, (left, right) = lesson.figure(10.5, 3.2, 1, 2, width_ratios=[1, 1.7])
    if table is None:
        lesson.missing(left, "candidate")
        lesson.missing(right, "candidate")
        return lesson.show(fig, "Drawn when candidate works.")
    line = np.linspace(-4, 4, 81)
    up = np.array([[0.0], [1.0]])
    curve = lesson.mine(names, "candidate", np.zeros((81, 1)), line[:, None], up, [0], shape=(81, 1))
    left.plot(line, (1 + np.tanh(line / 2)) / 2, color=ORANGE, ls="--", lw=2, label="a gate", zorder=3)
    if curve is not None:
        left.plot(line, curve[:, 0], color=BLUE, lw=2.5, label="your candidate")
    left.axhline(0, color=GREY, lw=0.8)
    left.set(xlabel="score", title="A share has no sign")
    left.legend(loc="upper left", fontsize=9)
    fig.colorbar(series.word_map(right, table, list(WORDS), "PuOr", -1), label="candidate")
    right.set_title("What could be written, word by word")
    return lesson.show(
        fig,
        "Left: a gate's S-curve from 0 to 1 and your candidate's from -1 to 1. Right: a heat map of the "
        f"candidate, units by words. Mood: {_told(table, 0)}.",
    )


def _stacked(ax, old, new, title):
    """What was kept and what was written, one on the other; where signs differ, both from zero."""
    place = np.arange(3)
    base = np.where(old * new >= 0, old, 0)
    ax.bar(place, old, 0.6, color=GREEN, edgecolor="black", label="kept of the old memory")
    ax.bar(place, new, 0.6, bottom=base, color=ORANGE, edgecolor="black", hatch="..", label="written now")
    tops = np.maximum(old, old + new)
    for unit, number in enumerate(old + new):
        ax.text(unit, tops[unit] + 0.2, f"{number:.3g}", ha="center")
    ax.axhline(0, color="black", lw=0.8)
    ax.set_xticks(place, UNITS)
    ax.set(title=title, ylim=(-1.6, max(11, 1.4 * tops.max())))  # room for the legend
    ax.legend(loc="upper left", fontsize=9)


def two_parts(names):
    """The new memory, split into what was kept and what was written, by the student's `write`."""
    none = np.zeros(3)
    old = lesson.mine(names, "write", F_T, C_PREV, none, G_T, shape=(3,))
    new = lesson.mine(names, "write", none, C_PREV, I_T, G_T, shape=(3,))
    fig, ax = lesson.figure(7, 3.6)
    if old is None or new is None:
        lesson.missing(ax, "write")
        return lesson.show(fig, "Drawn when write works.")
    _stacked(ax, old, new, 'The new memory at "boys"')
    return lesson.show(fig, f"Bars of the new memory: kept {np.round(old, 2)}, written {np.round(new, 2)}.")


def _left(names, unit, bias):
    """After every word, what each word so far has left in this unit; the hidden state stays empty."""
    left, none = np.zeros((len(WORDS), len(WORDS))), np.zeros(3)
    for now, x in enumerate(WORDS.values()):
        written, kept = (
            lesson.mine(names, "update_cell", none, x, c, W, bias, shape=(3,))
            for c in (none, np.eye(3)[unit])
        )
        if written is None or kept is None:
            return None
        left[now] = (kept - written)[unit] * left[now - 1]
        left[now, now] = written[unit]
    return left


def _who(names, forget=0, write=0):
    """Stacked bars, a word each: whose words the subject is made of, with these two biases moved."""
    left = _left(names, 1, B + np.array([[forget], [write], [0]]))
    fig, ax = lesson.figure(8.5, 3.8)
    if left is None:
        lesson.missing(ax, "update_cell")
        return fig, "Drawn when update_cell works."
    looks = {"Ana": (BLUE, ""), "boys": (ORANGE, "..")}
    base = np.zeros(len(WORDS))
    for source, word in enumerate(WORDS):
        colour, hatch = looks.get(word, ("#dddddd", ""))
        name = f"written by {word}" if word in looks else "written by other words" if word == "was" else None
        look = {"color": colour, "hatch": hatch, "edgecolor": "black", "lw": 0.6, "label": name}
        ax.bar(range(len(WORDS)), left[:, source], 0.7, bottom=base, **look)
        base = base + left[:, source]
    ax.set_xticks(range(len(WORDS)), list(WORDS))
    moved = f" (b_f {forget:+g})" if forget else f" (b_i {write:+g})" if write else ""
    ax.set(
        ylabel="the unit for the subject", title=f"Whose words is the subject made of?{moved}", ylim=(0, 2.3)
    )
    ax.legend(fontsize=9, loc="upper left", ncols=3)
    told = (
        f"Stacked bars, one for each word read{moved}. Ana's part falls from {left[4, 0]:.2f} to "
        f"{left[5, 0]:.2f} at the word boys, whose own part is then {left[5, 5]:.2f}."
    )
    return fig, told


def who_is_there(names):
    """Whose words the subject is made of, with the student's `update_cell`."""
    lesson.show(*_who(names))


def habits(names):
    """The same with the forget gate's bias moved: one position, then a slider."""
    lesson.show(*_who(names, 6))
    if lesson.mine(names, "update_cell", H_PREV, X_T, C_PREV, W, B, shape=(3,)) is not None:
        lesson.live(
            lambda bias: _who(names, bias), {f"{bias:+d}": bias for bias in range(-6, 7)}, "b_f +", start=6
        )
