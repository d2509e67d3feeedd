"""Notebook 6, the gate on text: what its checks try, a network that learns, and what is seen inside it."""

import sys
from dataclasses import replace

import lesson
import lesson_brackets as brackets
import numpy as np
from lesson import BLUE, GREEN, GREY, ORANGE, Trial

LN3 = np.log(3)
DEPTH = np.array([1.0, 2, 3, 2, 1, 0])
MEMORY = np.stack(
    [[5.0, -4, 6, 9, -7, 2], 0.1 * DEPTH + [0, 0, 0.01, 0, 0, 0], -DEPTH + [0, 1, 0, 0, 1, 0]], 1
)
SHOWN = "a(b(c)a)b((c)ab(c))a"

TRIALS = {
    "one_hot": [
        Trial((np.array([0, 2, 1, 3]), 4), np.eye(4)[[0, 2, 1, 3]], "Does each letter mark its own place?"),
        Trial((np.array([2, 0]), 3), np.eye(3)[[2, 0]], "A letter that is not used: has it a place?"),
        Trial(
            (np.array([[0, 1], [1, 1]]), 2), np.eye(2)[[[0, 1], [1, 1]]], "Two texts: where is the new axis?"
        ),
    ],
    "cross_entropy": [
        Trial(
            (np.array([0.0, LN3, -LN3, LN3]), np.array([1.0, 1, 0, 0])),
            (float(np.log(128 / 9)) / 4, np.array([-1 / 2, -1 / 4, 1 / 4, 3 / 4]) / 4),
            "Which share does the score give to the answer that came?",
        ),
        Trial(
            (np.array([[0.0, 0], [0, 0]]), np.array([[1.0, 0], [0, 1]])),
            (float(np.log(2)), np.array([[-1.0, 1], [1, -1]]) / 8),
            "Scores of 0 give 1/2 each: what is the mean over all four?",
        ),
        Trial(
            (np.array([LN3, 0.0, LN3]), np.array([1.0, 1, 1])),
            (float(np.log(32 / 9)) / 3, np.array([-1 / 4, -1 / 2, -1 / 4]) / 3),
            "Three answers, all of them 1: does every step count alike?",
        ),
    ],
    "clip_gradients": [
        Trial(
            (np.array([[3.0, 0], [0, 0]]), np.array([0.0, 4]), 1),
            (np.array([[0.6, 0], [0, 0]]), np.array([0, 0.8])),
            "Together they are 5 long: by which number are both divided?",
        ),
        Trial(
            (np.array([[3.0, 0], [0, 0]]), np.array([0.0, 4]), 6),
            (np.array([[3.0, 0], [0, 0]]), np.array([0.0, 4])),
            "5 is within the limit of 6: should anything be cut?",
        ),
        Trial(
            (np.array([[3.0, 0], [0, 0]]), np.array([0.0, 4]), 2),
            (np.array([[1.2, 0], [0, 0]]), np.array([0, 1.6])),
            "The limit is 2: how long is the answer?",
        ),
    ],
    "counting_unit": [
        Trial((MEMORY, DEPTH), "by hand", "Which column goes up and down with the depth?"),
        Trial((-MEMORY, DEPTH), "by hand", "A column that sinks as the depth grows: does it know the depth?"),
    ],
}
PRAISE = {
    "one_hot": "Five letters, five places: the cell can read.",
    "cross_entropy": "A loss to go down, and the slope to go by.",
    "clip_gradients": "No single text can throw the weights far away.",
    "counting_unit": "What counts is found, upwards and downwards.",
}


def tell(mistakes):
    """What is known of wrong answers: the release's table."""
    lesson.MISTAKES.update(mistakes)


def check(name):
    """Try the notebook's function of this name."""
    found = TRIALS[name]
    if name == "counting_unit":
        close = [float(np.corrcoef(column, DEPTH)[0, 1]) for column in MEMORY.T]
        found = [Trial(t.given, (1.0, sign * close[1]), t.question) for t, sign in zip(found, (1, -1))]
    lesson.check(name, found, PRAISE[name], sys._getframe(1).f_globals)


# --- the network ---------------------------------------------------------------------------------


def learn(names, units=4):
    """Let a network learn by the student's functions, say what it is worth, and draw its losses."""
    net = _learned(names, units)
    if net is None:
        return None
    loss, right, unit, correlation = brackets.held_out(names, net)
    alone = brackets.last_letter_alone()
    fig, ax = lesson.figure(7.6, 3.4)
    ax.plot(net.losses, color=BLUE, lw=1.5)
    ax.axhline(alone, color=GREY, ls="--")
    ax.text(len(net.losses), alone + 0.015, "the last letter alone", ha="right", va="bottom", color=GREY)
    ax.set(xlabel="rounds", ylabel="loss", ylim=(0, 0.9))
    lesson.show(fig, f"A falling curve of losses; who knows the last letter alone stays at {alone:.2f}.")
    print(
        f"New texts: loss {loss:.3f}, {right:.1%} right. (Best possible 0; by the last letter {alone:.3f}.)"
    )
    print(f"The unit that counts: {unit}, correlation with the depth {correlation:.3f}.")
    return net


def _learned(names, units):
    shown = lesson.progress(f"{units} unit{'s' * (units > 1)}, {brackets.ROUNDS} rounds")
    try:
        net = brackets.learn(names, units, watch=lambda k: k % 20 or shown(k / brackets.ROUNDS))
        brackets.held_out(names, net)
    except Exception as error:
        why = "" if isinstance(error, NotImplementedError) else f" ({error!r})"
        print(f"This runs when all four functions work: run this cell again then.{why}")
        return None
    return net


