"""Notebook 4, gradients: what its checks try, and its figures, drawn with the student's own functions."""

import sys

import lesson
import numpy as np
import series
from lesson import BLUE, GREEN, GREY, ORANGE, Trial
from lesson_weights import C_PREV, H_PREV, OTHER_C, OTHER_H, OTHER_X, SENTENCE, WORDS, X_T, B, W
from story import UNITS

D_KEPT = np.array([1.0, -0.5, 2.0])
DH, DC = np.array([0.0, -1.0, 0.5]), np.array([1.0, -0.5, 2.0])
OTHER_D, OTHER_DH = np.array([-0.5, 1.0, 0.25]), np.array([0.5, 0.25, -1.0])
GATE = ("dW_f", "db_f", "dh_prev", "dx_t", "dc_prev")
STEP = ("dW", "db", "dh_prev", "dx_t", "dc_prev")


# --- checks --------------------------------------------------------------------------------------


def slopes(f, given, places):
    """The gradients of f for these arguments, by steps along the imaginary axis."""
    found = []
    for place in places:
        gradient = np.zeros(np.shape(given[place]))
        for at in np.ndindex(*gradient.shape):
            moved = [np.array(argument, dtype=complex) for argument in given]
            moved[place][at] += 1e-30j
            gradient[at] = f(*moved).imag / 1e-30
        found.append(gradient)
    return tuple(found)


def _share(score):
    return 0.5 + 0.5 * np.tanh(0.5 * score)


def _kept(h, x, c, W_f, b_f):
    return _share(np.append(h, x) @ W_f + b_f) * c


def _stepped(h, x, c, W, b):
    f, i, g, o = np.append(h, x) @ W + b
    c_t = _share(f) * c + _share(i) * np.tanh(g)
    return _share(o) * np.tanh(c_t), c_t


def _of_gate():
    given = (H_PREV, X_T, C_PREV, W[0], B[0])
    return slopes(lambda *moved: D_KEPT @ _kept(*moved), given, (3, 4, 0, 1, 2))


def _of_step():
    given = (H_PREV, X_T, C_PREV, W, B)
    return slopes(
        lambda *moved: np.array((DH, DC)).ravel() @ np.append(*_stepped(*moved)), given, (3, 4, 0, 1, 2)
    )


def bent(x):
    """The function of the worked example: a square, and a product."""
    return float(x[0] ** 2 + x[0] * x[1])


def _all_bent(x):
    return float(np.sum(np.asarray(x) ** 2) + 3 * np.ravel(x)[-1])


