"""docs/term.md's commands for an exchange, run by an instructor and two students as users of one machine."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.nbgrader_bridge.release import NBGRADER
from autograder.nbgrader_bridge.submission_factory import MadeSubmission
from tests.pages import Page

NAME = "forget_gate"
TEACHER, STUDENTS = "kit-teacher", ("kit-ann", "kit-ben")
IDS = {name: 54_300 + number for number, name in enumerate((TEACHER, *STUDENTS))}
SLOW = 400
# They are users in a mount namespace of their own, and nowhere else: nothing on the machine is changed.
AS_USER = """
mount --bind "$1/passwd" /etc/passwd && user=$2 && cd "$3" && shift 3 &&
exec setpriv --reuid "$user" --regid "$user" --clear-groups "$@"
"""
STARTS = "import nbgrader, subprocess, sys; subprocess.run([sys.executable, '-c', ''], check=True)"
INTERPRETERS = (sys.executable, f"/usr/bin/python{sys.version_info[0]}.{sys.version_info[1]}")


@dataclass(frozen=True)
class Machine:
    """A folder with a course, an exchange and homes, and what its users run."""

    place: Path
    python: str

    def home(self, user: str) -> Path:
        """The teacher's is the course."""
        return self.place / user

    def run(self, user: str, *command: str) -> subprocess.CompletedProcess[str]:
        """As a user, in the user's home; `nbgrader` and `autograder` are the kit's."""
        programs = {"nbgrader": ("-c", NBGRADER), "autograder": ("-m", "autograder")}
        if command[0] in programs:
            command = (self.python, *programs[command[0]], *command[1:])
        home = str(self.home(user))
        environment = {
            "HOME": home,
            "USER": user,
            "PATH": os.environ["PATH"],
            "JUPYTER_PLATFORM_DIRS": "1",
            "JUPYTER_CONFIG_PATH": str(self.place),
            "AUTOGRADER_EXCHANGE": str(self.place / "exchange"),
        }
        start = ["unshare", "--mount", "sh", "-c", AS_USER, "sh", str(self.place), str(IDS[user]), home]
        return subprocess.run(
            [*start, *command], env=environment, capture_output=True, text=True, timeout=SLOW, check=False
        )

    def done(self, user: str, *command: str) -> None:
        """Raises when it does not end well."""
        ended = self.run(user, *command)
        assert ended.returncode == 0, f"{user}: {command}\n{ended.stdout[-1500:]}{ended.stderr[-3000:]}"


def documented() -> list[tuple[str, list[str]]]:
    """Who, and which command, from the page: a comment names who it is from there on."""
    page = (KIT / "docs/term.md").read_text("utf-8").split("## JupyterHub")[1]
    block = re.search(r"```sh\n(.*?)```", page, re.DOTALL)
    assert block
    who, found = "", []
    for line in block[1].splitlines():
        command, _, comment = line.partition("#")
        who = next((word for word in ("instructor", "student", "root") if word in comment), who)
        found.append((who, command.replace("gates", NAME).split()))
    return found


def installed(place: Path, number: int, python: str) -> Machine | None:
    """The kit and what it needs in an environment for all users; None without such a Python."""
    if not Path(python).is_file():
        return None
    environment = place / f"environment{number}"
    subprocess.run([python, "-m", "venv", "--without-pip", str(environment)], check=True)
    (packages,) = environment.glob("lib/python*/site-packages")
    paths = [*filter(lambda path: "site-packages" in path, sys.path), str(KIT)]
    (packages / "kit.pth").write_text("\n".join(paths), "utf-8")
    return Machine(place, str(environment / "bin" / "python"))


