"""The class report: its numbers are those of the results, it is one light page, and no name is markup."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from autograder.cli import main
from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.model.finding import Finding, Kind
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict
from autograder.report import charts, class_data, class_report, duplicates, item_analysis
from autograder.report.explain import share
from autograder.report.feedback_links import Links
from tests.pages import CHECKS, Page, faults, result, sample, write_course


def pages(
    results: Iterable[Result], root: Path, same: tuple[duplicates.Duplicates, ...] = ()
) -> class_report.Report:
    """The report of these results, in a course at `root`."""
    course = Course(root=root)
    links = Links(course, "sample", root / "course" / "reports")
    return class_report.make(
        class_data.gather(results), "A <sample> of $x$", links, same, "sample-students.html"
    )


def hand_in(course: Course, student: str, data: bytes) -> None:
    """A submission as nbgrader lays it out."""
    path = course.submitted() / student / "sample" / "sample.ipynb"
    path.parent.mkdir(parents=True)
    path.write_bytes(data)


def two_checks(name: str, first: Verdict, second: Verdict) -> Result:
    """One exercise of 3 points, whose second check weighs twice the first."""
    won = (first is Verdict.PASS) + 2 * (second is Verdict.PASS)
    checks = (Outcome("a", "a holds", first, 1.0), Outcome("b", "b holds", second, 2.0))
    return result(name, exercises=(ExerciseResult("join", float(won), 3.0, None, checks),))


@pytest.mark.parametrize("count", [1, 2, 30, 400])
def test_a_report_has_no_fault(tmp_path: Path, count: int) -> None:
    """Language, landmarks, heading order, labels, policy; no script but ours, nothing from elsewhere."""
    made = pages(sample(count), tmp_path, (duplicates.Duplicates(("<b>a</b>", "b"), untouched=True),))

    assert faults(made.page) == []
    assert made.students is None


def test_a_class_that_nobody_passed_the_reading_of_has_a_report_too(tmp_path: Path) -> None:
    """No score at all: no division by zero, the reasons are shown."""
    made = pages([result("a", Status.UNREADABLE, findings=("it is a zip",))], tmp_path)

    assert faults(made.page) == []
    assert "it is a zip: 1" in Page(made.page).text


def test_ten_thousand_students_fit_into_a_few_hundred_kilobytes(tmp_path: Path) -> None:
    """Lists are capped; the whole class stands on a second page."""
    made = pages(sample(10_000), tmp_path)

    assert len(made.page.encode()) < 600_000
    assert made.students is not None
    assert 'href="sample-students.html"' in made.page
    assert made.students.count("<tr>") == 10_001
    assert faults(made.page) == faults(made.students) == []


def test_counts_equal_the_data(tmp_path: Path) -> None:
    """Students by hint, by check and verdict, by status, by exercise that was blamed."""
    results = sample(500)
    data = class_data.gather(results)
    scored = [item for item in results if item.score is not None]
    hints = Counter(
        (exercise.name, check.hint)
        for item in results
        for exercise in item.exercises
        for check in {c.hint: c for c in exercise.checks if c.hint}.values()
    )
    verdicts = Counter(
        (exercise.name, check.name, check.status)
        for item in scored
        for exercise in item.exercises
        for check in exercise.checks
    )

    assert {key: len(group.students) for key, group in data.mistakes.items()} == dict(hints)
    for exercise in item_analysis.analyse(data):
        for check in exercise.checks:
            for verdict, count in check.counts.items():
                assert count == verdicts[exercise.item.name, check.name, verdict]
    assert len(data.having(Status.UNREADABLE)) == sum(r.status is Status.UNREADABLE for r in results)
    assert data.scores.tolist() == [item.score for item in scored]


def test_the_page_shows_the_counts(tmp_path: Path) -> None:
    """What was counted is what is read."""
    results = sample(300)
    data = class_data.gather(results)
    text = Page(pages(results, tmp_path).page).text

    assert f"Submissions {300}" in text
    assert f"With a score {len(data.scores)}" in text
    assert f"Mean {data.scores.mean():.2f}".rstrip("0") in text
    (_, _), group = max(data.mistakes.items(), key=lambda item: len(item[1].students))
    assert re.search(rf"\b{len(group.students)} {share(len(group.students) / len(data.scores))}", text)


def test_points_lost_by_checks_add_up_to_the_points_lost_in_the_exercise() -> None:
    """Also where a cap or an earlier part's fault changed the score."""
    results = sample(200)
    for exercise in item_analysis.analyse(class_data.gather(results)):
        lost = sum(
            item.max_score - (item.score or 0.0)
            for graded in results
            if graded.score is not None
            for item in graded.exercises
            if item.name == exercise.item.name
        )
        assert exercise.item.lost == pytest.approx(lost)
        assert sum(check.lost for check in exercise.checks) == pytest.approx(lost)


def test_difficulty_and_discrimination_are_those_of_the_definition() -> None:
    """Worked by hand: held = 1, 1, 0, 0 against a rest of 2, 2, 2, 0 points."""
    verdicts = [(Verdict.PASS, Verdict.PASS), (Verdict.PASS, Verdict.PASS)]
    verdicts += [(Verdict.FAIL, Verdict.PASS), (Verdict.FAIL, Verdict.FAIL)]
    made = [two_checks(f"s{place}", *pair) for place, pair in enumerate(verdicts)]
    (exercise,) = item_analysis.analyse(class_data.gather(made))

    assert exercise.checks[0].difficulty == 0.5
    assert exercise.checks[0].discrimination == pytest.approx(1 / np.sqrt(3))
    assert exercise.item.difficulty == pytest.approx((3 + 3 + 2 + 0) / 12)
    assert exercise.item.passed == 0.5
    assert exercise.item.discrimination is None  # there is no other exercise


