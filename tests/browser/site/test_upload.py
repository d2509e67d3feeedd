"""What the site sends, to another host: a WebDAV folder, or a form that was signed beforehand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from autograder.model.assignment import Assignment
from tests.browser.site.box import POLICY, TOKEN, Box, opened
from tests.browser.site.host import Host
from tests.browser.site.student import Student

NAME = "forget_gate--Zoë Müller--20261124T170312.ipynb"
TEXT = '{"cells": ["ß"]}\n'
FORM = {"key": "course/${filename}", "policy": POLICY}
SEND = """async ([name, text, upload]) => {
    const ours = document.querySelector('link[href*="course-site"]').href;
    const { send } = await import(new URL('upload.mjs', ours));
    return send(new File([text], name, { type: 'application/x-ipynb+json' }), upload);
}"""


@pytest.fixture
def box() -> Iterator[Box]:
    """Empty."""
    with opened() as made:
        yield made


@pytest.fixture(scope="module")
def send(student: Callable[..., Student], host: Host) -> Callable[[dict[str, Any]], str]:
    """Send one file as the settings say; what the student is told."""
    page = student(height=900).page
    page.goto(host.url)
    return lambda upload: str(page.evaluate(SEND, [NAME, TEXT, upload]))


def test_a_folder_takes_it(send: Callable[[dict[str, Any]], str], box: Box) -> None:
    """By WebDAV, with the share's token; the same bytes under the same name."""
    said = send({"url": box.url, "headers": {"Authorization": TOKEN}})

    assert box.files == {NAME: TEXT.encode()}
    assert said == f"Sent: {box.url[7:-3]} has {NAME}."


def test_a_signed_form_takes_it(send: Callable[[dict[str, Any]], str], box: Box) -> None:
    """Its fields as they were signed, and the file behind them, or an object store looks no further."""
    said = send({"url": box.url, "fields": FORM})

    assert box.files == {f"course/{NAME}": TEXT.encode()}
    assert box.parts == [["key", "policy", "file"]]
    assert said.startswith("Sent: ")


@pytest.mark.parametrize(
    ("upload", "reason"),
    [
        ({"headers": {"Authorization": "Basic nobody"}}, "says 401 Unauthorized"),
        ({"fields": {**FORM, "policy": "of last week"}}, "says 403 Forbidden"),
    ],
)
def test_a_refusal_is_told(
    send: Callable[[dict[str, Any]], str], box: Box, upload: dict[str, Any], reason: str
) -> None:
    """With what to do instead."""
    said = send({"url": box.url, **upload})

    assert reason in said and said.endswith("Save the file and hand it in yourself.")
    assert box.files == {}


def test_silence_is_told(send: Callable[[dict[str, Any]], str], box: Box) -> None:
    """A host that is not there, or lets no other origin in."""
    host = box.url.rpartition(":")[0]

    assert send({"url": f"{host}:1/in"}) == (
        "Not sent: 127.0.0.1:1 does not answer. Save the file and hand it in yourself."
    )


def test_what_was_sent_is_collected(
    send: Callable[[dict[str, Any]], str], box: Box, work: Assignment, run: Callable[..., str], tmp_path: Any
) -> None:
    """The folder as it is, under the name that the student typed."""
    send({"url": box.url, "headers": {"Authorization": TOKEN}})
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for name, data in box.files.items():
        (inbox / name).write_bytes(data)
    to = tmp_path / "submitted"
    run(work.course.root, "autograder", "collect", work.name, str(inbox), "--submissions", str(to))

    assert [path.parent.parent.name for path in to.rglob("*.ipynb")] == ["Zoë Müller"]
