# row: a helper in a locked cell

# %% reference
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gate(x, w):
    return sigmoid(x * w)


# %% checks
@check(answers.gate, value=True)
def test_gate(student):
    """every number has a gate of its own weight"""
    for w in (numbers("w", 4), numbers("v", 4)):
        assert_same(student.gate(numbers("x", 4), w), answers.gate(numbers("x", 4), w))


@check(answers.gate)
def test_gate_is_a_share(student):
    """a gate is a share: it lies between 0 and 1"""
    share = assert_array(student.gate(numbers("x", 4, low=-9, high=9), np.ones(4)), (4,))
    if not (0 < share.min() and share.max() < 1):
        raise Failed("a gate is no share")


@misconception(answers.gate, loses=test_gate)
def adds(x, w):
    """The weight moves the number to a side. Is it added to it?"""
    return answers.sigmoid(x + w)


@misconception(answers.gate, loses=(test_gate, test_gate_is_a_share))
def no_share(x, w):
    """The gate opens further than wide open. Which helper makes a share of a number?"""
    return x * w


# %% right with the helper
def gate(x, w):
    return sigmoid(np.multiply(w, x))


# %% right without it
def gate(x, w):
    return 0.5 + 0.5 * np.tanh(0.5 * w * x)


# %% wrong the helper of something else: <=2
def gate(x, w):
    return sigmoid(x) * w


# %% wrong a helper that is not given: 0
def gate(x, w):
    return softmax(x * w)
# says: softmax


# %% hostile writes the helper anew: <=2
def sigmoid(z):
    return z * 0 + 0.5


def gate(x, w):
    return sigmoid(x * w)


# %% hostile looks where the helper comes from: <=1
import inspect


def gate(x, w):
    return [inspect.getsource(sigmoid), list(vars(inspect.getmodule(sigmoid)))]
