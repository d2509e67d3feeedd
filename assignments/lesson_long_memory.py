"""Notebook 5, long memory: what its checks try, and figures and an experiment that the student's functions
drive."""

import sys

import lesson
import lesson_remember as remember
import numpy as np
from lesson import BLUE, GREEN, GREY, ORANGE, RED, NotYet, Trial

LN3 = np.log(3)
BIASES = np.array([0, LN3, -LN3])
PACKED = np.arange(12.0)
TABLE = np.add.outer(10 * np.arange(8), np.arange(3.0))
SHOWN = {-1: GREY, 0: RED, 1: ORANGE, 3: GREEN, 5: BLUE}  # biases, and their colours
MARKS = "osv^D"


# --- checks --------------------------------------------------------------------------------------

TRIALS = {
    "retention": [
        Trial(
            (BIASES, 2),
            np.array([1 / 4, 9 / 16, 1 / 16]),
            "Is the share taken twice: of the memory, then of what is left?",
        ),
        Trial((BIASES, 0), np.ones(3), "No step is taken: how much of the memory is left?"),
        Trial((BIASES, 5), np.array([1, 3**5 / 2**5, 1 / 2**5]) / 2**5, "What do five steps make of 1/2?"),
    ],
    "half_life": [
        Trial(
            (np.array([0, -np.log(3), -np.log(np.sqrt(2) - 1)]),),
            np.array([1, 1 / 2, 2]),
            "A share of 1/2 takes one step. How many does 1/4 take?",
        ),
        Trial((np.array([LN3]),), np.log([2]) / np.log(4 / 3), "Three quarters are kept: see the example."),
    ],
    "forget_slice": [
        Trial((PACKED, 1), PACKED[3:6], "Four blocks of three: where does the second one start and end?"),
        Trial((PACKED, 2), PACKED[6:9], "ONNX has two blocks in front of the forget gate's: how many rows?"),
        Trial((TABLE, 1), TABLE[2:4], "Eight rows, four gates: how many rows has each?"),
    ],
}
PRAISE = {
    "retention": "A half of a half, and so on: a memory fades by powers.",
    "half_life": "How long a memory lasts can be read off its bias.",
    "forget_slice": "You find the forget gate wherever it stands.",
}


def tell(mistakes):
    """What is known of wrong answers: the release's table."""
    lesson.MISTAKES.update(mistakes)


def check(name):
    """Try the notebook's function of this name."""
    names = sys._getframe(1).f_globals
    if name == "init_params":
        return _check_init_params(names)
    return lesson.check(name, TRIALS[name], PRAISE[name], names)


def _check_init_params(names):
    """What is drawn has no numbers to compare with: look at shapes, biases, spread, and who drew."""
    name, function = "init_params", names.get("init_params")
    if not callable(function):
        raise NotYet(f"{name}: there is no function of this name yet.", "Has the cell above been run?")
    ask = "Weights and biases, one after the other: is it a pair?"
    answer = lesson._call(name, function, names, [np.random.default_rng(5), 2, 3, 1.0], ask)
    if not isinstance(answer, tuple | list) or len(answer) != 2:
        raise NotYet(f"{name}: it gave one {type(answer).__name__}, where a pair is expected.", ask)
    W, b = map(np.asarray, answer)
    for found, seen, question in _slips(W, b):
        if found:
            raise NotYet(f"{name}: {seen}", question)
    third = np.asarray(function(np.random.default_rng(5), 2, 3, 2.5)[1])
    if not np.allclose(third, 2.5 * np.eye(4)[:, :1]):
        seen = f"{name}: for a forget bias of 2.5 the forget gate's biases are {third[0]}."
        raise NotYet(seen, "What is the last argument for?")
    many = [np.asarray(function(np.random.default_rng(seed), 30, 40, 1.0)[0]) for seed in (5, 5, 6)]
    for found, seen, question in _spread(*many):
        if found:
            raise NotYet(f"{name}: {seen}", question)
    praise = "Every weight its own and small, and one gate that stands open."
    print(f"{name}: right. {praise}")


