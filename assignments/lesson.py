"""What the notebooks of the series share: checks that say what they saw and ask, figures, sliders.

A release holds this file packed into one line, so it needs nothing but NumPy, IPython and, for figures,
matplotlib; a slider needs ipywidgets and is left out without it.
"""

import base64
import io
import linecache
import re
import sys
import textwrap
from dataclasses import dataclass

import numpy as np

BLUE, ORANGE, GREEN, RED, GREY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#767676"
WIDTH = 72  # characters: longer lines are broken in the middle of a word, or cut by nbgrader's validate


# --- checks --------------------------------------------------------------------------------------


class NotYet(Exception):
    """What a check saw, and a question. Jupyter shows these lines in the place of a traceback."""

    def __init__(self, seen, question):
        super().__init__(*textwrap.wrap(seen, WIDTH), *textwrap.wrap(question, WIDTH))

    def _render_traceback_(self):
        return list(self.args)


@dataclass
class Trial:
    """One sample: the arguments, what is due, and a question for those who miss it.

    `other` is a second sample, None where an argument is the same for all: with it, a batch of the two is
    compared with the student's own rows. `parts` names the members of an answer; the first `sums` of them are
    the sum over a batch.
    """

    given: tuple
    due: object
    question: str
    other: tuple = ()
    parts: tuple = ()
    sums: int = 0


# Wrong answers that are recognised: exercise -> for each different call that its check makes, in that order,
# (answer, what is seen, a question). The release fills it from the misconceptions.
MISTAKES = {}


def check(name, trials, praise, names=None):
    """Try the caller's function `name`; print the praise, or raise NotYet."""
    names = sys._getframe(1).f_globals if names is None else names
    function = names.get(name)
    if not callable(function):
        raise NotYet(f"{name}: there is no function of this name yet.", "Has the cell above been run?")
    known = iter(MISTAKES.get(name, ()))
    for trial in trials:
        _one(name, function, names, trial, next(known, ()))
    batches = [trial for trial in trials if trial.other]
    for trial in batches:
        _batch(name, function, names, trial)
    tried = "right for one sample and for a batch of two" if batches else "right"
    print("\n".join(textwrap.wrap(f"{name}: {tried}. {praise}", WIDTH)))


def _one(name, function, names, trial, known):
    given = [value if callable(value) or isinstance(value, int) else np.array(value) for value in trial.given]
    answer = _call(name, function, names, given, trial.question)
    for numbers, seen, question in known:
        if _same(answer, numbers):
            raise NotYet(f"{name}: {seen}", question)
    seen = _difference(answer, trial.due, trial.parts)
    if seen:
        raise NotYet(f"{name}: {seen}.", trial.question)
    for before, after in zip(trial.given, given):
        if not np.array_equal(before, after):
            was, now = np.array(before), after
            raise NotYet(
                f"{name}: it changed its argument {was} into {now}.", "Can the answer be a new array?"
            )


def _batch(name, function, names, trial):
    question = "A sample is a row: what does your function do with the second axis?"
    pairs = list(zip(trial.given, trial.other))
    rows = [[np.array(first if second is None else second) for first, second in pairs]]
    rows.insert(0, [np.array(first) for first, _ in pairs])
    batch = [np.array(a) if b is None else np.array([a, b], dtype=float) for a, b in pairs]
    own = [_call(name, function, names, row, question) for row in rows]
    due = tuple(map(np.array, zip(*own))) if isinstance(trial.due, tuple) else np.array(own)
    if trial.sums:
        due = (*(part.sum(axis=0) for part in due[: trial.sums]), *due[trial.sums :])
    told = f"{name}: right for one sample; in a batch of two"
    answer = _call(told, function, names, batch, question)
    seen = _difference(answer, due, trial.parts)
    if seen.startswith(trial.parts[: trial.sums]):
        question = "All samples share the weights: what becomes of what each of them says?"
    if seen:
        raise NotYet(f"{told}, one a row, {seen}.", question)


