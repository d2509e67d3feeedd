"""How well the diagnosis speaks of answers that carry a teacher's mark and the names of their faults."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from autograder.diagnosis import OURS
from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.model.fault import Fault
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from autograder.verify import answer_files
from autograder.verify.answer_files import RIGHT, WRONG, Answer

QUARTER = 0.25
# What a sentence has to speak of to name a fault; a fault that is not listed must be named by its own word.
WORDS = {
    "abs": "sign",
    "add": "added|plus|add",
    "axis": "axis|product",
    "batch": "batch|sample",
    "bias": "bias|b_f",
    "brackets": "bracket|divi|larger than 1|order",
    "clip": "clip|flat|limit",
    "container": "list|tuple|matrix|dict|set|text|comes back|several",
    "derivative": "steep|slope",
    "dot": "added up|one number|mixed|matrix",
    "dtype": "whole|decimal|digits|float16",
    "elementwise": "product|number by number|place|sum|every number",
    "extra": "squashed|squeezed|twice|once more|sigmoid|missing|cut",
    "formula": "off|limit|1|step|other",
    "globals": "notebook|argument|variables",
    "index": "loop|missing|place|say|write",
    "memory": "hidden state|h_prev|c_prev|memory",
    "missing": "say|without|missing|twice|gone|nothing|stands where|back",
    "mutation": "change|written|belongs",
    "mute": "overflow|warning|silence",
    "name": "name|has no|takes|called|missing|like a function|power|function",
    "nosigmoid": "score|sigmoid|squash|share",
    "order": "order|before|first|place|reverse|other way|exchange|input",
    "overflow": "overflow|large|exp",
    "overwrite": "last|write",
    "pair": "pair|several|side by side|comes back|More than",
    "raise": "raise|refuse|own",
    "recursion": "calls itself",
    "return": "return|Nothing comes back|loop",
    "rounded": "round|digit|decimal",
    "scalar": "one number|whole array|array",
    "scaled": "twice|half|doubl|halv|length|2|stretch|larger|-1",
    "shape": "table|column|row|axes|batch of one|standing",
    "sign": "sign|falls|rise|minus|turned",
    "single": "alone|only|Only|first|second",
    "sizes": "size",
    "softmax": "sum to 1|others",
    "sorted": "sort|size",
    "step": "0 and 1",
    "stack": "axis|stack|count|numbers|above|pair",
    "sum": "added|sum|one number|mean|mixed|one for all|maximum|same share",
    "swapped": "other order|order",
    "syntax": "Line",
    "tanh": "tanh|-1|steep|half",
    "threshold": "whole|0 and 1|0 or 1|half open|not at all|some numbers|gone",
    "transpose": "turned|side|lie|fit|matrix",
    "tuple": "tuple|brackets|one tuple",
    "upside": "goes|kept|keep|1 -|closed|taken from 1|open",
    "vector": "axis|vector|single sample|above",
}


@dataclass
class Figures:
    """Counts over the marked answers; `unmet` lists those with a fault unnamed or a mark far away."""

    wrong: int = 0
    hinted: int = 0
    named: int = 0
    shown: int = 0
    compound: int = 0
    compound_named: int = 0
    near: int = 0
    full: int = 0
    right: int = 0
    accused: int = 0
    differences: list[float] = field(default_factory=list)
    unmet: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """A line each, with its share."""
        mean = sum(self.differences) / max(len(self.differences), 1)
        return [
            f"wrong answers with a sentence: {_share(self.hinted, self.wrong)}",
            f"that names the fault or shows an example of it: {_share(self.shown, self.wrong)}",
            f"with every fault named by its word: {_share(self.named, self.wrong)}",
            f"compound ones with every fault named: {_share(self.compound_named, self.compound)}",
            f"marks within a quarter of the teacher's: {_share(self.near, self.wrong)}",
            f"mean difference of the marks: {mean:+.3f}",
            f"wrong answers with full marks: {self.full}",
            f"right answers that are accused: {_share(self.accused, self.right)}",
        ]


def measure(
    assignment: Assignment,
    *,
    isolation: str | None = None,
    chosen: Callable[[Answer], bool] = lambda answer: True,
    tick: Callable[[int, int], None] = lambda done, all_of_them: None,
) -> Figures:
    """Grade every answer with a mark, and every right one."""
    kept = answer_files.read(assignment.course.private(assignment.name))
    answers = [a for a in kept if (a.kind == RIGHT or a.mark is not None) and chosen(a)]
    figures, hand_in = Figures(), MadeSubmission(assignment)
    with Engine(assignment, isolation=isolation) as engine:
        for number, answer in enumerate(answers):
            tick(number, len(answers))
            result = engine.grade(hand_in.answered({answer.exercise: answer.source}), "figures").result
            own = next(item for item in result.exercises if item.name == answer.exercise)
            faults = [fault for fault in own.faults if fault.question != OURS]
            if answer.kind == WRONG and own.score is not None:
                _count(figures, answer, faults, own.score / own.max_score)
            elif answer.kind == RIGHT:
                figures.right += 1
                figures.accused += bool(faults)
    tick(len(answers), len(answers))
    return figures


def _count(figures: Figures, answer: Answer, faults: Sequence[Fault], earned: float) -> None:
    assert answer.mark is not None
    missed = [word for word in answer.faults if not any(_names(fault, word) for fault in faults)]
    figures.wrong += 1
    figures.hinted += bool(faults)
    figures.named += not missed
    figures.shown += not missed or any(fault.example for fault in faults)
    if len(answer.faults) > 1:
        figures.compound += 1
        figures.compound_named += not missed
    figures.differences.append(earned - answer.mark)
    figures.near += abs(earned - answer.mark) <= QUARTER
    figures.full += earned == 1
    if missed or abs(earned - answer.mark) > QUARTER:
        said = " | ".join(fault.text for fault in faults) or "nothing"
        marks = f"{earned:.2f} for {answer.mark:.2f}"
        figures.unmet.append(f"{answer.exercise}: {answer.name!r} ({marks}; not {missed}): {said}")


def _names(fault: Fault, word: str) -> bool:
    return bool(re.search(WORDS.get(word, word), f"{fault.text} {fault.name}"))


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"