SHARES = np.array([[0.5, 1.0, 0.5], [1.0, 0.5, 1.0], [0.5, 1.0, 0.0]])
ROAD = np.array([[2.0, -2.0, 0.0], [4.0, -2.0, 0.0], [4.0, -4.0, 0.0]])
ERROR = np.array([8.0, -4.0, 2.0])
TRIALS = {
    "numerical_gradient": [
        Trial(
            (bent, np.array([1.0, 2.0])),
            np.array([4.0, 1.0]),
            "One number moves at a time: up a step, down a step, and how far apart are the two?",
        ),
        Trial(
            (bent, np.array([1.0, 2.0]), 0.25),
            np.array([4.0, 1.0]),
            "The step is a quarter now. Do you look to both sides, equally far?",
        ),
        Trial(
            (_all_bent, np.array([[1.0, 0.5], [-2.0, 0.0]])),
            np.array([[2.0, 1.0], [-4.0, 3.0]]),
            "A matrix has a slope in the place of each of its numbers: is every one asked?",
        ),
    ],
    "forget_gate_backward": [
        Trial(
            (H_PREV, X_T, C_PREV, W[0], B[0], D_KEPT),
            _of_gate(),
            "Which link of the chain is the first that differs from the worked example?",
            other=(OTHER_H, OTHER_X, OTHER_C, None, None, OTHER_D),
            parts=GATE,
            sums=2,
        )
    ],
    "lstm_step_backward": [
        Trial(
            (H_PREV, X_T, C_PREV, W, B, DH, DC),
            _of_step(),
            "What does the new memory hear, and from which two sides?",
            other=(OTHER_H, OTHER_X, OTHER_C, None, None, OTHER_DH, OTHER_D),
            parts=STEP,
            sums=2,
        )
    ],
    "carousel": [
        Trial(
            (SHARES, ERROR),
            ROAD,
            "The error comes from the end: which gates has it passed when it arrives at a row?",
        ),
        Trial(
            (np.stack([SHARES, SHARES[::-1]], axis=1), np.stack([ERROR, ERROR / 2])),
            np.stack([ROAD, [[1.0, -1.0, 0.0], [2.0, -1.0, 0.5], [2.0, -2.0, 0.5]]], axis=1),
            "A batch: the steps stand in front, the samples behind. Which axis is the road?",
        ),
    ],
}
PRAISE = {
    "numerical_gradient": "No function can hide its slope from you now.",
    "forget_gate_backward": "Every weight knows what it should have been.",
    "lstm_step_backward": "The error finds its way through the whole cell.",
    "carousel": "The road is yours: what is kept forward is heard backward.",
}
# Wrong answers to calls that take a function: no misconception can be asked about those beforehand.
SLIPS = {
    "numerical_gradient": [
        [
            (
                [8.0, 2.0],
                "Every slope is twice too steep.",
                "From one step below to one step above: how far apart are the two readings?",
            ),
            ([-4.0, -1.0], "Every slope has the other sign.", "Which reading is subtracted from which?"),
            (
                [5.0, 5.0],
                "All numbers were moved together.",
                "How many may move, to tell which of them made the difference?",
            ),
            ([0.0, 0.0], "These are differences, not slopes.", "What is a difference divided by?"),
        ],
        [
            (
                [4.25, 1.0],
                "For a long step the slope is off: it is read on one side only.",
                "Where would you stand to see the slope here, and not half a step ahead?",
            ),
            (
                [3.75, 1.0],
                "For a long step the slope is off: it is read on one side only.",
                "Where would you stand to see the slope here, and not half a step behind?",
            ),
        ],
    ]
}


def tell(mistakes):
    """What is known of wrong answers: the release's table, and slips of our own."""
    lesson.MISTAKES.update(mistakes)
    lesson.MISTAKES.update(SLIPS)


def check(name):
    """Try the notebook's function of this name."""
    lesson.check(name, TRIALS[name], PRAISE[name], sys._getframe(1).f_globals)


# --- figures -------------------------------------------------------------------------------------

WANTED = _kept(H_PREV, X_T, C_PREV, W[0], B[0]) - D_KEPT  # so that the gradient starts as the worked example


def loss(b_f, W_f=W[0]):
    """How far what is kept lies from what would have been right: half the sum of squares."""
    return float(0.5 * np.sum((_kept(H_PREV, X_T, C_PREV, W_f, b_f) - WANTED) ** 2))


def _at(bias):
    return np.array([bias, *B[0][1:]])


def _moving(draw, first, places, label, **how):
    """The figure of one place, then a slider over all of them, if there is anything to move."""
    fig, told = draw(first)
    lesson.show(fig, told)
    if not told.startswith("Drawn when"):
        lesson.live(draw, places, label, **how)


def _hill(names, bias):
    fig, ax = lesson.figure(7, 3.6)
    slope = lesson.mine(_plain(names), "numerical_gradient", _at(bias), shape=(3,))
    if slope is None:
        lesson.missing(ax, "numerical_gradient")
        return fig, "Drawn when numerical_gradient works."
    line = np.linspace(-3, 8, 111)
    ax.plot(line, [loss(_at(b)) for b in line], color=GREY, lw=2, label="the loss")
    here, reach = loss(_at(bias)), np.array([-1.2, 1.2])
    ax.plot(bias + reach, here + slope[0] * reach, color=ORANGE, lw=3, label="your slope")
    ax.plot(bias, here, "o", color="black", ms=8)
    ax.set(xlabel="bias of the mood, in b_f", ylabel="loss", ylim=(1.5, 11))
    ax.set_title(f"At a bias of {bias:g} the slope is {slope[0]:.2f}".replace("-", "−"))
    ax.legend(fontsize=9)
    return (
        fig,
        f"The loss over the bias of the mood, and your slope as a line that touches it: {slope[0]:.2f}.",
    )