def _call(told, function, names, given, question):
    """The answer; an error becomes its line, its code and a question."""
    try:
        with np.errstate(over="raise", invalid="raise", divide="raise"):
            answer = function(*given)
    except Exception as caught:
        error = caught
    else:
        if answer is None:
            seen = f"{told}: still empty, or without a return: it gave None."
            raise NotYet(seen, "Which line hands the answer over?")
        return answer
    where, place = _place(error.__traceback__, names)
    name = function.__name__
    if isinstance(error, NotImplementedError):
        whose = "still empty" if where == name else f"it needs {where}, which is still empty"
        raise NotYet(f"{told}: {whose}.", "What does the text between the triple quotes promise?")
    inside = "" if where == name else f"in your {where}, "
    if isinstance(error, FloatingPointError):
        raise NotYet(f"{told}: NumPy warns, {inside}{place}: {error}.", question)
    if isinstance(error, NameError) and getattr(error, "name", "") == "np":
        question = "Is the kernel new? Then run the cells from the top: Run, Run All Above Selected Cell."
    said = " ".join(f"{type(error).__name__}: {_in_words(str(error))}".split())
    raise NotYet(f"{told}: stopped {inside}{place}. {said}", question)


def _in_words(said):
    """NumPy's words about a matrix product that does not fit, without its signatures."""
    sizes = re.search(r"size (\d+) is different from (\d+)", said)
    if sizes is None:
        return said
    return f"rows of {sizes[2]} meet columns of {sizes[1]}, and a matrix product needs as many in both."


def _place(trace, names):
    """The student's own function and line that stopped, not NumPy's: `("linear", "line 9: return W @ x")`."""
    frame = trace.tb_next or trace
    own = frame
    while frame:
        own = frame if frame.tb_frame.f_globals is names else own
        frame = frame.tb_next
    code = own.tb_frame.f_code
    line = linecache.getline(code.co_filename, own.tb_lineno).strip()
    return code.co_name, f"in line {own.tb_lineno}" + (f": {line}" if line else "")


def _same(answer, numbers):
    """Has the answer the shape and the values of these numbers? (Of all of them, where they are a pair.)"""
    if isinstance(numbers, tuple):
        pair = isinstance(answer, tuple | list | np.ndarray) and len(answer) == len(numbers)
        return pair and all(map(_same, answer, numbers))
    try:
        answer = np.asarray(answer, dtype=float)
    except (TypeError, ValueError):
        return False
    return answer.shape == np.shape(numbers) and np.allclose(answer, numbers)


def _difference(answer, due, parts=()):
    """How an answer differs from what is due: in kind, in shape, or in its first wrong number; or ''."""
    kind = type(answer).__name__
    if isinstance(due, tuple):
        if not isinstance(answer, tuple | list | np.ndarray) or len(answer) != len(due):
            return f"it gave one {kind}, where {len(due)} arrays are expected"
        parts = parts or [f"answer {k} of {len(due)}" for k in range(1, len(due) + 1)]
        found = zip(parts, map(_difference, answer, due))
        return next((f"{part}: {seen}" for part, seen in found if seen), "")
    if not np.shape(due) and isinstance(answer, int | float | np.number):
        answer = np.array(answer, dtype=float)
    if type(answer) is not np.ndarray or answer.dtype == object:
        return f"it gave a {kind}, where an array of shape {np.shape(due)} is expected"
    if answer.shape != np.shape(due):
        return f"it gave shape {answer.shape}, where shape {np.shape(due)} is expected"
    return "" if np.allclose(answer, due, 1e-9, 1e-9) else _wrong_number(answer, due)


def _wrong_number(answer, due):
    wrong = np.argwhere(~np.isclose(answer, due))
    if not len(wrong):
        gap = np.max(np.abs(answer - due))
        return f"the numbers are right to a few digits only, and off by up to {gap:.1g}"
    place = tuple(map(int, wrong[0]))
    at, wanted = ", ".join(map(str, place)), np.asarray(due)[place]
    which = f"shape {answer.shape} is right, but number [{at}]" if place else "it"
    return f"{which} is {answer[place]:.4g}, not {wanted:.4g}"


# --- figures -------------------------------------------------------------------------------------


