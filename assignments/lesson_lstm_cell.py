"""Notebook 3, the whole cell: what its checks try, and its figures, drawn with the student's own
functions."""

import sys

import lesson
import numpy as np
import series
from lesson import GREEN, GREY, ORANGE, RED, Trial
from lesson_weights import C_PREV, H_PREV, OTHER_C, OTHER_H, OTHER_X, SENTENCE, WORDS, X_T, B, W
from story import UNITS

C_T = np.array([2.5474258731775667, 1.8027360517978088, 8.017957950585837])
O_T = np.array([0.11920292202211755, 0.8807970779778823, 0.5])
H_T = np.array([0.11775081853179119, 0.8341928900658673, 0.49999989143491796])
ZERO = np.zeros(3)


# --- checks --------------------------------------------------------------------------------------

TRIALS = {
    "output_gate": [
        Trial(
            (H_PREV, X_T, C_T, W[3], B[3]),
            (O_T, H_T),
            "Is the memory bent before a share of it is said?",
            other=(OTHER_H, OTHER_X, OTHER_C, None, None),
        ),
        Trial(
            (np.ones(1), np.ones(2), np.array([-np.log(2)]), np.zeros((3, 1)), np.array([np.log(3)])),
            (np.array([3 / 4]), np.array([-0.45])),
            "Another gate, with one unit and a memory below zero: may what is said lie below zero, too?",
        ),
    ],
    "lstm_step": [
        Trial(
            (H_PREV, X_T, C_PREV, W, B),
            (H_T, C_T),
            "Is the memory written first, and said from afterwards?",
            other=(OTHER_H, OTHER_X, OTHER_C, None, None),
        )
    ],
    "lstm_forward": [
        Trial((SENTENCE[5:6], H_PREV, C_PREV, W, B), (H_T[None], C_T[None]), "One word read: is it a step?"),
        Trial((SENTENCE, ZERO, ZERO, W, B), "by a plain loop", "What does each word find in h and c?"),
    ],
    "pack_for_torch": [
        Trial((W, B), "by hand", "Row 0 belongs to the input gate: what is in it?"),
        Trial(
            (np.arange(60.0).reshape(4, 5, 3)[:, :, :2], np.arange(8.0).reshape(4, 2)),
            "by hand",
            "A cell of two units that reads three numbers: do the sizes come from W?",
        ),
    ],
}


def _plain(x, h, c, W, b):
    """The same cell, written another way: all layers in one product."""
    said, known = [], []
    for word in x:
        f, i, g, o = np.append(h, word) @ W + b
        share = 0.5 + 0.5 * np.tanh(0.5 * np.array([f, i, o]))
        c = share[0] * c + share[1] * np.tanh(g)
        h = share[2] * np.tanh(c)
        said.append(h)
        known.append(c)
    return np.array(said), np.array(known)


def _rows(W, b):
    """torch's arrays, row by row."""
    units = W.shape[2]
    places = [(layer, unit) for layer in (1, 0, 2, 3) for unit in range(units)]
    rows = np.array([W[layer, :, unit] for layer, unit in places])
    bias = np.array([b[place] for place in places])
    return rows[:, units:], rows[:, :units], bias, 0 * bias


PRAISE = {
    "output_gate": "The subject is said, the mood can wait.",
    "lstm_step": "A whole LSTM cell, written by you.",
    "lstm_forward": "Eight words, eight memories: the film can run.",
    "pack_for_torch": "The weights arrive where they belong.",
}


def tell(mistakes):
    """What is known of wrong answers: the release's table."""
    lesson.MISTAKES.update(mistakes)


def check(name):
    """Try the notebook's function of this name."""
    found = TRIALS[name]
    if name == "lstm_forward":
        found = [found[0], Trial(found[1].given, _plain(*found[1].given), found[1].question)]
    if name == "pack_for_torch":
        found = [Trial(trial.given, _rows(*trial.given), trial.question) for trial in found]
    lesson.check(name, found, PRAISE[name], sys._getframe(1).f_globals)


# --- figures -------------------------------------------------------------------------------------

