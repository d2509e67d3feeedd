"""Notebook 1, the forget gate: what its checks try, and figures that the student's functions draw."""

import inspect
import sys

import lesson
import numpy as np
import story
from lesson import BLUE, GREEN, GREY, ORANGE, RED, Trial
from story import B_F, C_PREV, H_PREV, UNITS, W_F, X_T

CONCAT = np.array([0.5, 0.0, 0.5, 1.0, 0.0, 0.0, 0.5])
Z = np.array([0.0, -2.0, 2.0])
F_T = np.array([0.5, 0.11920292202211756, 0.8807970779778824])
C_KEPT = np.array([3.0, 0.9536233761769405, 7.927173701800942])
SCENARIOS = {
    "1: the story ends": [0.0, 0.0, 0.0],
    "2: nothing turns": [1.0, 1.0, 1.0],
    "3: half and half": [0.5, 1.0, 0.5],
}


# --- checks --------------------------------------------------------------------------------------

ANA = np.array([1.0, 0.0, 0.0, 0.0])  # the second sample of a batch, after a memory of its own
SAID = np.array([-0.5, 0.25, 0.0])
HELD = np.array([-2.0, 4.0, 1.0])

TRIALS = {
    "concatenate": [
        Trial(
            (H_PREV, X_T),
            CONCAT,
            "Shapes (3,) and (4,) become (7,): are they joined end to end, h_prev first?",
            other=(SAID, ANA),
        ),
        Trial(
            (np.array([-1.0, 2.0]), np.array([0.5, -3.0, -4.0])),
            np.array([-1, 2, 0.5, -3, -4]),
            "Other rows, with numbers below zero: does each number come through as it is?",
        ),
    ],
    "linear": [
        Trial(
            (CONCAT, W_F, B_F),
            Z,
            "(7,) meets (7, 3) and must become (3,): which side of W_f does the row stand on?",
            other=(np.append(SAID, ANA), None, None),
        ),
        Trial(
            (
                np.array([1.0, 2.0, -1.0]),
                np.array([[1.0, 2.0, 0.0, 1.0], [0.0, 1.0, 1.0, 20.0], [1.0, 0.0, -1.0, 1.0]]),
                np.array([0.5, -4.0, 0.0, 1.0]),
            ),
            np.array([0.5, 0, 3, 41]),
            "Another row, other weights and another bias: are all three arguments used?",
        ),
    ],
    "sigmoid": [
        Trial(
            (np.array([0, np.log(3), -np.log(3), np.log(9)]),),
            np.array([1 / 2, 3 / 4, 1 / 4, 0.9]),
            "Is every step done for all the numbers at once, shape (4,) in and (4,) out?",
            other=(np.array([-2.0, 0.5, 1.0, 3.0]),),
        )
    ],
    "forget": [
        Trial(
            (np.array([0.5, 1.0, 0.5]), C_PREV),
            np.array([3, 8, 4.5]),
            "Shapes (3,) and (3,) give (3,): is each number multiplied by its own share?",
            other=(np.array([1.0, 0.25, 0.0]), HELD),
        ),
        Trial(
            (np.zeros(3), C_PREV),
            np.zeros(3),
            "The gate is closed, every share is 0: how much of each number is kept?",
        ),
        Trial(
            (np.ones(3), C_PREV),
            C_PREV,
            "The gate is open, every share is 1: how much of each number is kept?",
        ),
        Trial(
            (np.array([0.25, 0.3]), np.array([-8.0, 1.23456789])),
            np.array([-2, 0.370370367]),
            "Another memory, with a number below zero: are both arguments used as they are?",
        ),
    ],
    "forget_gate": [
        Trial(
            (H_PREV, X_T, C_PREV, W_F, B_F),
            (F_T, C_KEPT),
            "Two arrays of shape (3,): which of the four steps is the first that differs?",
            other=(SAID, ANA, HELD, None, None),
        ),
        Trial(
            (
                np.ones(1),
                np.ones(2),
                np.array([-4.0]),
                np.array([[1.0], [0.0], [-1.0]]),
                np.array([np.log(3)]),
            ),
            (np.array([3 / 4]), np.array([-3.0])),
            "Another gate, with one unit and a memory below zero: are all five arguments used?",
        ),
        Trial(
            (
                -np.ones(1),
                np.ones(2),
                np.array([8.0]),
                np.array([[1.0], [0.0], [-1.0]]),
                np.array([2 + np.log(3)]),
            ),
            (np.array([3 / 4]), np.array([6.0])),
            "The same word after another hidden state: is an answer of an earlier call given again?",
        ),
    ],
}
FAR = Trial(
    (np.array([-1000.0, 0.0, 1000.0]),),
    np.array([0, 1 / 2, 1]),
    "At z = -1000 or 1000, is exp asked for a number too large? Is there another way there?",
)
# Known only here: slips that one sees at once on the worked example.
SLIPS = {
    "concatenate": [
        (H_PREV, "Only h_prev is left, shape (3,).", "Where did the four numbers of x_t go?"),
        (X_T, "Only x_t is left, shape (4,).", "Where did the three numbers of h_prev go?"),
    ],
    "linear": [
        ([-9, -15, -8], "The bias is multiplied, not added.", "What stands before b_f in the formula?"),
        (B_F, "The answer is the bias alone.", "What did concat and W_f have to say?"),
        ([18, 16, 26], "The bias went in seven times.", "Is it added to every product, or to their sum?"),
        ([2, 3, 4], "Only the last product is left.", "Does each round of the loop start again?"),
    ],
    "sigmoid": [
        (np.log([1, 3, 1 / 3, 9]), "The scores come back as they were.", "Where does the S-curve come in?"),
    ],
    "forget": [
        ([12, 8, 18], "The memory grew.", "Half of 6: is that 12?"),
        ([0.5, 1, 0.5], "The shares come back, not the memory.", "A share of what is asked for?"),
        ([8], "Some numbers are gone.", "Does forgetting make the memory shorter, or smaller?"),
    ],
}
PRAISE = {
    "concatenate": "Seven numbers in one row, and two samples make shape (2, 7).",
    "linear": "z = [0, -2, 2]: time scores high, the subject low, the mood in between.",
    "sigmoid": "Scores have become shares; those of 2 and -2, 0.88 and 0.12, add up to 1.",
    "forget": "All three scenarios hold, and a quarter of -8 is -2: a share works below zero, too.",
    "forget_gate": "The mood is halved, Ana is let go, the past stays: you have built a forget gate.",
}