def mine(names, name, *given, shape):
    """The answer of the student's function as an array, or None as long as it has not this shape."""
    try:
        answer = names[name](*(np.array(array, dtype=float) for array in given))
        answer = np.asarray(answer, dtype=float)
    except Exception:
        return None
    return answer if answer.shape == shape else None


def figure(width, height, rows=1, columns=1, **how):
    """A figure of this many inches, and its axes, with no frame above and to the right."""
    from matplotlib.figure import Figure

    fig = Figure(figsize=(width, height), layout="constrained")
    axes = fig.subplots(rows, columns, **how)
    for ax in np.ravel(axes):
        ax.spines[["top", "right"]].set_visible(False)
    return fig, axes


def html(fig, alt):
    """A figure as HTML, on white whatever the theme, with a description for readers who can't see it."""
    png = io.BytesIO()
    fig.savefig(png, dpi=130, facecolor="white")
    data = base64.b64encode(png.getvalue()).decode()
    look = f'width="{int(fig.get_figwidth() * 88)}" style="max-width: 100%; border-radius: 6px"'
    return f'<img alt="{alt}" {look} src="data:image/png;base64,{data}">'


def show(fig, alt):
    """Show a figure below its cell."""
    from IPython.display import HTML, display

    display(HTML(html(fig, alt)))


def table(head, rows):
    """Show a table below its cell: the texts of its first row, then those of the others."""
    from IPython.display import HTML, display

    names = "".join(f'<th scope="col">{text}</th>' for text in head)
    cells = ("".join(f"<td>{text}</td>" for text in row) for row in rows)
    lines = "".join(f"<tr>{row}</tr>" for row in cells)
    display(HTML(f"<table><thead><tr>{names}</tr></thead><tbody>{lines}</tbody></table>"))


def progress(told):
    """A line below the cell that says how far it is: call what comes back with a share between 0 and 1."""
    from IPython.display import display

    def line(share):
        done = int(20 * share)
        return {"text/plain": f"{told} [{'#' * done}{'.' * (20 - done)}]"}

    handle = display(line(0), raw=True, display_id=True)
    return lambda share: handle and handle.update(line(share), raw=True)


def missing(ax, name):
    """In the place of what can't be drawn yet; axes that nothing is drawn on are left out."""
    beside = ax.has_data()
    if not beside:
        ax.axis("off")
    plate = {"fc": "white", "ec": "none"}  # it stands before bars that are drawn already
    at = {"ha": "center", "va": "center", "transform": ax.transAxes, "fontsize": 10 if beside else 14}
    ax.text(0.5, 0.5, f"drawn when\n{name} works", color=GREY, bbox=plate, **at)


def live(draw, places, label, start=0, play=False):
    """A slider over the places, {what it says: value}; `draw(value)` gives a figure and its description.

    With `play`, a button that walks through them. Without ipywidgets a line says so: show a figure that
    needs none before.
    """
    try:
        import ipywidgets
        from IPython.display import display
    except ImportError:
        print("Sliders need ipywidgets; the figure above shows what they would move.")
        return
    drawn = {}
    picture = ipywidgets.HTML()
    slider = ipywidgets.SelectionSlider(
        options=list(places), index=start, description=label, continuous_update=True
    )

    def redraw(*_):
        if slider.value not in drawn:
            drawn[slider.value] = html(*draw(places[slider.value]))
        picture.value = drawn[slider.value]

    slider.observe(redraw, "value")
    redraw()
    row = [slider]
    if play:
        button = ipywidgets.Play(value=start, max=len(places) - 1, interval=1500)
        ipywidgets.jslink((button, "value"), (slider, "index"))
        row.insert(0, button)
    wrap = ipywidgets.Layout(flex_flow="row wrap", display="flex")
    box = ipywidgets.VBox([ipywidgets.Box(row, layout=wrap), picture])
    if hasattr(box, "_repr_mimebundle_"):  # a notebook that is opened again shows the text
        display({**box._repr_mimebundle_(), "text/plain": "Run this cell: its slider comes back."}, raw=True)
    else:
        display(box)
