# row: a function

# %% reference
def slope(f, x, h=1e-6):
    return (f(x + h) - f(x - h)) / (2 * h)


# %% checks
def cube(x):
    return x**3


@check(answers.slope, value=True, weight=2)
def test_slope_of_several_functions(student):
    """the slope of any function, at any place"""
    for f in (cube, np.sin, lambda x: 2 * x + 1):
        for x in (0.5, numbers("x", 3)):
            assert_same(student.slope(f, x), answers.slope(f, x), rtol=1e-6, atol=1e-6)


@check(answers.slope)
def test_slope_takes_a_step(student):
    """the step may be given by name"""
    assert_same(student.slope(cube, 2.0, h=0.5), answers.slope(cube, 2.0, h=0.5))


@check(answers.slope)
def test_slope_asks_twice(student):
    """the function is asked on both sides of the place, and not more than that"""
    asked = []

    def noted(x):
        asked.append(float(x))
        return x * x

    student.slope(noted, 1.0)
    if len(asked) != 2 or not asked[0] != asked[1]:
        raise Failed(f"the function was asked {len(asked)} times")


@misconception(answers.slope, loses=(test_slope_of_several_functions, test_slope_takes_a_step))
def one_sided(f, x, h=1e-6):
    """The slope is not quite the one at this place. Where does the step begin?"""
    return (f(x + h) - f(x)) / h * 1.01


@misconception(answers.slope, loses=test_slope_asks_twice)
def asks_too_often(f, x, h=1e-6):
    """The function is asked more often than need be. Which of the values are used?"""
    f(x)
    return (f(x + h) - f(x - h)) / (2 * h)


# %% right another order
def slope(f, x, h=1e-6):
    left, right = f(x - h), f(x + h)
    return (right - left) / h / 2


# %% right a plain number
def slope(f, x, h=1e-6):
    value = (f(x + h) - f(x - h)) / (2 * h)
    return value if getattr(value, "ndim", 0) else float(value)


# %% wrong asks three times: 3
def slope(f, x, h=1e-6):
    f(x)
    return (f(x + h) - f(x - h)) / (2 * h)
# says: asked more often than need be


# %% wrong hands something over that f cannot take: <=1
def slope(f, x, h=1e-6):
    return f({"x": x})


# %% hostile asks without end: 0
def slope(f, x, h=1e-6):
    while True:
        f(x)
# says: asked more than 10000 times|longer than


# %% hostile asks with far too much: 0
def slope(f, x, h=1e-6):
    return f(np.zeros((1000, 1000)))
# says: raised ValueError


# %% hostile asks for a function that was never lent: 0
def slope(f, x, h=1e-6):
    for place in range(-3, 50):
        f._question[1] = place
        try:
            print(f(x))
        except ValueError:
            pass
    f._question[0] = "help"
    f(x)
# says: wrote into the line


# %% hostile keeps the function for later: <=1
kept = []


def slope(f, x, h=1e-6):
    kept.append(f)
    return [one(x) for one in kept * 3]


# %% hostile looks into it: <=1
def slope(f, x, h=1e-6):
    return [str(vars(f)), str(f.__name__), str(getattr(f, "__code__", None)), str(getattr(f, "__closure__", None))]


# %% hostile answers with the function that it was lent: <=1
import json
import struct
import sys


def slope(f, x, h=1e-6):
    frame = sys._getframe(1)
    while not hasattr(frame.f_locals.get("self"), "_channel"):
        frame = frame.f_back
    speaker = frame.f_locals["self"]

    def send(message):
        del speaker._send
        header = json.dumps(["answer", message[1], {"c": [0, "cube"]}], separators=(",", ":")).encode()
        speaker._channel.sock.sendall(struct.pack("<II", len(header), 0) + header)

    speaker._send = send
# says: wrote into the line