def check(name):
    """Try the notebook's function of this name."""
    lesson.check(name, TRIALS[name], PRAISE[name], sys._getframe(1).f_globals)


def tell(mistakes):
    """What is known of wrong answers: the release's table."""
    for name in TRIALS:
        first, *rest = mistakes.get(name) or [[]]
        lesson.MISTAKES[name] = [[*first, *SLIPS.get(name, [])], *rest]


def source():
    """The text of these tools."""
    return "\n\n".join(inspect.getsource(module) for module in (lesson, story, sys.modules[__name__]))


def check_far():
    """The extra: is the notebook's sigmoid silent far from zero?"""
    names = sys._getframe(1).f_globals
    lesson.check("sigmoid", [*TRIALS["sigmoid"], FAR], "And it is silent at ±1000.", names)


# --- figures of the steps ------------------------------------------------------------------------


def concatenate_plot():
    """The two parts, and the student's row: a number is painted by where it came from."""
    joined = lesson.mine(sys._getframe(1).f_globals, "concatenate", H_PREV, X_T, shape=(7,))
    fig, ax = lesson.figure(6.6, 2.7)
    ax.set(xlim=(-0.1, 7.6), ylim=(-0.75, 3.1))
    ax.axis("off")
    _squares(ax, (0.0, 1.7), H_PREV, [BLUE] * 3, "h_prev")
    _squares(ax, (3.4, 1.7), X_T, [ORANGE] * 4, "x_t")
    seen = "Nothing is joined yet."
    if joined is None:
        ax.text(3.5, 0.4, "drawn when concatenate works", ha="center", va="center", color=GREY)
    else:
        colours, seen = _origin(joined)
        _squares(ax, (0.0, 0.0), joined, colours, "")
        ax.text(0, -0.4, f"concat, by your function: {seen}", va="center")
    lesson.show(fig, f"Squares with the numbers of h_prev and x_t, below them those of concat. {seen}")


