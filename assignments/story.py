"""The story of the series: its words, the memory, the weights, and a cell that reads with the student's gate.

The weights are made up so that a score can be computed by hand and the shares tell the story: with an empty
hidden state, "was" keeps all, "but" keeps 1/2, 1, 1/2, and a full stop forgets all (within 0.05).
"""

import difflib
import re
from dataclasses import dataclass

import lesson
import numpy as np

UNITS = ("mood", "subject", "time")
FEATURES = ("names someone", "announces a turn", "ends a story", "bright or gloomy")
SENTENCE = "Ana was sad, but the boys laughed. The king was happy."
# names someone, announces a turn, ends a story, bright (+) or gloomy (-)
WORDS = {
    **dict.fromkeys(("Ana", "Tom", "king"), (1, 0, 0, 0)),
    **dict.fromkeys(("was", "were", "the", "and"), (0, 0, 0, 0)),
    **dict.fromkeys(("sad", "cried"), (0, 0, 0, -1)),
    **dict.fromkeys(("happy", "laughed"), (0, 0, 0, 1)),
    "but": (0, 1, 0, 0),
    "boys": (1, 0, 0, 0.5),
    "ghost": (1, 0, 0, -0.5),
    ".": (0, 0, 1, 0),
}

# The forget gate. Rows of W_f: the hidden state's mood, subject and time, then the word's four numbers.
W_F = np.array(
    [[1, 0, -1], [1, -1, 0], [-1, 0, -1], [-2, -5, -1], [-3, 1, -4], [-7, -7, -8], [-2, 0, 0]], dtype=float
)
B_F = np.array([3.0, 3.0, 4.0])

# The moment of the worked example: the cell reads "boys". A hidden state is a share of tanh(memory), so it
# lies between -1 and 1 and has the memory's signs.
H_PREV = np.array([0.5, 0.0, 0.5])
X_T = np.array(WORDS["boys"], dtype=float)
C_PREV = np.array([6.0, 8.0, 9.0])

# The other gates, given in notebook 1: input gate, candidate memory, output gate.
W_I = np.array([[0] * 3, [0] * 3, [0] * 3, [0, 6, 0], [0] * 3, [-6, -6, -6], [0] * 3], dtype=float)
B_I = np.array([2.0, -4.0, 0.0])
W_G = np.array([[0] * 3, [0] * 3, [0] * 3, [0] * 3, [0] * 3, [0] * 3, [-2, 0, 0]], dtype=float)
B_G = np.array([0.0, 2.0, 1.0])
W_O = np.zeros((7, 3))
B_O = np.array([-1.0, -2.0, -2.0])


# --- reading -------------------------------------------------------------------------------------


@dataclass
class Step:
    """What the cell did with one word: the arrays, each (3,), the word's own (4,)."""

    word: str
    x_t: np.ndarray
    h_prev: np.ndarray
    c_prev: np.ndarray
    f_t: np.ndarray
    c_kept: np.ndarray
    written: np.ndarray
    c_t: np.ndarray
    h_t: np.ndarray


def words(sentence):
    """The words of a sentence, spelled as in the dictionary. Raises NotYet for one that is not in it."""
    known = {word.lower(): word for word in WORDS}
    found = []
    for word in re.findall(r"[^\W\d_]+|\.", sentence):
        if word.lower() not in known:
            near = difflib.get_close_matches(word.lower(), known, n=1)
            raise lesson.NotYet(
                f'The dictionary has no "{word}". It has: {" ".join(WORDS)}',
                f'Did you mean "{known[near[0]]}"?' if near else "Which of its words could stand there?",
            )
        found.append(known[word.lower()])
    if not found:
        raise lesson.NotYet(f"There is no word to read. The dictionary has: {' '.join(WORDS)}", "")
    return found


def read(forget_gate, sentence, W_f=W_F, b_f=B_F):
    """Read a sentence from an empty memory with this forget gate and the given other gates: a Step a word."""
    h, c = np.zeros(3), np.zeros(3)
    steps = []
    for word in words(sentence):
        x = np.array(WORDS[word], dtype=float)
        f, kept = (np.asarray(part, dtype=float) for part in forget_gate(h, x, c, W_f, b_f))
        scores = {name: np.append(h, x) @ W + b for name, W, b in OTHERS}
        added = _share(scores["input"]) * np.tanh(scores["candidate"])
        steps.append(Step(word, x, h, c, f, kept, added, kept + added, np.zeros(3)))
        c = steps[-1].c_t
        h = steps[-1].h_t = _share(scores["output"]) * np.tanh(c)
    return steps


OTHERS = (("input", W_I, B_I), ("candidate", W_G, B_G), ("output", W_O, B_O))


def _share(score):
    return (1 + np.tanh(score / 2)) / 2


# --- pictures ------------------------------------------------------------------------------------