# What torch.nn.LSTM (2.14, float64) said with these weights: a row for each word.
TORCH_H = np.array(
    [
        [0.0, 0.5349792753640971, 0.0690235628075109],
        [-0.026687181249532756, 0.4203309479726092, 0.11849574010122806],
        [0.2791255884285805, 0.3954324246771311, 0.3298263622537746],
        [0.06432063833311358, 0.40335843043276143, 0.1597098653101201],
        [0.05162631037567061, 0.38521398976808247, 0.19464090325469033],
        [-0.06554915024294516, 0.5793441694382468, 0.1635853159342887],
        [-0.4600699886079483, 0.4390223156439062, 0.11411996564512542],
        [-0.015948632456889208, 0.0052346947654898736, 0.02202914385927881],
    ]
)


def known_and_said(names):
    """The new memory, and what of it is said, unit by unit."""
    pair = lesson.mine(names, "output_gate", H_PREV, X_T, C_T, W[3], B[3], shape=(2, 3))
    fig, ax = lesson.figure(7, 3.4)
    if pair is None:
        lesson.missing(ax, "output_gate")
        return lesson.show(fig, "Drawn when output_gate works.")
    place = np.arange(3)
    ax.bar(
        place - 0.2,
        np.tanh(C_T),
        0.38,
        color=GREEN,
        edgecolor="black",
        label="known: the memory, bent by tanh",
    )
    ax.bar(place + 0.2, pair[1], 0.38, color=ORANGE, edgecolor="black", hatch="..", label="said: h_t")
    ax.set_xticks(place, [f"{unit}\nshare said {share:.2g}" for unit, share in zip(UNITS, pair[0])])
    ax.set(title='At "boys": what is known and what is said', ylim=(0, 1.45))
    ax.legend(loc="upper left", fontsize=9, ncols=2)
    return lesson.show(
        fig, f"Bars for mood, subject and time: known 0.99, 0.95, 1; said {np.round(pair[1], 2)}."
    )


def _read(names):
    """The sentence by the student's lstm_forward, and a step's parts by given formulas; None if it fails."""
    both = lesson.mine(names, "lstm_forward", SENTENCE, ZERO, ZERO, W, B, shape=(2, 8, 3))
    return None if both is None else (both[0], both[1])


def _gates(h, c, place):
    """The four layers at a word, from what was said and known before it."""
    said, known = (ZERO, ZERO) if place == 0 else (h[place - 1], c[place - 1])
    f, i, g, o = np.append(said, SENTENCE[place]) @ W + B
    share = 0.5 + 0.5 * np.tanh(0.5 * np.array([f, i, o]))
    return known, share[0], share[1], np.tanh(g), share[2]


def maps(names):
    """Two heat maps: what is known and what is said, units by words."""
    both = _read(names)
    fig, axes = lesson.figure(9, 4.6, 2, 1)
    if both is None:
        for ax in axes:
            lesson.missing(ax, "lstm_forward")
        return lesson.show(fig, "Drawn when lstm_forward works.")
    for ax, table, title in zip(
        axes, (both[1], both[0]), ("known: the memory c", "said: the hidden state h")
    ):
        fig.colorbar(series.word_map(ax, table.T, WORDS, "PuOr", -1))
        ax.set_title(title)
    told = ", ".join(f"{word} {number:.2f}" for word, number in zip(WORDS, both[1][:, 1]))
    return lesson.show(
        fig, f"Two heat maps, units by words: the memory and what is said. Subject known: {told}."
    )