def _origin(joined):
    """A colour for each number, and what is to be seen."""
    if np.array_equal(joined, CONCAT):
        return [BLUE] * 3 + [ORANGE] * 4, "first h_prev, then x_t."
    if np.array_equal(joined, np.append(X_T, H_PREV)):
        return [ORANGE] * 4 + [BLUE] * 3, "first x_t, then h_prev."
    return ["white"] * 7, "not the numbers of both in a row."


def _squares(ax, corner, numbers, colours, name):
    from matplotlib.patches import Rectangle

    x, y = corner
    ax.text(x, y + 1.05, name, va="bottom", weight="bold")
    for k, (number, colour) in enumerate(zip(numbers, colours)):
        ax.add_patch(Rectangle((x + k, y), 0.94, 0.9, fc=colour, ec="black"))
        ink = "white" if colour == BLUE else "black"
        ax.text(x + k + 0.47, y + 0.45, f"{number:g}", ha="center", va="center", color=ink, fontsize=12)


def linear_plot():
    """W_f as a heat map with names at its rows, and the student's scores below it."""
    scores = lesson.mine(sys._getframe(1).f_globals, "linear", CONCAT, W_F, B_F, shape=(3,))
    fig, ax = lesson.figure(6.8, 5.4)
    shown = ax.imshow(W_F, cmap="PuOr", vmin=-8, vmax=8, aspect="auto")
    for (row, column), weight in np.ndenumerate(W_F):
        ink = "white" if abs(weight) > 5 else "black"
        ax.text(column, row, f"{weight:g}", ha="center", va="center", color=ink)
    rows = [*(f"{unit}, said before" for unit in UNITS), *story.FEATURES]
    ax.set_yticks(range(7), [f"{name}  ({number:g})" for name, number in zip(rows, CONCAT)])
    ax.axhline(2.5, color="black", lw=3)
    ax.text(2.58, 1, "rows of h_prev", rotation=-90, va="center")
    ax.text(2.58, 4.5, "rows of x_t", rotation=-90, va="center")
    due = ["z = ?"] * 3 if scores is None else [f"z = {score:.3g}" for score in scores]
    ax.set_xticks(range(3), [f"{unit}\nb_f = {b:g}\n{z}" for unit, b, z in zip(UNITS, B_F, due)])
    ax.tick_params(length=0)
    ax.set_title("W_f, 7×3 (in brackets: the numbers of concat)")
    fig.colorbar(shown, label="pushes towards forgetting (−) or keeping (+)")
    told = ", ".join(f"{unit} {z}" for unit, z in zip(UNITS, due))
    lesson.show(
        fig,
        "A heat map of W_f, seven named rows and three columns, a thick line between the three rows of "
        f"h_prev and the four of x_t. Scores: {told}.",
    )


def sigmoid_plot():
    """The curve to meet, the student's, and the three scores of the worked example."""
    line = np.linspace(-6, 6, 49)
    curve = lesson.mine(sys._getframe(1).f_globals, "sigmoid", line, shape=line.shape)
    fig, ax = lesson.figure(7.2, 3.8)
    ax.plot(line, (1 + np.tanh(line / 2)) / 2, color="#cccccc", lw=9, label="the curve to meet")
    if curve is not None:
        ax.plot(line, curve, color="black", lw=2, label="your sigmoid")
    for unit, score, share, look, color in zip(UNITS, Z, F_T, "sov", (ORANGE, RED, GREEN)):
        ax.plot([score, score, -6], [0, share, share], color=color, ls=":", lw=1.5)
        ax.plot(score, share, look, color=color, markeredgecolor="black", ms=11)
        side, align = ((-12, 8), "right") if score < 0 else ((12, -14), "left")
        ax.annotate(f"{unit}: share {share:.2f}", (score, share), side, textcoords="offset points", ha=align)
    ax.set(xlabel="score z", ylabel="share kept", xlim=(-6, 6), ylim=(-0.03, 1.03))
    ax.legend(loc="lower right", fontsize=10)
    lesson.show(
        fig,
        "The sigmoid, an S-shaped curve from score to share kept. Three points are marked: subject at score "
        "-2 with share 0.12, mood at 0 with 0.5, time at 2 with 0.88.",
    )