def _slips(W, b):
    """(is it so, what is seen, a question) for 2 inputs, 3 units and a forget bias of 1."""
    due = np.array([[1.0] * 3, [0] * 3, [0] * 3, [0] * 3])
    same = b.shape == due.shape
    yield (
        (W.shape, b.shape) == ((4, 3), (4, 5, 3)),
        "Weights and biases are right, but come back in the other order.",
        "Which is asked for first? See the shape table in step 3.",
    )
    yield (
        W.shape == (4, 3, 5),
        "The matrices lie on their side: a row for each unit.",
        "What are the rows of W in these notebooks? See the shape table in step 3.",
    )
    yield (
        W.shape != (4, 5, 3),
        f"W has shape {W.shape}, where (4, 5, 3) is expected.",
        "2 inputs and 3 units: how many rows has each of the four matrices?",
    )
    yield (
        not same,
        f"b has shape {b.shape}, where (4, 3) is expected.",
        "Four layers of three units: how many biases?",
    )
    yield (
        same and np.allclose(b, 1),
        "All four layers got the bias.",
        "Should the input gate stand open, too, before anything is learned? See the shape table in step 3.",
    )
    yield (
        same and np.allclose(b, due[[1, 0, 2, 3]]),
        "The bias stands in the second row, the input gate's.",
        "Which row is the forget gate's in these notebooks? See the shape table in step 3.",
    )
    yield (
        same and np.allclose(b, due[::-1]),
        "The bias stands in the last row, the output gate's.",
        "Which row is the forget gate's? See the shape table in step 3.",
    )
    yield (
        same and np.allclose(b, 0),
        "All biases are zero.",
        "What should the forget gate do before anything is learned? See step 3.",
    )
    yield (
        same and np.allclose(b[:, 1:], 0) and np.allclose(b[:, 0], 1),
        "Only the first unit of every gate got the bias: a column, not a row.",
        "Which axis are the gates? See the shape table in step 3.",
    )
    yield (
        same and np.allclose(b[0], 1) and not np.allclose(b[1:], 0),
        "The other biases were drawn, too.",
        "What do they hold before anything is learned? See the shape table in step 3.",
    )
    yield (
        same and not np.allclose(b, due),
        f"the forget gate's biases are {b[0]}, for a forget bias of 1.",
        "Whose biases are zero, and whose are not?",
    )


def _spread(W, again, other):
    """(is it so, what is seen, a question) for many weights: 70 rows, drawn twice from 5 and once from 6."""
    spread, middle, due = np.std(W), np.mean(W), 1 / np.sqrt(70)
    yield (
        not np.any(W),
        "All weights are zero: all units do the same, and learn the same, for ever.",
        "What makes them differ? See step 3.",
    )
    yield (
        np.min(W) >= 0,
        "No weight is below zero: every score grows with every number.",
        "Around what should the weights lie? See step 3.",
    )
    yield (
        np.array_equal(W, other),
        "The weights are the same whichever generator is given.",
        "Who draws? See the toolbox in step 3.",
    )
    yield (
        not np.array_equal(W, again),
        "The same generator gives other weights each time.",
        "Is there another one that draws? See the toolbox in step 3.",
    )
    yield (
        np.array_equal(W[0], W[1]),
        "The four layers have the same weights.",
        "How many numbers must be drawn? See the shape table in step 3.",
    )
    yield (
        abs(spread - 1) < 0.05,
        "The weights spread by 1, whatever the number of rows: the more rows, the larger a score.",
        "By what is the spread divided in step 3?",
    )
    yield (
        abs(spread - due**2) < 0.05 * due**2,
        "The weights are too small: they spread by one over the number of rows.",
        "Is that the variance, or its root? See the formula in step 3.",
    )
    yield (
        abs(spread - 1 / np.sqrt(40)) < 0.05 / np.sqrt(40),
        "The spread follows the number of units alone.",
        "How many rows add up to a score? See the formula in step 3.",
    )
    yield (
        not 0.9 < spread / due < 1.1 or abs(middle) > 0.1 * due,
        f"70 rows: the weights lie around {middle:.2g} and spread by {spread:.3g}, not by {due:.3g}.",
        "What does step 3 say of their spread?",
    )
    yield (
        len(np.unique(W)) < W.size,
        f"of {W.size} weights only {len(np.unique(W))} are different.",
        "How many numbers must be drawn? See the shape table in step 3.",
    )


