"""A student in JupyterLab: the released notebook is fetched, run, answered, validated and submitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.lesson import sources

if TYPE_CHECKING:
    from autograder.model.assignment import Assignment
    from tests.browser.lesson import Lesson


def test_an_empty_answer_is_asked_about(lesson: Lesson) -> None:
    """Two lines below each check, a sentence and a question, and no traceback."""
    asked = "still empty.\nWhat does the text between the triple quotes promise?"
    expected = {name: f"{name}: {asked}" for name in lesson.empty}

    assert len(expected) == 5
    assert lesson.empty == expected


def test_right_answers_pass_every_visible_check(lesson: Lesson) -> None:
    """One typed key by key, the others pasted; each check says so and what was tried."""
    passed = [name for name, said in lesson.solved.items() if said.startswith(f"{name}: right for one")]

    assert passed == list(lesson.empty)
    assert all(said.count("\n") <= 2 for said in lesson.solved.values())


def test_pictures_and_plots_show(lesson: Lesson) -> None:
    """Each is loaded, fits its place, and says what it shows."""
    assert len(lesson.pictures) >= 6 + 5
    assert [picture for picture in lesson.pictures if not (picture.width > 0 and picture.fits)] == []
    assert [picture for picture in lesson.pictures if len(picture.alt) < 40] == []


def test_the_slider_moves_the_bars(lesson: Lesson) -> None:
    """Dragged from end to end, the student's own gate keeps much, little and nothing."""
    middle, right, left = lesson.slider

    assert middle.startswith("With a bias of 0 the shares kept are [0.0474, ")
    assert right == "With a bias of 6 the shares kept are [0.953, 0.731, 0.982]."
    assert left.startswith("With a bias of -6 the shares kept are [0.000123, ")


def test_the_film_runs_from_word_to_word(lesson: Lesson) -> None:
    """The full stop forgets all; at the first word there is nothing to forget."""
    last, first = lesson.film

    assert "Shares kept: mood 0.01, subject 0.02, time 0.02." in last
    assert "Memory after the word: mood 0.00, subject 0.85" in first


def test_validate_names_what_fails(lesson: Lesson) -> None:
    """On the untouched notebook: every check with its sentence, no traceback, and the reflection."""
    assert lesson.refused.count("The following cell failed") == 6
    assert all(said.split("\n")[0] in lesson.refused for said in lesson.empty.values())
    assert "You did not provide a response." in lesson.refused
    assert "Traceback" not in lesson.refused
    assert "NotYet" not in lesson.refused


def test_validate_is_happy_with_right_answers(lesson: Lesson) -> None:
    """And says so."""
    assert "Success! Your notebook passes all the tests." in lesson.accepted


def test_what_was_saved_is_submitted(lesson: Lesson, released: Assignment) -> None:
    """Byte by byte, with what was typed, and every cell that the release has."""
    (handed_in,) = lesson.submitted
    cells = sources(handed_in)

    assert handed_in.read_bytes() == lesson.saved.read_bytes()
    assert cells["linear"].endswith('"""\n    return concat @ W_f + b_f')
    assert list(cells) == [cell["id"] for cell in released.released]


def test_nothing_is_asked_of_other_hosts(lesson: Lesson) -> None:
    """From the first page to the last: formulas and pictures are inside."""
    assert lesson.elsewhere == ()