@pytest.fixture(scope="module")
def machine(generated_once: Path) -> Iterator[Machine]:
    """Homes of three users, and a course that belongs to one of them."""
    if os.geteuid() or not shutil.which("unshare") or not shutil.which("setpriv"):
        pytest.skip("needs root, unshare and setpriv, to be several users")
    place = Path(tempfile.mkdtemp(prefix="several-users-"))
    place.chmod(0o755)
    lines = [f"{name}:x:{number}:{number}::{place / name}:/bin/sh\n" for name, number in IDS.items()]
    (place / "passwd").write_text(Path("/etc/passwd").read_text("utf-8") + "".join(lines), "utf-8")
    shutil.copytree(generated_once, place / TEACHER)
    settings = f"c = get_config()\nc.Exchange.root = {str(place / 'exchange')!r}\n"
    settings += f"c.CourseDirectory.course_id = {find_course(generated_once).id!r}\n"
    (place / "nbgrader_config.py").write_text(settings, "utf-8")
    for user, number in IDS.items():
        (place / user).mkdir(exist_ok=True)
        subprocess.run(["chown", "-R", f"{number}:{number}", str(place / user)], check=True)
        (place / user).chmod(0o700)
    made = (installed(place, number, python) for number, python in enumerate(INTERPRETERS))
    able = next(
        (each for each in made if each and not each.run(STUDENTS[0], each.python, "-c", STARTS).returncode),
        None,
    )
    if able is None:
        pytest.skip("no Python here that other users can run, or no mount namespaces")
    yield able
    shutil.rmtree(place)


@pytest.fixture(scope="module")
def served(machine: Machine) -> Machine:
    """The commands of the page, in their order; after fetching, one student answers and one does not."""
    for who, command in documented():
        if who == "root":
            subprocess.run(
                [word.replace("/srv/nbgrader", str(machine.place)) for word in command], check=True
            )
        elif who == "instructor":
            machine.done(TEACHER, *command)
        else:
            for student in STUDENTS:
                machine.done(student, *command)
        if command[1] == "fetch_assignment":
            right = MadeSubmission(load(NAME, find_course(machine.home(TEACHER)))).answered({})
            (machine.home(STUDENTS[0]) / NAME / f"{NAME}.ipynb").write_bytes(right)
    return machine


def page(machine: Machine, student: str) -> str:
    """What a student fetched, as it is read."""
    (found,) = machine.home(student).glob(f"{NAME}/feedback/*/{NAME}.html")
    return Page(found.read_text("utf-8")).text


def test_each_student_reads_the_own_page(served: Machine) -> None:
    """The instructor's marks of who answered and who did not, each in the right home."""
    results = find_course(served.home(TEACHER)).results(NAME)
    scores = {name: json.loads((results / f"{name}.json").read_text("utf-8"))["score"] for name in STUDENTS}

    assert scores == {STUDENTS[0]: 35.0, STUDENTS[1]: 0.0}
    for student, points in zip(STUDENTS, ("35 of 40 points", "0 of 40 points"), strict=True):
        assert f"Feedback for {student} {points}" in page(served, student)


@pytest.mark.parametrize(
    "command",
    [
        ("ls", "{teacher}"),
        ("cat", "{teacher}/solutions/forget_gate/reference.py"),
        ("cat", "{teacher}/course/gradebook.db"),
        ("ls", "{exchange}/lstm/inbound"),
        ("ls", "{exchange}/lstm/feedback"),
        ("ls", "{ann}"),
        ("mv", "{exchange}/lstm", "{exchange}/other"),
        ("touch", "{exchange}/lstm/outbound/forget_gate/forget_gate.ipynb"),
    ],
)
def test_a_student_gets_at_nothing_of_others(served: Machine, command: tuple[str, ...]) -> None:
    """Neither at the course, nor at submissions and pages, nor can the exchange be changed under all."""
    places = {"teacher": served.home(TEACHER), "ann": served.home(STUDENTS[0])}
    words = [word.format(exchange=served.place / "exchange", **places) for word in command]
    ended = served.run(STUDENTS[1], *words)

    assert ended.returncode != 0
    assert "ermission denied" in ended.stderr or "not permitted" in ended.stderr