def _plain(names):
    """The student's numerical gradient as a function of numbers alone, for `lesson.mine`."""
    found = names.get("numerical_gradient")
    return {"numerical_gradient": lambda x: found(loss, x)} if callable(found) else {}


def hill(names):
    """The loss over one bias with the student's slope; a slider moves the bias."""
    places = {f"{b:g}": b for b in np.arange(-2, 7.1, 0.5)}
    _moving(lambda b: _hill(names, b), 3, places, "bias", start=10)


def _grid(ax, table, title, size):
    shown = ax.imshow(table, cmap="PuOr", vmin=-size, vmax=size, aspect="auto")
    for (row, column), number in np.ndenumerate(table):
        ink = "white" if abs(number) > 0.6 * size else "black"
        ax.text(
            column, row, f"{number:.2f}".replace("-", "−"), ha="center", va="center", color=ink, fontsize=9
        )
    ax.set_title(title)
    ax.set_xticks(range(3), UNITS)
    ax.tick_params(length=0)
    return shown


def both_ways(names):
    """dW_f by the chain rule and by the student's own numerical gradient, side by side."""
    fig, axes = lesson.figure(9, 3.9, 1, 2, sharey=True)
    try:
        found = names["forget_gate_backward"](H_PREV, X_T, C_PREV, W[0].copy(), B[0].copy(), D_KEPT.copy())
        chain = np.asarray(found[0], dtype=float).reshape(7, 3)
        asked = names["numerical_gradient"](lambda W_f: loss(B[0], W_f), W[0].copy())
        asked = np.asarray(asked, dtype=float).reshape(7, 3)
    except Exception:
        for ax in axes:
            lesson.missing(ax, "forget_gate_backward")
        return lesson.show(fig, "Drawn when numerical_gradient and forget_gate_backward work.")
    _grid(axes[0], chain, "dW_f, by the chain: 1 reading", 3)
    _grid(axes[1], asked, "asked weight by weight: 42 readings", 3)
    rows = [f"h: {unit}" for unit in UNITS] + [
        f"x: {name}" for name in ("someone", "a turn", "the end", "bright")
    ]
    axes[0].set_yticks(range(7), rows)
    gap = np.abs(chain - asked).max()
    lesson.show(fig, f"Two heat maps of the gradient of W_f, 7 by 3; they differ by {gap:.1g} at most.")
    return print(f"largest difference: {gap:.1g}")


def _learned(names, steps):
    """Kept and wanted after so many steps downhill along the student's gradients; None if they fail."""
    W_f, b_f = W[0].copy(), B[0].copy()
    for _ in range(steps):
        kept = _kept(H_PREV, X_T, C_PREV, W_f, b_f)
        found = names["forget_gate_backward"](H_PREV, X_T, C_PREV, W_f.copy(), b_f.copy(), kept - WANTED)
        W_f, b_f = (old - 0.02 * np.asarray(d, dtype=float) for old, d in zip((W_f, b_f), found))
    kept = _kept(H_PREV, X_T, C_PREV, W_f, b_f)
    return kept if kept.shape == (3,) else None


def _lesson_learned(names, steps):
    fig, ax = lesson.figure(7, 3.4)
    try:
        kept = _learned(names, steps)
    except Exception:
        kept = None
    if kept is None:
        lesson.missing(ax, "forget_gate_backward")
        return fig, "Drawn when forget_gate_backward works."
    place = np.arange(3)
    ax.bar(place - 0.2, kept, 0.38, color=GREEN, edgecolor="black", label="kept, with the weights so far")
    ax.bar(
        place + 0.2, WANTED, 0.38, color=ORANGE, edgecolor="black", hatch="..", label="what would be right"
    )
    ax.set_xticks(place, UNITS)
    missed = 0.5 * np.sum((kept - WANTED) ** 2)
    ax.set(title=f'At "boys", after {steps} steps downhill: loss {missed:.2g}', ylim=(0, 10.5))
    ax.legend(fontsize=9, loc="upper left")
    return fig, f"After {steps} steps kept are {np.round(kept, 2)}, right would be {np.round(WANTED, 2)}."


