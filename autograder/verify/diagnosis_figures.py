"""How well the diagnosis speaks of answers that carry a teacher's mark and the names of their faults."""

from __future__ import annotations

import re
import resource
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.diagnosis import OURS, questions
from autograder.grading import check_file, diagnosing
from autograder.grading.engine import Engine
from autograder.model.assignment import Assignment
from autograder.model.fault import Fault
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from autograder.verify import answer_files
from autograder.verify.answer_files import RIGHT, WRONG, Answer

QUARTER = 0.25
# What a sentence has to speak of to name a fault; a fault that is not listed must be named by its own word.
WORDS = {
    "delete": "gone|shorter|missing",
    "halves": "other order|another order|place",
    "hard": "straight|line",
    "abs": "sign",
    "add": "added|plus|add",
    "argument": "argument|stands where|no say",
    "arguments": "other way|exchange|order|place|argument",
    "axis": "axis|product",
    "batch": "batch|sample",
    "bias": "`b|bias|b_f",
    "bracket": "bracket|larger than 1|one part of",
    "brackets": "bracket|divi|larger than 1|order|factor|part of",
    "call": "is given|goes in|each other|side|place|twice",
    "carried": "handed on",
    "centred": "lowered|mean|shift|off|subtract|taken",
    "clip": "clip|flat|limit|cut",
    "container": "long row|three results|list|tuple|matrix|dict|set|text|comes back|several",
    "derivative": "steep|slope",
    "dot": "added up|one number|single number|mixed|matrix",
    "dtype": "whole|decimal|digits|float16",
    "early": "before|squash|sigmoid|first|order|return|in the place of what|handed on|too late",
    "elementwise": "product|number by number|place|sum|every number",
    "extra": "squashed|squeezed|twice|once more|sigmoid|missing|cut|in front|In front|is in twice|multiplied",
    "formula": "sign|subtract|off|limit|1|step|other",
    "globals": "notebook|argument|variables|everybody",
    "hardcoded": "half|other|three|whatever|does not depend|place|no say|worked|scenarios|every|numbers",
    "index": "loop|missing|place|say|write|stands where|stands in the place|stand where|axis|left out|due",
    "inplace": "changes|changed|written",
    "memory": "update|hidden state|h_prev|c_prev|memory|handed on",
    "missing": "say|without|missing|twice|gone|nothing|stands where|back|left out|as it is",
    "loop": "every number of|Every number|loop|handed on",
    "mutation": "changes|changed|written|belongs|afterwards",
    "mute": "overflow|warning|silence",
    "inverse": "turned round|falls|goes|kept|keep|1 -|closed|taken from 1|open",
    "linearised": "straight|line",
    "name": "name|has no|takes|called|missing|like a function|power|stands where|hidden state",
    "notanh": "tanh|left out",
    "sigmoid": "left out|sigmoid|-1|negative|half|scores",
    "nosigmoid": "left out|score|sigmoid|squash|share",
    "order": "stands where|order|before|first|place|reverse|other way|exchange|input",
    "outer": "every other|each|table|outer|axes|Every",
    "overflow": "overflow|infinity|too large|exp|warns",
    "overwrite": "last|write",
    "package": "not here|installed",
    "pair": "pair|several|side by side|comes back|More than|other order|another order",
    "product": "product|multiplied",
    "power": "twice|power|\\*\\*|times",
    "raise": "raise|refuse|own",
    "recursion": "calls itself",
    "relu": "below|negative|cut|sign|0",
    "return": "return|Nothing comes back|loop|results come",
    "reversed": "reverse|order|place",
    "rows": "rows|argument",
    "rounded": "round|digit|decimal",
    "scalar": "one number|whole array|array",
    "scaled": "twice|half|doubl|halv|length|2|stretch|larger|-1|average|mean|small",
    "shape": "table|column|row|axes|batch of one|standing",
    "sign": "negative|taken away|sign|falls|rise|minus|turned",
    "single": "alone|only|Only|first|second",
    "operator": "power|operator|sign",
    "nesting": "goes into|first to differ|comes after",
    "onnx": "order",
    "range": "by itself|lost its sign|larger than",
    "reshape": "poured|another order",
    "round": "round|digit|decimal",
    "scale": "steep|half|twice",
    "scaling": "smallest",
    "squeeze": "batch of one|long row|axis",
    "square": "turned|matrix|mixed",
    "sizes": "size",
    "softmax": "sum to 1|others",
    "sorted": "sort|size",
    "stack": "axis|stack|count|numbers|above|pair",
    "state": "memory|hidden state|h_prev|c_prev",
    "step": "0 and 1",
    "subtract": "subtract|taken",
    "sum": "added|sum|one number|mean|mixed|one for all|maximum|same share",
    "swapped": "each other's place|other order|order|instead of|the other one|results come",
    "syntax": "Line",
    "tanh": "left out|tanh|-1|steep|half|squashed|cut off",
    "threshold": "left out|whole|0 and 1|0 or 1|half open|not at all|some numbers|gone",
    "toolong": "In front|longer|more numbers|number more|numbers come",
    "transpose": "turned|side|lie|fit|matrix|columns|poured",
    "transposed": "turned|row by row",
    "tuple": "tuple|brackets|one tuple",
    "unused": "x_t|f_t|does not change|no say|missing|stands where|twice",
    "update": "handed on|update|starts from|old|memory|1 -|left out",
    "upside": "turned round|falls|goes|kept|keep|1 -|closed|taken from 1|open",
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
    misleading: int = 0
    differences: list[float] = field(default_factory=list)
    cpu: dict[str, list[float]] = field(default_factory=dict)  # ms of every diagnosis, by exercise
    first: float = 0.0  # seconds that all of them took when they were the first of the process
    tables: tuple[float, float] = (0.0, 0.0)  # seconds of CPU and MiB that they take, once a process
    unmet: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """A line each, with its share."""
        mean = sum(self.differences) / max(len(self.differences), 1)
        return [
            f"wrong answers with a sentence: {_share(self.hinted, self.wrong)}",
            f"that names the fault or shows an example of it: {_share(self.shown, self.wrong)}",
            f"with every fault named by its word: {_share(self.named, self.wrong)}",
            f"compound ones with every fault named: {_share(self.compound_named, self.compound)}",
            f"misleading, with a cause that is none of its faults: {_share(self.misleading, self.wrong)}",
            f"marks within a quarter of the teacher's: {_share(self.near, self.wrong)}",
            f"mean difference of the marks: {mean:+.3f}",
            f"wrong answers with full marks: {self.full}",
            f"right answers that are accused: {_share(self.accused, self.right)}",
            "CPU of a diagnosis, median and most: " + ", ".join(self._times()),
            f"all of them: {self._together():.2f} s, the first time {self.first:.2f} s",
            f"tables, once a process: {self.tables[0]:.1f} s of CPU, {self.tables[1]:.1f} MiB",
        ]

    def _together(self) -> float:
        """Seconds."""
        return sum(map(sum, self.cpu.values())) / 1000

    def _times(self) -> Iterator[str]:
        for exercise, times in self.cpu.items():
            yield f"{exercise} {statistics.median(times):.1f} and {max(times):.1f} ms"


def measure(
    assignment: Assignment,
    *,
    isolation: str | None = None,
    of_set: str | None = None,
    authors: bool = True,
    tick: Callable[[int, int], None] = lambda done, all_of_them: None,
) -> Figures:
    """Grade every answer with a mark, and every right one; `of_set`: those of one folder only.

    authors: may the diagnosis use the misconceptions of the check file, or what the engine knows alone?
    """
    kept = answer_files.read(assignment.course.private(assignment.name))
    answers = [a for a in kept if a.kind == RIGHT or a.mark is not None]
    answers = [answer for answer in answers if of_set in (None, answer.of_set)]
    figures, hand_in = Figures(), MadeSubmission(assignment)
    checks = check_file.load(assignment)
    checks = checks if authors else checks.without_misconceptions()
    with Engine(assignment, isolation=isolation, checks=checks) as engine:
        figures.tables = _prepared(engine)
        for number, answer in enumerate(answers):
            tick(number, len(answers))
            notebook = hand_in.answered({answer.exercise: answer.source})
            result = engine.grade(notebook, "figures").result
            own = next(item for item in result.exercises if item.name == answer.exercise)
            figures.first += sum(cpu for _, cpu in _diagnosed_anew(engine))
            if answer.kind == WRONG:  # what a class pays for it, whose process has seen others before
                engine.grade(notebook, "figures")
                for exercise, cpu in _diagnosed_anew(engine):
                    figures.cpu.setdefault(exercise, []).append(1000 * cpu)
            faults = [fault for fault in own.faults if fault.question != OURS]
            if answer.kind == WRONG and own.score is not None:
                _count(figures, answer, faults, own.score / own.max_score)
            elif answer.kind == RIGHT:
                figures.right += 1
                figures.accused += bool(faults)
                figures.unmet += [
                    f"right, {answer.exercise}: {answer.name!r}: {fault.text}" for fault in faults
                ]
    tick(len(answers), len(answers))
    return figures


def _diagnosed_anew(engine: Engine) -> list[tuple[str, float]]:
    """Seconds of CPU of the diagnoses since the last time, by exercise; their answers are forgotten."""
    found = list(engine.checks.diagnosed)
    engine.checks.diagnosed.clear()
    engine.checks.remembered.clear()
    return found


def _prepared(engine: Engine) -> tuple[float, float]:
    """What is made once a process: seconds of CPU, and MiB that stay."""
    questions()
    started, before = time.process_time(), _resident()
    for exercise in engine.checks.plans:
        diagnosing.prepare(engine.checks, exercise)
    return time.process_time() - started, _resident() - before


def _resident() -> float:
    """MiB of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def _count(figures: Figures, answer: Answer, faults: Sequence[Fault], earned: float) -> None:
    assert answer.mark is not None
    missed = [word for word in answer.faults if not any(_names(fault, word) for fault in faults)]
    astray = [fault for fault in faults if _claims(fault) and not _fits(fault, answer)]
    figures.wrong += 1
    figures.misleading += bool(astray)
    figures.hinted += bool(faults)
    figures.named += not missed
    figures.shown += not missed or any(fault.example for fault in faults)
    if len(answer.faults) > 1:
        figures.compound += 1
        figures.compound_named += not missed
    figures.differences.append(earned - answer.mark)
    figures.near += abs(earned - answer.mark) <= QUARTER
    figures.full += earned == 1
    if missed or astray or abs(earned - answer.mark) > QUARTER:
        texts = " | ".join(f"{'?' * (fault in astray)}{fault.text}" for fault in faults) or "nothing"
        marks = f"{earned:.2f} for {answer.mark:.2f}"
        unsaid = f"; not {', '.join(missed)}" if missed else ""
        figures.unmet.append(f"{answer.exercise}: {answer.name!r} ({marks}{unsaid}): {texts}")


def _claims(fault: Fault) -> bool:
    """Does it name a cause? Others tell what was seen: a complaint, a kind, a batch, a warning."""
    return fault.question in ("value", "sizes") and fault.name not in ("step", "overflow")


def _fits(fault: Fault, answer: Answer) -> bool:
    return any(_names(fault, word) for word in answer.faults)


def _names(fault: Fault, word: str) -> bool:
    return bool(re.search(WORDS.get(word, word), f"{fault.text} {fault.name}", re.IGNORECASE))


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"