def forget_plot():
    """The lecture's three scenarios of [6, 8, 9]."""
    names = sys._getframe(1).f_globals
    fig, axes = lesson.figure(8.4, 3.6, 1, 3, sharey=True)
    told = []
    for ax, (title, share) in zip(axes, SCENARIOS.items()):
        kept = lesson.mine(names, "forget", share, C_PREV, shape=(3,))
        _bars(ax, share, kept, title)
        if kept is None:
            lesson.missing(ax, "forget")
        told.append(f"{title}: {'nothing drawn yet' if kept is None else _row(kept) + ' is kept'}")
    axes[0].set_ylabel("memory")
    _legend(fig, axes[0])
    lesson.show(fig, f"Bars of the memory 6, 8, 9 beside what is kept, three times. {'; '.join(told)}.")


def gate_plot():
    """The memory as the word boys is read."""
    names = sys._getframe(1).f_globals
    pair = lesson.mine(names, "forget_gate", H_PREV, X_T, C_PREV, W_F, B_F, shape=(2, 3))
    fig, ax = lesson.figure(6.6, 3.8)
    share, kept = (None, None) if pair is None else pair
    _bars(ax, share, kept, "The memory as the cell reads “boys”")
    if pair is None:
        lesson.missing(ax, "forget_gate")
    ax.set_ylabel("memory")
    _legend(fig, ax)
    told = "Nothing is drawn yet." if pair is None else f"Shares {_row(share)}; {_row(kept)} is kept."
    lesson.show(fig, f"Bars of the memory 6, 8, 9 beside what is kept as the word boys is read. {told}")


def _bars(ax, share, kept, title):
    """The old memory beside what is kept of it, with the share below."""
    place = np.arange(3)
    before = {"color": "white", "edgecolor": GREY, "hatch": "///", "label": "memory before, c_prev"}
    ax.bar(place - 0.2, C_PREV, 0.38, **before)
    if kept is not None:
        ax.bar(place + 0.2, kept, 0.38, color=GREEN, edgecolor="black", label="what is kept")
    shares = ["?"] * 3 if share is None else [_digits(part) for part in share]
    ax.set_xticks(place, [f"{unit}\nshare kept\n{part}" for unit, part in zip(UNITS, shares)])
    ax.set(title=title, xlim=(-0.6, 2.6), ylim=(0, 10))
    ax.spines[["top", "right"]].set_visible(False)


def _digits(share):
    """Two digits, or three where two would say 0 or 1."""
    short = f"{share:.2f}"
    return f"{share:.3f}" if short in ("0.00", "1.00") and share not in (0, 1) else short


def _row(numbers):
    return "[" + ", ".join(f"{number:.3g}" for number in numbers) + "]"


def _legend(fig, ax):
    """Below the plots, where it covers nothing."""
    handles, labels = ax.get_legend_handles_labels()
    fig.legend(handles, labels, loc="outside lower center", ncols=2, frameon=False)


# --- the gate at work ----------------------------------------------------------------------------


def read(sentence=story.SENTENCE):
    """The notebook's forget_gate reads a sentence inside a whole cell: heat maps, then word by word."""
    gate = _gate(sys._getframe(1).f_globals)
    if gate is not None:
        steps = story.read(gate, sentence)
        lesson.show(*story.maps(steps))
        story.film(steps)


def try_weights(W_new):
    """Does Ana stay at "boys" with these weights, and what else has changed?"""
    gate = _gate(sys._getframe(1).f_globals)
    if gate is None:
        return
    W_new = np.asarray(W_new, dtype=float)
    if W_new.shape != W_F.shape:
        raise lesson.NotYet(f"W_f has shape (7, 3), this has {W_new.shape}.", "Is it W_f.copy()?")
    changed = int(np.sum(W_new != W_F))
    if not changed:
        print("No weight is changed yet.")
        return
    if changed > 1:
        raise lesson.NotYet(f"{changed} weights are changed, not one.", "Which row, and which column?")
    before, after = (gate(H_PREV, X_T, C_PREV, W, B_F)[0] for W in (W_F, W_new))
    print(f"At boys, the subject's share kept goes from {before[1]:.2f} to {after[1]:.2f}.")
    print("Ana stays." if after[1] > 0.9 else "Ana does not stay yet: is it the weight that lets her go?")
    others = [unit for unit, old, new in zip(UNITS, before, after) if unit != "subject" and old != new]
    if others:
        print(f"The share of {' and '.join(others)} has changed at boys as well.")
    old, new = _shares(gate, W_F), _shares(gate, W_new)
    moved = [word for word in old if abs(old[word] - new[word]).max() > 0.05]
    print(f"Words at which some share is now another: {', '.join(moved) or 'none but boys'}.")


