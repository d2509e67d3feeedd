# row: what was printed, what became of the arguments

# %% reference
def report(values, log):
    print(f"{len(values)} values")
    log.append(len(values))


# %% checks
@check(answers.report, value=True, weight=2)
def test_report_prints(student):
    """how many values there are is printed, on a line of its own"""
    for size in (3, 5):
        student.report(numbers("v", size), [])
        if student.last.printed.strip() != f"{size} values":
            raise Failed("something else was printed, or nothing")


@check(answers.report, value=True)
def test_report_notes(student):
    """the number is put at the end of the log"""
    student.report(numbers("v", 3), log=[7])
    assert_same(student.last.arguments[1], [7, 3])


@check(answers.report)
def test_report_leaves_the_values(student):
    """the values stay"""
    student.report(numbers("v", 3), [])
    assert_same(student.last.arguments[0], numbers("v", 3))


@misconception(answers.report, loses=test_report_prints)
def gives_back(values, log):
    """Nothing is printed; the text is given back. Which of the two was asked for?"""
    log.append(len(values))
    return f"{len(values)} values"


@misconception(answers.report, loses=test_report_notes)
def in_front(values, log):
    """The number stands at the wrong end of the log. Where does a list grow?"""
    print(f"{len(values)} values")
    log.insert(0, len(values))


@misconception(answers.report, loses=test_report_leaves_the_values)
def sorts(values, log):
    """The values are in another order now. Do they have to be?"""
    values.sort()
    print(f"{len(values)} values")
    log.append(len(values))


# %% right by the stream
import sys


def report(values, log):
    sys.stdout.write("%d values\n" % len(values))
    log += [len(values)]


# %% wrong chatty: 2
def report(values, log):
    print("here", values)
    print(f"{len(values)} values")
    log.append(len(values))


# %% hostile prints without end: <=2
def report(values, log):
    for _ in range(10**5):
        print("x" * 1000)
    log.append(len(values))