def inside(names, net, shown=SHOWN):
    """A text coloured by the share that the counting unit keeps, and its memory beside the depth."""
    if net is None:
        print("Drawn when the network above has learned.")
        return
    if not shown or set(shown) - set(brackets.ALPHABET):
        raise lesson.NotYet(f"The alphabet is {brackets.ALPHABET}.", "Which letter is not in it?")
    unit = brackets.held_out(names, net)[2]
    share, memory, depth = _followed(names, net, unit, shown)
    fig, (top, low) = lesson.figure(9, 4.2, 2, 1, gridspec_kw={"height_ratios": (1, 3)}, sharex=True)
    top.imshow(share[None], cmap="Greens", vmin=0, vmax=1.3, aspect="auto")
    for place, letter in enumerate(shown):
        top.text(place, -0.1, letter, ha="center", va="center", fontsize=14, weight="bold")
        top.text(place, 0.33, f"{share[place]:.2f}".removeprefix("0"), ha="center", va="center", fontsize=8)
    top.set(yticks=[], title=f"share that unit {unit} keeps")
    low.step(range(len(shown)), depth, where="mid", color=GREY, lw=2, label="open brackets")
    other = low.twinx()
    other.plot(memory, "o-", color=GREEN, label=f"memory of unit {unit}")
    low.set(ylabel="open brackets", xticks=range(len(shown)), xticklabels=list(shown))
    other.set_ylabel("memory")
    low.yaxis.get_major_locator().set_params(integer=True)
    fig.legend(loc="outside lower center", ncols=2, fontsize=9, frameon=False)
    lesson.show(
        fig,
        f"The text {shown}, each letter with the share that unit {unit} keeps, {share.min():.2f} to "
        f"{share.max():.2f}; below, the unit's memory follows the number of open brackets.",
    )


def _followed(names, net, unit, shown):
    """Letter by letter: the share that a unit keeps, its memory, and the number of open brackets."""
    codes = np.array([[brackets.ALPHABET.index(letter)] for letter in shown])
    _, h, c, x = brackets.read(names, net, codes)
    before = np.concatenate([np.zeros((1, *h.shape[1:])), h[:-1]])
    share, _ = names["forget_gate"](before[:, 0], x[:, 0], c[:, 0], net.W[0], net.b[0])
    depth = np.cumsum([(letter == "(") - (letter == ")") for letter in shown])
    return share[:, unit], c[:, 0, unit], depth


def forgetting(names, net):
    """What becomes of the count, and of the loss on new texts, when the counting unit's habit is another."""
    if net is None:
        print("Drawn when the network above has learned.")
        return
    unit = brackets.held_out(names, net)[2]
    _, known, _ = _followed(names, net, unit, SHOWN)
    alone = brackets.last_letter_alone()

    def draw(more):
        other = replace(net, b=net.b.copy())
        other.b[0, unit] += more
        share, memory, _ = _followed(names, other, unit, SHOWN)
        loss = brackets.held_out(names, other)[0]
        fig, ax = lesson.figure(8.6, 3.6)
        ax.plot(known, "o:", color=GREY, label="as it has learned")
        ax.plot(memory, "o-", color=GREEN, label="with this habit")
        ax.set(ylabel=f"memory of unit {unit}", xticks=range(len(SHOWN)), xticklabels=list(SHOWN))
        ax.set_ylim(min(known) - 0.3, max(known) + 0.3)
        kept = f"keeps {share.mean():.0%}, loss on new texts {loss:.2f} (last letter alone: {alone:.2f})"
        ax.set_title(f"bias {more:+g}: {kept}" if more else f"as learned: {kept}", fontsize=11)
        ax.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False, fontsize=9)
        return fig, f"With {more:+g} on its bias unit {unit} {kept}."

    lesson.show(*draw(-4.0))
    lesson.live(draw, {f"{more:+g}": float(more) for more in range(-8, 3)}, "on the bias", start=8)


def compare(names, net):
    """The hypothesis: a network of one unit beside the one above, by held-out loss and by the unit."""
    one = None if net is None else _learned(names, 1)
    if one is None:
        print("Compared when the network above has learned.")
        return
    rows, lines = [], []
    for name, found in (("four units", net), ("one unit", one)):
        near, far = (brackets.held_out(names, found, length) for length in (30, 60))
        rows.append((name, near[0], far[0]))
        lines.append((name, f"{near[0]:.3f}", f"{far[0]:.3f}", f"{near[3]:.3f}"))
    alone = brackets.last_letter_alone()
    lines.append(("last letter alone", f"{alone:.3f}", "", ""))
    lesson.table(("network", "loss, 30 letters", "loss, 60 letters", "the unit's corre\u00adlation"), lines)
    fig, ax = lesson.figure(6.4, 2.9)
    for place, (_, near, far) in enumerate(rows):
        for up, loss, color, text in ((-0.18, near, BLUE, "30 letters"), (0.18, far, ORANGE, "60 letters")):
            ax.barh(place + up, loss, 0.34, color=color, edgecolor="black", label=None if place else text)
        ax.text(max(near, far) + 0.01, place, f"{near:.3f} and {far:.3f}", va="center")
    ax.axvline(alone, color=GREY, ls="--", label="last letter alone")
    ax.set(xlabel="loss on new texts", xlim=(0, 1.35 * alone), ylim=(1.5, -0.5))
    fig.legend(loc="outside lower center", ncols=3, fontsize=9, frameon=False)
    ax.set_yticks(range(len(rows)), [name for name, _, _ in rows])
    lesson.show(fig, "; ".join(f"{name}: loss {near:.3f} and {far:.3f}" for name, near, far in rows))