def learning(names):
    """The gate learns: weights follow the student's gradient downhill; a slider over the steps."""
    places = {f"{steps}": steps for steps in (0, 1, 2, 3, 5, 8, 12, 20, 30)}
    _moving(lambda steps: _lesson_learned(names, steps), 20, places, "steps", play=True)


def _read(forget):
    """The sentence up to its last word, forward: hidden states and memories, from empty ones."""
    bias = B + np.array([[forget], [0], [0], [0]])
    h, c = [np.zeros(3)], [np.zeros(3)]
    for word in SENTENCE[:7]:
        said, known = _stepped(h[-1], word, c[-1], W, bias)
        h.append(said)
        c.append(known)
    return h, c, bias


def _heard(names, forget):
    """What the memory after each word hears of an error in the subject at the end, units by words."""
    h, c, bias = _read(forget)
    dh, dc = np.zeros(3), np.array([0.0, 1.0, 0.0])
    found = [dc]
    for place in range(6, 0, -1):
        answer = names["lstm_step_backward"](
            h[place], SENTENCE[place].copy(), c[place], W.copy(), bias, dh, dc
        )
        dh, dc = (np.asarray(answer[k], dtype=float) for k in (2, 4))
        found.append(dc)
    return np.array(found[::-1]).T


def _echo(names, forget):
    fig, ax = lesson.figure(8.5, 2.8)
    try:
        table = _heard(names, forget)
        if table.shape != (3, 7):
            raise ValueError
    except Exception:
        lesson.missing(ax, "lstm_step_backward")
        return fig, "Drawn when lstm_step_backward works."
    fig.colorbar(series.word_map(ax, table, WORDS[:7], "PuOr", -1), label="dc")
    moved = f" (b_f {forget:+d})" if forget else ""
    ax.set_title(f"Who hears that the subject is wrong after “laughed”?{moved}".replace("-", "−"))
    told = ", ".join(f"{word} {number:.2f}" for word, number in zip(WORDS, table[1]))
    return fig, f"A heat map of the error that arrives at each word's memory{moved}. Subject: {told}."


def echo(names):
    """An error at the end of the sentence runs back through the student's step; a slider moves the bias."""
    _moving(lambda b: _echo(names, b), 0, {f"{b:+d}": b for b in range(-4, 7)}, "b_f +", start=4)


def _faded(names, bias):
    """How much is heard so many steps back: the student's carousel, and a plain network."""
    steps = 40
    share = _share(bias)
    fig, ax = lesson.figure(8, 3.7)
    table = lesson.mine(names, "carousel", np.full((steps, 1), share), [1.0], shape=(steps, 1))
    if table is None:
        lesson.missing(ax, "carousel")
        return fig, "Drawn when carousel works."
    back = np.arange(1, steps + 1)
    plain = (0.9 * (1 - 0.5**2)) ** back
    ax.semilogy(back, np.maximum(table[::-1, 0], 1e-9), color=BLUE, lw=3, label="LSTM: your carousel")
    ax.semilogy(back, plain, color=ORANGE, lw=3, ls="--", label="plain RNN: weight 0.9, |h| = 0.5")
    ax.axhline(0.01, color=GREY, lw=1)
    ax.text(steps, 0.012, "a hundredth", ha="right", fontsize=9, color=GREY)
    ax.set(xlabel="steps back", ylabel="share of the error heard", ylim=(1e-8, 2))
    ax.set_title(f"Bias {bias:+g}: each step keeps {share:.3f}".replace("-", "−"))
    ax.legend(fontsize=9, loc="lower left")
    return fig, (
        f"Share of the error heard, over the steps back, for a bias of {bias}: after 40 steps your carousel "
        f"has {table[0, 0]:.2g}, the plain network {plain[-1]:.1g}."
    )


def roads(names):
    """The two roads back, and a slider for the forget gate's bias."""
    _moving(lambda b: _faded(names, b), 3, {f"{b:+d}": b for b in range(-2, 8)}, "bias", start=5)