def _shares(gate, W):
    """Word -> the shares with an empty hidden state."""
    return {
        word: np.asarray(gate(np.zeros(3), np.array(x, dtype=float), C_PREV, W, B_F)[0])
        for word, x in story.WORDS.items()
    }


def bias_plot():
    """One bias for all units, in three positions; then a slider."""
    gate = _gate(sys._getframe(1).f_globals)
    if gate is None:
        return
    fig, axes = lesson.figure(8.4, 3.6, 1, 3, sharey=True)
    told = []
    for ax, bias in zip(axes, (-6.0, 0.0, 6.0)):
        share, kept = gate(H_PREV, X_T, C_PREV, W_F, np.full(3, bias))
        _bars(ax, share, kept, f"bias {bias:g}")
        told.append(f"bias {bias:g}, shares {_row(share)}")
    axes[0].set_ylabel("memory")
    _legend(fig, axes[0])
    lesson.show(fig, f"Bars of the memory beside what is kept, for three biases: {'; '.join(told)}.")

    def draw(bias):
        share, kept = gate(H_PREV, X_T, C_PREV, W_F, np.full(3, bias))
        fig, ax = lesson.figure(6.6, 3.6)
        _bars(ax, share, kept, f"bias {bias:g}")
        _legend(fig, ax)
        return fig, f"With a bias of {bias:g} the shares kept are {_row(share)}."

    lesson.live(draw, {f"{bias:g}": bias for bias in np.arange(-6, 6.5)}, "bias b_f", start=6)


def left_plot():
    """What is left of a memory after n words: `forget` word by word, beside a plain network."""
    names = sys._getframe(1).f_globals
    if lesson.mine(names, "forget", [0.5], [8.0], shape=(1,)) is None:
        print("This is drawn with your own forget: run the cell again when it works.")
        return
    forget = names["forget"]

    def roads(share):
        """The memory that the gate keeps, and that of a plain network with the same number as its weight."""
        memory, plain = [np.array([1.0])], [1.0]
        for _ in range(30):
            memory.append(np.asarray(forget(np.array([share]), memory[-1].copy())))
            plain.append(float(np.tanh(share * plain[-1])))
        return np.ravel(memory), plain

    def lines(ax, share):
        kept, plain = roads(share)
        ax.plot(kept, color=GREEN, lw=3, label="the gate: share × memory")
        ax.plot(plain, color=RED, lw=2, ls="--", label="plain network: tanh(weight × memory)")
        ax.set(title=f"share, or weight: {share:g}", xlabel="words later", xlim=(0, 30), ylim=(0, 1.05))
        return f"{share:g}: after 30 words the gate keeps {kept[-1]:.2g}, the plain network {plain[-1]:.2g}"

    fig, axes = lesson.figure(8.4, 3.4, 1, 3, sharey=True)
    told = [lines(ax, share) for ax, share in zip(axes, (0.5, 0.9, 1.0))]
    axes[0].set_ylabel("left of the memory")
    _legend(fig, axes[0])
    lesson.show(fig, f"Falling curves of what is left of a memory of 1. Share {'; share '.join(told)}.")

    def draw(share):
        fig, ax = lesson.figure(6.6, 3.6)
        told = lines(ax, share)
        ax.set_ylabel("left of the memory")
        _legend(fig, ax)
        return fig, f"What is left, share {told}."

    places = {f"{share:g}": share for share in (0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1)}
    lesson.live(draw, places, "share kept", start=9)


def _gate(names):
    """The notebook's forget_gate if it can be used, else a line that says so."""
    if lesson.mine(names, "forget_gate", H_PREV, X_T, C_PREV, W_F, B_F, shape=(2, 3)) is None:
        print("This is drawn with your own forget_gate: run the cell again when it works.")
        return None
    return names["forget_gate"]