def test_discrimination_of_a_large_class_is_numpys_correlation() -> None:
    """Against another implementation."""
    data = class_data.gather(sample(300))
    (first, *_) = item_analysis.analyse(data)
    rest = data.earned[:, 1:].sum(axis=1)

    assert first.item.discrimination == pytest.approx(np.corrcoef(data.earned[:, 0], rest)[0, 1])


def test_an_item_that_tells_nobody_apart_is_marked(tmp_path: Path) -> None:
    """Weak students pass it, strong ones don't."""
    made = [
        two_checks(
            f"s{place}",
            Verdict.PASS if place % 2 else Verdict.FAIL,
            Verdict.FAIL if place % 2 else Verdict.PASS,
        )
        for place in range(20)
    ]

    assert "look: -1.00" in pages(made, tmp_path).page


@pytest.mark.parametrize("maximum", [1.0, 5.0, 35.0, 40.0, 333.0])
def test_every_score_is_in_one_bin_and_the_full_score_in_its_own(maximum: float) -> None:
    """Nobody is left out or counted twice, whatever the points."""
    scores = np.array([0.0, 0.5, maximum / 3, maximum - 0.01, maximum, maximum])
    found = charts.bins(scores, maximum)

    assert sum(found.counts) == len(scores)
    assert found.counts[-1] == 2
    assert len(found.counts) <= charts.MOST_BINS + 1


@pytest.mark.parametrize("most", [1, 3, 7, 99, 100, 101, 5432])
def test_an_axis_ends_at_a_round_number(most: int) -> None:
    """Not below the highest bar, and not far above it."""
    assert most <= charts.nice_top(most) <= 2 * most


def test_sentences_that_differ_in_numbers_are_one_event() -> None:
    """The numbers that differ are left out of the example."""
    shown = [result(f"s{n}", findings=(f"cell {n} stopped with NameError",)) for n in range(5)]
    (group,) = class_data.gather(shown).findings

    assert group.example == "cell … stopped with NameError"
    assert len(group.students) == 5


@pytest.mark.parametrize("kind", Kind)
def test_limits_are_told_from_other_findings(kind: Kind) -> None:
    """By what they are, not by their words; what is no limit costs nothing."""
    finding = Finding(kind, "a call ran longer than 2 s and was stopped", "gate")
    data = class_data.gather([result("a", findings=(finding.sentence,), noted=(finding,))])
    limit = kind is Kind.LIMIT

    assert [bool(data.limits), bool(data.findings)] == [limit, not limit]


def test_students_are_links_to_the_pages_that_exist(tmp_path: Path) -> None:
    """Relative, quoted, and only where there is a page."""
    course = Course(root=tmp_path)
    for name in ("s00000", "zoë o'neil"):
        page = course.feedback(name, "sample")
        page.parent.mkdir(parents=True)
        page.touch()
    made = Page(pages(sample(6), tmp_path).page)
    links = [
        element.attributes["href"] for element in made.all("a") if "feedback" in element.attributes["href"]
    ]

    assert set(links) == {
        "../feedback/s00000/sample/sample.html",
        "../feedback/zo%C3%AB%20o%27neil/sample/sample.html",
    }


def test_equal_files_are_found_and_the_untouched_release_is_named(tmp_path: Path) -> None:
    """Equal size is not enough, and a link is not read."""
    course = Course(root=tmp_path)
    course.release("sample").parent.mkdir(parents=True)
    course.release("sample").write_bytes(b"released")
    for student, data in {
        "a": b"released",
        "b": b"released",
        "c": b"own work",
        "d": b"mine",
        "e": b"mine",
    }.items():
        hand_in(course, student, data)
    hand_in(course, "f", b"")
    link = course.submitted() / "f" / "sample" / "sample.ipynb"
    link.unlink()
    link.symlink_to(course.release("sample"))
    found = duplicates.find(course, "sample", [*"abcdef", "nobody"])

    assert found == [
        duplicates.Duplicates(("a", "b"), untouched=True),
        duplicates.Duplicates(("d", "e"), untouched=False),
    ]


def test_the_command_writes_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """To course/reports, or to where --output says."""
    course = write_course(tmp_path)
    monkeypatch.chdir(tmp_path)
    course.results("sample").mkdir(parents=True)
    for shown in sample(3):
        (course.results("sample") / f"{shown.student}.json").write_text(shown.to_json(), "utf-8")

    assert main(["report", "sample"]) == 0
    assert main(["report", "sample", "--output", "mine.html"]) == 0
    assert capsys.readouterr().out == "3 submissions: course/reports/sample.html\n3 submissions: mine.html\n"
    assert faults((tmp_path / "course/reports/sample.html").read_text("utf-8")) == []


def test_without_results_the_command_says_what_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A usage error, in one line."""
    write_course(tmp_path)
    monkeypatch.chdir(tmp_path)

    assert main(["report", "sample"]) == 2
    assert "run `autograder grade sample` first" in capsys.readouterr().err


@pytest.mark.parametrize(
    "content", ["", "{}", '{"version": 2}', json.dumps({"version": 1, "exercises": 3}), "[]"]
)
def test_a_broken_result_is_named(tmp_path: Path, content: str) -> None:
    """The file, and what to do."""
    (tmp_path / "ada.json").write_text(content)

    with pytest.raises(UsageError, match=r"ada\.json is no result .* `autograder grade`"):
        list(class_data.read(tmp_path))


def test_the_sample_has_every_kind_of_ending() -> None:
    """Else the tests above test nothing."""
    found = sample(400)

    assert {item.status for item in found} == set(Status)
    assert {exercise.name for item in found for exercise in item.exercises} == set(CHECKS)
