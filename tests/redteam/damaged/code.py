"""Answers deleted, doubled, split, merged, reordered, retyped or broken, as students do while they work."""

from __future__ import annotations

from tests.redteam.harness import ANSWERS, EXERCISES, GRADED, REPAIRED, Desk, damaged

STUB = "def {name}({arguments}):\n    # YOUR CODE HERE\n    raise NotImplementedError()\n"


def _code(source: str, name: str = "extra") -> dict[str, object]:
    return {
        "cell_type": "code",
        "id": name,
        "metadata": {},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


@damaged(GRADED, loses=("sigmoid",), graded=("no function `sigmoid`",))
def deleted_answer(desk: Desk) -> None:
    """One answer cell was deleted: the others earn theirs."""
    desk.notebook["cells"].remove(desk.cell("sigmoid"))
    desk.hand_in()


@damaged(GRADED, graded=("put back",))
def deleted_imports(desk: Desk) -> None:
    """The cell that imports NumPy was deleted; the release had it."""
    desk.notebook["cells"].remove(desk.cell("setup"))
    desk.hand_in()


@damaged(GRADED, graded=("put back",))
def answers_only(desk: Desk) -> None:
    """Everything was deleted but the five answers."""
    desk.notebook["cells"] = [desk.cell(name) for name in EXERCISES]
    desk.hand_in()


@damaged(REPAIRED, "copy of another cell")
def doubled_answer(desk: Desk) -> None:
    """An answer cell was copied, grade id and all."""
    at = desk.notebook["cells"].index(desk.cell("linear"))
    desk.notebook["cells"].insert(at, dict(desk.cell("linear")))
    desk.hand_in()


@damaged(GRADED)
def doubled_grade_cell(desk: Desk) -> None:
    """A grade cell was copied, grade id and all."""
    desk.notebook["cells"].append(dict(desk.cell("check_linear")))
    desk.hand_in()


@damaged(GRADED)
def everything_twice(desk: Desk) -> None:
    """The whole notebook was pasted behind itself, with new ids."""
    again = [{**cell, "id": f"again_{i}"} for i, cell in enumerate(desk.notebook["cells"])]
    desk.notebook["cells"] += again
    desk.hand_in()


@damaged(GRADED)
def second_answer_counts(desk: Desk) -> None:
    """A wrong answer above, the right one in a new cell below: the last one counts."""
    right = desk.cell("sigmoid")["source"]
    desk.cell("sigmoid")["source"] = "def sigmoid(z):\n    return z\n"
    desk.notebook["cells"].append(_code(right))
    desk.hand_in()


@damaged(GRADED, loses=("sigmoid",))
def second_answer_is_wrong(desk: Desk) -> None:
    """The right answer above, a wrong one below: the last one counts."""
    desk.notebook["cells"].append(_code("def sigmoid(z):\n    return z\n"))
    desk.hand_in()


@damaged(GRADED, graded=("run again at the end",))
def reversed_cells(desk: Desk) -> None:
    """All cells from last to first: a function is looked up when it is called."""
    desk.notebook["cells"].reverse()
    desk.hand_in()


@damaged(GRADED)
def one_cell(desk: Desk) -> None:
    """All answers merged into one cell."""
    for name in EXERCISES[1:]:
        desk.notebook["cells"].remove(desk.cell(name))
    desk.cell("concatenate")["source"] = "import numpy as np\n\n\n" + "\n\n".join(ANSWERS.values())
    desk.hand_in()


@damaged(GRADED)
def split_with_helper(desk: Desk) -> None:
    """An answer split in two cells: a helper above, the function below."""
    at = desk.notebook["cells"].index(desk.cell("linear"))
    desk.notebook["cells"].insert(at, _code("def product(a, b):\n    return a @ b\n", "helper"))
    desk.cell("linear")["source"] = "def linear(concat, W_f, b_f):\n    return product(concat, W_f) + b_f\n"
    desk.hand_in()


@damaged(GRADED)
def moved_to_the_end(desk: Desk) -> None:
    """Answers in new cells at the end; the stubs stay where they were."""
    for name in EXERCISES:
        desk.notebook["cells"].append(_code(desk.cell(name)["source"], f"my_{name}"))
        head = desk.cell(name)["source"].partition("(")[2].partition(")")[0]
        desk.cell(name)["source"] = STUB.format(name=name, arguments=head)
    desk.hand_in()


@damaged(REPAIRED, "code in a markdown cell")
def answer_in_markdown(desk: Desk) -> None:
    """The answer cell was turned into text by a wrong key."""
    cell = desk.cell("sigmoid")
    cell["cell_type"] = "markdown"
    del cell["outputs"], cell["execution_count"]
    desk.hand_in()


@damaged(REPAIRED, "code in a raw cell")
def answer_in_raw(desk: Desk) -> None:
    """The answer cell was turned into a raw cell."""
    desk.cell("linear")["cell_type"] = "raw"
    desk.hand_in()


@damaged(REPAIRED, "code in a raw cell")
def all_raw(desk: Desk) -> None:
    """All code cells are raw, imports too."""
    for cell in desk.code():
        cell["cell_type"] = "raw"
    desk.hand_in()


@damaged(REPAIRED, "code in a markdown cell", "text as comments")
def answer_in_a_fence(desk: Desk) -> None:
    """The answer stands in a code block of a text cell, under a sentence."""
    cell = desk.cell("forget")
    cell["cell_type"] = "markdown"
    cell["source"] = f"My answer, I hope it's right:\n\n```python\n{cell['source']}```\n\nIt keeps a share."
    desk.hand_in()


@damaged(GRADED)
def fence_beside_the_answer(desk: Desk) -> None:
    """A text cell explains an old, wrong version: the answer in the code cell counts."""
    desk.notebook["cells"].append(
        {
            "cell_type": "markdown",
            "id": "old",
            "metadata": {},
            "source": "I first had\n```python\ndef linear(concat, W_f, b_f):\n    return concat @ W_f\n```",
        }
    )
    desk.hand_in()


@damaged(GRADED, loses=("sigmoid",), graded=("SyntaxError",))
def syntax_error(desk: Desk) -> None:
    """A bracket is missing in one answer: only this one is lost."""
    desk.cell("sigmoid")["source"] = "def sigmoid(z):\n    return 1 / (1 + np.exp(-z)\n"
    desk.hand_in()


@damaged(GRADED, loses=("sigmoid",))
def no_break_spaces(desk: Desk) -> None:
    """Code pasted from a web page, with no-break spaces: it did not run for the student either."""
    cell = desk.cell("sigmoid")
    cell["source"] = cell["source"].replace("    ", "\N{NO-BREAK SPACE}" * 4)
    desk.hand_in()


@damaged(GRADED, loses=("linear",), graded=("no function `linear`; there is `Linear`",))
def renamed_function(desk: Desk) -> None:
    """`Linear` instead of `linear`."""
    cell = desk.cell("linear")
    cell["source"] = cell["source"].replace("def linear", "def Linear")
    desk.hand_in()


@damaged(GRADED)
def magics(desk: Desk) -> None:
    """Shell lines, magics, help and an installation between the answers."""
    lines = [
        "%matplotlib inline",
        "!pip install numpy",
        "%%time\nx = 1",
        "np?",
        "%load_ext autoreload",
        "!ls -la",
    ]
    desk.notebook["cells"][3:3] = [_code(line, f"magic_{i}") for i, line in enumerate(lines)]
    desk.hand_in()


@damaged(GRADED)
def timed_answer(desk: Desk) -> None:
    """A cell magic above an answer."""
    desk.cell("sigmoid")["source"] = "%%time\n" + desk.cell("sigmoid")["source"]
    desk.hand_in()


@damaged(GRADED)
def asks(desk: Desk) -> None:
    """A cell that waits for `input()`: nobody answers, and the next cell comes."""
    desk.notebook["cells"].insert(3, _code("name = input('Your name? ')"))
    desk.hand_in()


@damaged(GRADED)
def raises_between(desk: Desk) -> None:
    """A cell that fails between two answers."""
    desk.notebook["cells"].insert(12, _code("1 / 0"))
    desk.hand_in()


@damaged(GRADED)
def unused_answer_forms(desk: Desk) -> None:
    """A lambda and an `if True:` around an answer: functions are functions."""
    desk.cell("linear")["source"] = "linear = lambda concat, W_f, b_f: concat @ W_f + b_f\n"
    indented = ANSWERS["forget"].replace("\n", "\n    ").rstrip()
    desk.cell("forget")["source"] = f"if True:\n    {indented}\n"
    desk.hand_in()


@damaged(REPAIRED, "code in a markdown cell", "text as comments")
def merged_with_text(desk: Desk) -> None:
    """The answer cell was merged with the text above it, and is text now."""
    above = desk.cell("sigmoid_text")
    above["source"] = f"{above['source']}\n\n{desk.cell('sigmoid')['source']}\n\nThat was the sigmoid."
    desk.notebook["cells"].remove(desk.cell("sigmoid"))
    desk.hand_in()


@damaged(REPAIRED, "second part of a function")
def split_in_the_middle(desk: Desk) -> None:
    """The answer cell was split in the middle of the function, then again."""
    at = desk.notebook["cells"].index(desk.cell("sigmoid"))
    head, middle, tail = desk.cell("sigmoid")["source"].rstrip("\n").split("\n")
    desk.cell("sigmoid")["source"] = head
    desk.notebook["cells"][at + 1 : at + 1] = [_code(middle, "middle"), _code("\n" + tail, "tail")]
    desk.hand_in()


@damaged(GRADED)
def indented_cell(desk: Desk) -> None:
    """A cell after an answer begins with spaces, which Jupyter takes away: nothing is joined."""
    at = desk.notebook["cells"].index(desk.cell("sigmoid"))
    desk.notebook["cells"].insert(at + 1, _code("    half = sigmoid(0)\n    half"))
    desk.hand_in()