# --- figures -------------------------------------------------------------------------------------


def _left(names, bias, most=40):
    """What the student's retention leaves after 0 to `most` steps, or None."""
    rows = [lesson.mine(names, "retention", [bias], steps, shape=(1,)) for steps in range(most + 1)]
    return None if any(row is None for row in rows) else np.concatenate(rows)


def _whole(names):
    """`retention` takes a whole number of steps, `lesson.mine` makes arrays: between the two."""
    function = names.get("retention")
    return {"retention": lambda b_f, steps: function(b_f, int(steps))} if callable(function) else {}


def left(names):
    """What is left after n steps, for five biases; then a slider."""
    names = _whole(names)
    fig, ax = lesson.figure(7.6, 3.8)
    told = []
    for mark, (bias, colour) in zip(MARKS, SHOWN.items()):
        row = _left(names, float(bias))
        if row is None:
            lesson.missing(ax, "retention")
            return lesson.show(fig, "Drawn when retention works.")
        ax.plot(row, color=colour, marker=mark, markevery=5, lw=2, label=f"bias {bias}")
        told.append(f"bias {bias}: {row[30]:.2g}")
    ax.set(xlabel="steps", ylabel="left of the memory", xlim=(0, 40), ylim=(0, 1.03))
    ax.legend(fontsize=10)
    lesson.show(fig, f"Falling curves of what is left of a memory. After 30 steps, {'; '.join(told)}.")

    def draw(bias):
        fig, ax = lesson.figure(7.6, 3.4)
        row = _left(names, bias)
        ax.plot(row, color=GREEN, lw=3)
        ax.plot([30, 30], [0, row[30]], color=GREY, ls=":")
        ax.set(xlabel="steps", ylabel="left of the memory", xlim=(0, 40), ylim=(0, 1.03))
        ax.set_title(f"bias {bias:g}: {row[30]:.2g} is left after 30 steps")
        return fig, f"With a bias of {bias:g}, {row[30]:.2g} is left after 30 steps."

    lesson.live(draw, {f"{bias:g}": float(bias) for bias in np.arange(-2, 8.5, 0.5)}, "bias b_f", start=6)
    return None


def lasting(names):
    """The half-life over the bias, and the words of the story on it."""
    line = np.linspace(-3, 8, 45)
    curve = lesson.mine(names, "half_life", line, shape=line.shape)
    fig, ax = lesson.figure(7.6, 3.8)
    if curve is None:
        lesson.missing(ax, "half_life")
        return lesson.show(fig, "Drawn when half_life works.")
    ax.semilogy(line, curve, color=BLUE, lw=3, label="your half_life")
    story = lesson.mine(names, "half_life", [3.0, 4.0], shape=(2,))
    for bias, steps, name in zip((3, 4), story, ("mood, subject", "time")):
        ax.plot(bias, steps, "o", color=GREEN, markeredgecolor="black", ms=10)
        ax.annotate(f"{name}: {steps:.3g} words", (bias, steps), (14, -20), textcoords="offset points")
    ax.axhline(30, color=GREY, ls="--")
    ax.text(-2.9, 36, "30 words", color=GREY)
    ax.set(xlabel="forget bias", ylabel="half-life in steps", xlim=(-3, 8))
    ax.legend(loc="upper left")
    return lesson.show(
        fig,
        "A rising curve, the half-life over the forget bias, on a scale of powers of ten. In the story, mood "
        f"and subject have a bias of 3 and a half-life of {story[0]:.3g} words, time 4 and {story[1]:.3g}.",
    )


def started(names):
    """What the four layers do before anything is learned: their scores' spread and, of gates, the shares."""
    try:
        W, b = (
            np.asarray(part, dtype=float)
            for part in names["init_params"](np.random.default_rng(0), 8, 8, 1.0)
        )
        scores = np.random.default_rng(1).normal(size=(400, 16)) @ W + b[:, None]
    except Exception:
        print("Drawn when init_params works: run this cell again then.")
        return
    shares = (1 + np.tanh(scores / 2)) / 2
    fig, axes = lesson.figure(8.4, 3, 1, 3, sharey=True)
    told = []
    for ax, layer, name, colour in zip(
        axes, (0, 1, 3), ("forget", "input", "output"), (RED, ORANGE, "#CC79A7")
    ):
        ax.hist(shares[layer].ravel(), np.linspace(0, 1, 21), color=colour, edgecolor="black")
        middle = float(np.median(shares[layer]))
        ax.axvline(middle, color="black", ls="--")
        ax.set(title=f"{name} gate", xlabel="share", yticks=[])
        told.append(f"{name} {middle:.2f}")
    lesson.show(
        fig,
        "Three histograms of the shares that new gates give to noisy inputs, a dashed line at their medians: "
        f"{', '.join(told)}.",
    )