def maps(steps):
    """Heat maps, words by memory units: shares kept, and the memory after each word; and their text."""
    fig, axes = lesson.figure(8.4, 1.3 + 0.36 * len(steps), 1, 2, sharey=True)
    tables = (
        ("share kept at the word", np.array([step.f_t for step in steps]), "Greens", 0, 1.25),
        ("memory after the word", np.array([step.c_t for step in steps]), "PuOr", -3, 3),
    )
    for ax, (title, table, colours, low, high) in zip(axes, tables):
        shown = ax.imshow(table, cmap=colours, vmin=low, vmax=high, aspect="auto")
        for (row, column), number in np.ndenumerate(table):
            red, green, blue, _ = shown.cmap(shown.norm(number))
            dark = 0.3 * red + 0.6 * green + 0.1 * blue < 0.5
            ax.text(
                column, row, f"{number:.2f}", ha="center", va="center", color="white" if dark else "black"
            )
        ax.set_title(title)
        ax.set_xticks(range(3), UNITS)
        ax.tick_params(length=0)
        ax.spines[["left", "bottom"]].set_visible(False)
    axes[0].set_yticks(range(len(steps)), [spoken(step.word) for step in steps])
    told = "; ".join(
        f"{spoken(step.word)} {', '.join(f'{share:.2f}' for share in step.f_t)}" for step in steps
    )
    return fig, f"Two heat maps, a row for each word. Shares kept of mood, subject and time: {told}."


def frame(steps, number):
    """One word of the film: each unit's memory before, share kept, what is kept, written, and after."""
    step = steps[number]
    fig, ax = lesson.figure(7.2, 4.3)
    ax.set(xlim=(-1.5, 10.7), ylim=(-1.2, 4.6))
    ax.axis("off")
    _sentence(ax, steps, number)
    columns = (
        (0.0, "memory\nbefore", step.c_prev, lesson.GREEN, ""),
        (2.2, "share kept\n(your f_t)", step.f_t, lesson.RED, "×"),
        (4.4, "what is\nkept", step.c_kept, lesson.GREEN, "="),
        (6.6, "written\n(given)", step.written, lesson.ORANGE, "+"),
        (8.8, "memory\nafter", step.c_t, lesson.GREEN, "="),
    )
    for x, name, numbers, colour, sign in columns:
        ax.text(x + 0.4, 3.3, name, ha="center", va="center", fontsize=11)
        for unit, value in enumerate(numbers):
            y = 2.05 - 1.1 * unit
            _square(ax, x, y, value, colour, signed=sign != "×")
            ax.text(x - 0.28, y + 0.4, sign, ha="center", va="center", fontsize=15)
    for unit, name in enumerate(UNITS):
        ax.text(-0.2, 2.45 - 1.1 * unit, name, ha="right", va="center", fontsize=11, weight="bold")
    x_t, h_prev = (f"[{', '.join(f'{part:.2g}' for part in row)}]" for row in (step.x_t, step.h_prev))
    ax.text(-1.4, -0.85, f"x_t = {x_t}    h_prev = {h_prev}", family="monospace", fontsize=10)
    kept = ", ".join(f"{unit} {share:.2f}" for unit, share in zip(UNITS, step.f_t))
    after = ", ".join(f"{unit} {value:.2f}" for unit, value in zip(UNITS, step.c_t))
    return fig, f"The cell reads {spoken(step.word)}. Shares kept: {kept}. Memory after the word: {after}."


def _sentence(ax, steps, number):
    """The words around this one, which stands in a box."""
    shown = 9
    first = max(0, min(number - shown // 2, len(steps) - shown))
    for place, step in enumerate(steps[first : first + shown]):
        now = first + place == number
        look = {"boxstyle": "round,pad=0.25", "fc": "#FFF3C4", "ec": "black"} if now else None
        weight = "bold" if now else "normal"
        at = (-0.9 + 1.37 * place, 4.25)
        ax.text(*at, spoken(step.word), ha="center", va="center", fontsize=12, weight=weight, bbox=look)


def spoken(word):
    """A full stop alone is hard to see, and not read aloud."""
    return "full stop" if word == "." else word


def _square(ax, x, y, value, colour, signed):
    """A square filled up to its number: shares from the floor, memories up or down from the middle."""
    size, most = 0.8, 2.0 if signed else 1.0
    level = size * float(np.clip(value / most, -1, 1)) * (0.5 if signed else 1)
    floor = y + (size / 2 if signed else 0)
    ax.add_patch(_box(x, min(floor, floor + level), size, abs(level), fc=colour))
    ax.add_patch(_box(x, y, size, size, fc="none", ec="black"))
    if signed:
        ax.plot([x, x + size], [floor, floor], color="black", lw=0.6)
    ax.text(x + size + 0.07, y + size / 2, f"{value:.2f}".replace("-", "−"), va="center", fontsize=10.5)


def _box(x, y, width, height, **look):
    from matplotlib.patches import Rectangle

    return Rectangle((x, y), width, height, **look)


def film(steps):
    """A slider and a play button over the words. (`maps` is what it shows where nothing can be moved.)"""
    places = {f"{place}: {spoken(step.word)}": place - 1 for place, step in enumerate(steps, 1)}
    lesson.live(lambda number: frame(steps, number), places, "word", play=True)
