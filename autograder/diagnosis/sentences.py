"""What is said of a small change: what was seen, and a question."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from autograder.diagnosis.variants import Change, public, spoken

_PRODUCTS = {
    "not summed": (
        "The products are all there, but none is added up.",
        "Along which axis should they be summed?",
    ),
    "summed along the wrong axis": (
        "The products are added up along the wrong axis.",
        "How many numbers should be left of one sample?",
    ),
    "summed to one number": ("All products are added up into one number.", "How many sums are due?"),
    "averaged": ("A mean of the products stands where their sum is due.", "What does a matrix product do?"),
    "the largest only": ("Only the largest product counts.", "What happens to the other products?"),
    "the last only": ("Only the last product is left.", "Does = write over the sum, where += would add?"),
    "the first only": ("Only the first product is left.", "Does the loop end, or return, too early?"),
    "the last left out": ("The last product is missing.", "Where does your loop or slice end?"),
    "the first left out": ("The first product is missing.", "Where does your loop or slice begin?"),
    "the first rows only": ("Only the first rows of {about} have a say.", "Who uses the other rows?"),
    "the last rows only": ("Only the last rows of {about} have a say.", "Who uses the first rows?"),
    "rows in another order": (
        "The rows of {about} meet the wrong numbers: two parts are exchanged.",
        "Which rows belong to which part?",
    ),
    "the middle left out": (
        "The first rows of {about} have a say, and as many of the last ones: those between have none.",
        "Which rows belong to which part?",
    ),
    "the first rows twice": (
        "The first rows of {about} meet both parts of what goes in.",
        "Which rows belong to which part?",
    ),
    "first rows turned": (
        "The first rows of {about} are turned: what is a row is taken for a column.",
        "Which side of {about} meets the numbers?",
    ),
    "sums multiplied": (
        "The numbers are added up before they meet {about}.",
        "Which comes first, product or sum?",
    ),
    "outer": ("Every number meets every other one.", "Which ones belong together?"),
    "poured": (
        "{about} is poured into its new shape in the old order: nothing is turned.",
        "What is a row of it before, and what after?",
    ),
    "added up with what it should meet": (
        "The numbers are added to {about}, not multiplied with it.",
        "What does a weight do with its number?",
    ),
    "divided by a root": (
        "Every sum of products is divided by the root of how many there are.",
        "Who asks for that?",
    ),
    "divided by a sum": (
        "Every sum of products is divided by the sum of the numbers that go in: a mean, weighted by them.",
        "Is a mean due, or a sum?",
    ),
    "added on from one to the next": (
        "Each sum of products holds those before it as well.",
        "Where does the sum of the next one begin?",
    ),
    "weights that sum to 1": (
        "Your numbers come out when the weights in {about} are made to sum to 1.",
        "Should {about} be changed before it is used?",
    ),
    "cut to whole numbers": (
        "The decimals of the sums are cut off.",
        "Which kind of number does the array hold that they are put into?",
    ),
    "summed along the wrong axis and cut": (
        "The products are added up along the wrong axis, and what comes is cut to fit.",
        "Which products belong to one result?",
    ),
}
_TURNED = (
    "Your numbers come out when {about} is turned: its rows taken for columns.",
    "Which side of {about} meets the numbers?",
)
_CALLED = {
    "tan": "taken through tan, which has no bounds, not through a curve that has",
    "clipped": "cut off at -1 and 1: straight in between",
    "hard": "cut off at 0 and 1: a straight line in between",
    "hard of a fifth": "cut off at 0 and 1: a straight line in between",
    "hard of a sixth": "cut off at 0 and 1: a straight line in between",
    "fraction": "bent by a fraction, without e",
    "softsign": "bent by a fraction, without e",
    "arctan": "taken through arctan",
    "arctan of pi": "taken through arctan",
    "arctan and a half": "taken through arctan",
    "root": "divided by a root",
    "root and a half": "divided by a root",
    "sin": "taken through sin, which goes up and down",
    "softplus": "made log(1 + exp(...)), which has no upper end",
    "swish": "multiplied by a share of its own, which has no upper end",
    "leaky relu": "kept where it is positive, and made small where it is not",
    "softmax": "made shares that sum to 1",
    "bell": "taken through a bell, which falls on both sides",
    "vstack": "put one above the other",
    "stack": "stacked along a new axis",
    "hstack": "joined along the second axis",
    "expm1": "made exp(…) - 1",
    "exp2": "made powers of 2, not of e",
}


def of_all(changes: Sequence[Change]) -> list[tuple[str, str, str]]:
    """(name, what was seen, a question) of each change."""
    return [of(change) for change in changes]


def of(change: Change) -> tuple[str, str, str]:  # noqa: PLR0911, PLR0912, PLR0915  # a case a kind
    """(name, what was seen, a question)."""
    about, detail = public(change.about), public(change.detail)
    it = f"`{about}`" if about else _part(change) or "one part"
    name = " ".join(filter(None, (change.what, about, detail)))
    match change.what:
        case "operator":
            return name, f"Your numbers come out when {it} is {detail}.", f"What should happen with {it}?"
        case "dropped":
            return name, f"Your numbers come out without {it}.", f"Where does {it} come in?"
        case "exchanged":
            return (
                name,
                f"Your numbers come out when the two sides change places at {it}.",
                "Which comes first?",
            )
        case "order" if about and detail:
            seen = (
                f"Your numbers come out with `{detail}` in the place of `{about}`, and the other way round."
            )
            return name, seen, "Which one comes first?"
        case "order":
            return name, "Two parts stand in each other's place.", "In which order are they due?"
        case "sign":
            return (
                name,
                f"The sign of {'a part' if it == 'one part' else it} is turned round.",
                "Which sign makes it so?",
            )
        case "twice":
            return name, f"{it} is in twice.".capitalize(), "Which step has put it in already?"
        case "side by side":
            return (
                name,
                "Two parts stand one behind the other, not added.",
                "What does `+` do with two lists?",
            )
        case "for every product":
            return (
                name,
                f"{it} is in once for every product, not once for every result.",
                "Is it inside the loop?",
            )
        case "early":
            return (
                name,
                f"{it} is added before the product, so that it is multiplied too.",
                "When is it added?",
            )
        case "added too":
            more = it if about else f"A {detail}"
            return name, f"{more} is added as well.", "Who asks for that?"
        case "taken away too":
            return name, f"{it} is taken away as well.", "Who asks for that?"
        case "either":
            which = f"where `{about}` is larger than `{detail}` the one, else the other"
            which = which if about and detail else "the one where its factor is larger, else the other"
            return name, f"Only one of the two parts counts: {which}.", "Are they to be added?"
        case "weighted mean":
            by = f"`{about}` + `{detail}`" if about and detail else "the sum of the two weights"
            return name, f"The sum is divided by {by}: a weighted mean.", "Is a mean due, or a sum?"
        case "complement":
            return name, f"1 - {it} stands where {it} is due.", f"What does a 1 in {it} mean?"
        case "product" if detail.startswith("turned"):
            return name, _TURNED[0].format(about=it), _TURNED[1].format(about=it)
        case "product":
            seen, asks = _PRODUCTS[detail]
            return name, seen.format(about=it), asks.format(about=it)
        case "swapped":
            return name, f"`{detail}` and `{about}` stand in each other's place.", "Which one belongs where?"
        case "outer":
            return name, *_PRODUCTS["outer"]
        case "outside":
            return name, f"{it} comes in after `{detail}`, not before it.", f"Where does {it} belong?"
        case "nested":
            seen = f"`{about}` is taken of what goes into the product, not of what comes out."
            return name, seen, "Which step comes first?"
        case "apart":
            seen = f"`{about}` is taken of each part by itself, and the two are added."
            return name, seen, f"Which comes first, the sum or `{about}`?"
        case "other part":
            return (
                name,
                f"`{about}` is taken of the other factor.",
                f"Which of the two goes through `{about}`?",
            )
        case "brackets" if about:
            seen = f"`{about}` is taken of a whole that it should be one part of."
            return name, seen, f"Where does the bracket of `{about}` end?"
        case "brackets":
            seen = "The steps are done in another order, as if brackets stood elsewhere or not at all."
            return name, seen, "What goes first?"
        case "argument":
            return name, f"`{detail}` stands where `{about}` is due.", f"What is `{about}` good for?"
        case "step":
            seen = "The result of one step stands where that of another one is due."
            return name, seen, "Which step is left out, or taken too early?"
        case "global":
            return name, *borrowed(about)
        case "doubled":
            return name, f"{it} is there twice, `{detail}` is not.", f"Where should `{detail}` stand?"
        case "of argument" if not about:
            return name, f"What goes into {it} was {_was(detail)}.", "Who asks for that?"
        case "of argument":
            return (
                name,
                f"Your numbers come out when {it} is {_was(detail)} on the way.",
                f"Should {it} be changed before it is used?",
            )
        case "function":
            seen = (
                f"The numbers were {_CALLED[detail]}." if detail in _CALLED else f"`{detail}` was computed."
            )
            return name, seen, f"What does `{about}` do, and which one is asked for?"
        case "not called" if detail:
            seen = f"Your numbers come out with `{detail}` in the place of what `{about}` gives."
            return name, seen, f"What does `{about}` make of it, and who needs that?"
        case "not called":
            return (
                name,
                f"Your numbers come out when the step with `{about}` is left out.",
                "What is it good for?",
            )
        case "keyword":
            return name, f"Your numbers come out without naming the {about}.", f"Which {about} should it be?"
        case "constant":
            return (
                name,
                f"A {detail} stands where a {about} is due.",
                "Which number does the formula have there?",
            )
        case "comparison":
            return name, "Two numbers are compared the other way round.", "Which one is the larger?"
        case "of result":
            return name, f"The result was {detail}.", "Who asks for that?"
    return name, "One step differs.", "Which one?"


def borrowed(name: str) -> tuple[str, str]:
    """What is said of an array of the notebook's in the place of what the function is given."""
    seen = f"Your numbers use the notebook's own `{name}`, whatever the function is given."
    return seen, "Which names stand behind def, and are they the ones that you use?"


def _part(change: Change) -> str:
    """What a change is about, where it has no name: the part that is left out, or changed."""
    node, new = change.node, change.new
    if change.what == "dropped" and isinstance(node, ast.BinOp):
        gone = node.right if new is node.left else node.left
        return (
            f"the part with {spoken(gone)}" if isinstance(gone, ast.Call) and spoken(gone) else spoken(gone)
        )
    if change.what == "operator" and isinstance(node, ast.BinOp):
        return spoken(node.right)
    return spoken(node)


def _was(detail: str) -> str:
    return f"replaced by {detail.removesuffix(' for all')} for all" if detail.endswith(" for all") else detail