def found(names):
    """The packed biases of torch and ONNX, and the block that the student's function takes out."""
    fig, axes = lesson.figure(8, 2.9, 2, 1)
    told = []
    for ax, title, order, place in zip(axes, ("torch", "ONNX"), ("ifgo", "iofg"), (1, 2)):
        answer = lesson.mine(_placed(names), "forget_slice", PACKED, place, shape=(3,))
        taken = [] if answer is None else answer.tolist()
        for k in range(12):
            colour = "#FFB08A" if float(k) in taken else "white"
            ax.bar(k + 0.5, 1, 0.96, color=colour, edgecolor="black")
            ax.text(k + 0.5, 0.5, f"{order[k // 3]}", ha="center", va="center", fontsize=12)
        for edge in (3, 6, 9):
            ax.axvline(edge, color="black", lw=3)
        ax.set(xlim=(-0.1, 12.1), ylim=(0, 1), yticks=[], title=f"{title}: place {place}")
        ax.set_xticks(np.arange(12) + 0.5, range(12))
        ax.tick_params(length=0)
        ax.spines[["left", "bottom"]].set_visible(False)
        told.append(f"{title}: rows {', '.join(f'{row:g}' for row in taken) or 'none'}")
    lesson.show(fig, f"Twelve packed biases in four blocks of three, twice. Taken out: {'; '.join(told)}.")


def _placed(names):
    function = names.get("forget_slice")
    return {"forget_slice": lambda packed, place: function(packed, int(place))} if callable(function) else {}


# --- the experiment ------------------------------------------------------------------------------


def experiment(names, biases=(0, 1, 3), seeds=range(10)):
    """Ten networks for each bias, all started by the student's init_params, learn to remember one bit."""
    starts = []
    for bias in biases:
        for seed in seeds:
            start = _start(names, bias, seed)
            if start is None:
                print("This runs when init_params works: run this cell again then.")
                return
            starts.append(start)
    shown = lesson.progress(f"{len(starts)} networks learn, {remember.ROUNDS} rounds")
    run = remember.learn(starts, watch=lambda k: k % 10 or shown(k / remember.ROUNDS))
    many = len(list(seeds))
    fig, axes = lesson.figure(9, 3.3, 1, len(biases), sharey=True)
    told = []
    for place, (ax, bias) in enumerate(zip(np.ravel(axes), biases)):
        mine = slice(place * many, (place + 1) * many)
        solved = int(np.sum(run.held_out[mine] >= remember.SOLVED))
        smooth = np.array([run.curves[max(0, k - 9) : k + 1].mean(axis=0) for k in range(remember.ROUNDS)])
        ax.plot(smooth[:, mine], color=SHOWN.get(bias, BLUE), lw=1.3, alpha=0.8)
        ax.set(title=f"forget bias {bias:g}: {solved} of {many}", xlabel="rounds", ylim=(0.3, 1.04))
        told.append(f"bias {bias:g}: {solved} of {many} remember it")
    np.ravel(axes)[0].set_ylabel("right answers, share")
    lesson.show(fig, f"Learning curves, a line for each network. {'; '.join(told)}.")
    print("\n".join(told))


def _start(names, bias, seed):
    try:
        rng = np.random.default_rng(seed)
        start = names["init_params"](rng, remember.INPUTS, remember.UNITS, float(bias))
        W, b = (np.array(part, dtype=float) for part in start)
    except Exception:
        return None
    rows = remember.INPUTS + remember.UNITS
    fits = W.shape == (4, rows, remember.UNITS) and b.shape == (4, remember.UNITS)
    return [W, b] if fits else None
