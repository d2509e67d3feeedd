# row: arguments by name: `student.f(x=x, rng=rng)`
# row: a random generator, best made with `generator("name")`

# %% reference
def init_params(rng, inputs, hidden):
    b = np.zeros(4 * hidden)
    b[:hidden] = 1.0
    return {"W": 0.1 * rng.standard_normal((hidden + inputs, 4 * hidden)), "b": b}


def lstm_step(x, h, c, params):
    scores = np.concatenate([h, x]) @ params["W"] + params["b"]
    f, i, g, o = np.split(scores, 4)
    c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
    return np.tanh(c) / (1 + np.exp(-o)), c


# %% checks
PARAMS = {"W": numbers("W", 5, 8), "b": numbers("b", 8)}
x, h, c = numbers("x", 3), numbers("h", 2), numbers("c", 2)


@check(answers.init_params, value=True)
def test_weights(student):
    """the weights are drawn from the generator that was given"""
    assert_same(student.init_params(generator("rng"), 3, 2), answers.init_params(generator("rng"), 3, 2))


@misconception(answers.init_params, loses=test_weights)
def own_generator(rng, inputs, hidden):
    """The weights are the same at every start. Which generator do they come from?"""
    return answers.init_params(np.random.default_rng(0), inputs, hidden)


@check(answers.lstm_step, value=True, weight=2)
def test_memory(student):
    """the new memory comes from the old one, the gates and the candidate"""
    assert_same(student.lstm_step(x, h, c, PARAMS)[1], answers.lstm_step(x, h, c, PARAMS)[1])


@check(answers.lstm_step, value=True)
def test_output(student):
    """what is said is a share of the new memory"""
    assert_same(student.lstm_step(x, h, c, params=PARAMS)[0], answers.lstm_step(x, h, c, PARAMS)[0])


@check(answers.lstm_step)
def test_changes_nothing(student):
    """the weights and the old memory stay as they were"""
    student.lstm_step(x, h, c, PARAMS)
    assert_unchanged(student)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


@misconception(answers.lstm_step, loses=(test_memory, test_output))
def swapped_gates(x, h, c, params):
    """Forget gate and input gate have each other's columns. In which order do they stand in W?"""
    i, f, g, o = np.split(np.concatenate([h, x]) @ params["W"] + params["b"], 4)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c


@misconception(answers.lstm_step, loses=test_output)
def says_the_old_memory(x, h, c, params):
    """The output was made of the memory before this step. Which memory is let out?"""
    f, i, g, o = np.split(np.concatenate([h, x]) @ params["W"] + params["b"], 4)
    return sigmoid(o) * np.tanh(c), sigmoid(f) * c + sigmoid(i) * np.tanh(g)


@misconception(answers.lstm_step, loses=test_changes_nothing)
def in_place(x, h, c, params):
    """The old memory is changed. Could the new one be a new array?"""
    f, i, g, o = np.split(np.concatenate([h, x]) @ params["W"] + params["b"], 4)
    c *= sigmoid(f)
    c += sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c


# %% right a named pair
from collections import namedtuple

State = namedtuple("State", "h c")


def lstm_step(x, h, c, params):
    f, i, g, o = np.split(np.concatenate([h, x]) @ params["W"] + params["b"], 4)
    c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
    return State(np.tanh(c) / (1 + np.exp(-o)), c)


# %% right number by number
import math


def lstm_step(x, h, c, params):
    z, W, b, n = [*map(float, h), *map(float, x)], params["W"], params["b"], len(h)
    score = [math.fsum(z[r] * W[r, k] for r in range(len(z))) + b[k] for k in range(4 * n)]
    gate = lambda k: 1 / (1 + math.exp(-score[k]))
    new = [gate(k) * c[k] + gate(n + k) * math.tanh(score[2 * n + k]) for k in range(n)]
    return np.array([gate(3 * n + k) * math.tanh(new[k]) for k in range(n)]), np.array(new)


# %% wrong the gates in another order: 1
def lstm_step(x, h, c, params):
    i, f, g, o = np.split(np.concatenate([h, x]) @ params["W"] + params["b"], 4)
    c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
    return np.tanh(c) / (1 + np.exp(-o)), c
# says: In which order do they stand in W


# %% wrong asks for a key that is not there: 0
def lstm_step(x, h, c, params):
    return x @ params["Wx"], c
# says: raised KeyError


# %% wrong a dict for two arrays: 1
def lstm_step(x, h, c, params):
    return {h.tobytes(): 1}
# says: a dict with keys that are no texts; 2 values were due


# %% hostile writes into the parameters: <=1
def lstm_step(x, h, c, params):
    params.clear()
    params["W"] = params
    return x, c


# %% hostile a list in itself: 1
def lstm_step(x, h, c, params):
    found = []
    found.append(found)
    return found, found


# %% hostile ends the process: 0
import os


def lstm_step(x, h, c, params):
    print("x" * 10**6)
    os._exit(0)
# says: ended the Python process