def _frame(both, place):
    """One word of the film: memory before, share kept, share written, candidate, memory after, said."""
    h, c = both
    before, kept, wrote, new, spoke = _gates(h, c, place)
    fig, ax = lesson.figure(9.4, 3.9)
    ax.set(xlim=(-1.6, 13.2), ylim=(-0.6, 4.7))
    ax.axis("off")
    for number, word in enumerate(WORDS):
        now = number == place
        look = {"boxstyle": "round,pad=0.25", "fc": "#FFF3C4", "ec": "black"} if now else None
        ax.text(
            -0.9 + 1.7 * number,
            4.3,
            word,
            ha="center",
            va="center",
            fontsize=12,
            bbox=look,
            weight="bold" if now else "normal",
        )
    columns = (
        ("memory\nbefore", before, GREEN, ""),
        ("share\nkept", kept, RED, "×"),
        ("share\nwritten", wrote, ORANGE, "+"),
        ("candidate", new, "#56B4E9", "×"),
        ("memory\nafter", c[place], GREEN, "="),
        ("share\nsaid", spoke, "#CC79A7", ""),
        ("said", h[place], GREY, "→"),
    )
    for column, (name, numbers, colour, sign) in enumerate(columns):
        x = 1.95 * column
        ax.text(x + 0.4, 3.35, name, ha="center", va="center", fontsize=10.5)
        for unit, value in enumerate(numbers):
            _square(ax, x, 2.1 - 1.1 * unit, value, colour, share=name.startswith("share"))
            ax.text(x - 0.27, 2.5 - 1.1 * unit, sign, ha="center", va="center", fontsize=14)
    for unit, name in enumerate(UNITS):
        ax.text(-0.35, 2.5 - 1.1 * unit, name, ha="right", va="center", fontsize=11, weight="bold")
    after = ", ".join(f"{unit} {value:.2f}" for unit, value in zip(UNITS, c[place]))
    return fig, f"The cell reads {WORDS[place]}. Memory after the word: {after}."


def _square(ax, x, y, value, colour, share):
    """A square filled to its number: a share from the floor, others between -1 and 1 from the middle."""
    level, floor = (0.8, y) if share else (0.4, y + 0.4)
    ax.bar(x + 0.4, level * float(np.clip(value, -1, 1)), 0.8, bottom=floor, color=colour)
    ax.bar(x + 0.4, 0.8, 0.8, bottom=y, color="none", edgecolor="black")
    if not share:
        ax.plot([x, x + 0.8], [floor, floor], color="black", lw=0.6)
    ax.text(x + 0.85, y + 0.4, f"{value:.2f}".replace("-", "−"), va="center", fontsize=9)


def film(names):
    """A frame at "boys", then a slider and a play button over the words."""
    both = _read(names)
    if both is None:
        print("The film runs when lstm_forward works: run this cell again then.")
        return
    lesson.show(*_frame(both, 5))
    places = {f"{place}: {word}": place - 1 for place, word in enumerate(WORDS, 1)}
    lesson.live(lambda place: _frame(both, place), places, "word", play=True)


def compare(names):
    """The largest difference between the student's hidden states and torch's."""
    both = _read(names)
    if both is None:
        print("Compared when lstm_forward works: run this cell again then.")
        return
    fig, ax = lesson.figure(8.5, 3)
    for unit, (name, look) in enumerate(zip(UNITS, ("o", "s", "^"))):
        line = ax.plot(TORCH_H[:, unit], look, ms=11, mfc="none", mew=1.6, label=f"{name}, torch")
        ax.plot(both[0][:, unit], "x", color=line[0].get_color(), ms=6, label=f"{name}, yours")
    ax.set_xticks(range(len(WORDS)), WORDS)
    ax.set(ylabel="said, h", ylim=(-0.6, 1.1))
    ax.legend(fontsize=8, ncols=3, loc="upper right")
    gap = np.abs(both[0] - TORCH_H).max()
    lesson.show(fig, f"Your hidden states beside those of torch; the largest difference is {gap:.1g}.")
    print(f"largest difference: {gap:.1g}")


def blocks(names):
    """torch's two matrices as the student packs them, gate by gate."""
    try:
        found = [np.asarray(part, dtype=float) for part in names["pack_for_torch"](W.copy(), B.copy())]
        table = np.concatenate(found[:2], axis=1)
    except Exception:
        print("Drawn when pack_for_torch works: run this cell again then.")
        return
    fig, ax = lesson.figure(6.5, 4.6)
    shown = ax.imshow(table, cmap="PuOr", vmin=-8, vmax=8, aspect="auto")
    for edge in (2.5, 5.5, 8.5):
        ax.axhline(edge, color="black", lw=2)
    ax.axvline(3.5, color="black", lw=2)
    ax.set_yticks([1, 4, 7, 10], ["i: input", "f: forget", "g: candidate", "o: output"])
    ax.set_xticks([1.5, 5], ["weight_ih: of x_t", "weight_hh: of h_prev"])
    ax.set_title("Your weights, as torch keeps them")
    fig.colorbar(shown, label="weight")
    lesson.show(
        fig, "A heat map of the packed weights: four blocks of three rows, input, forget, candidate, output."
    )
