# row: a class as exercise: `gate = student.Gate(W, b)`

# %% reference
class ForgetGate:
    def __init__(self, W, b):
        self.W = np.array(W)
        self.b = np.array(b)
        self.dW = np.zeros_like(self.W)
        self.db = np.zeros_like(self.b)

    def forward(self, z, c):
        self.z, self.c = z, c
        self.f = 1 / (1 + np.exp(-(z @ self.W + self.b)))
        return self.f * c

    def backward(self, d):
        score = d * self.c * self.f * (1 - self.f)
        self.dW += np.outer(self.z, score)
        self.db += score
        return self.W @ score, d * self.f


# %% checks
W, b = numbers("W", 5, 3), numbers("b", 3)
z, c, d = numbers("z", 5), numbers("c", 3), numbers("d", 3)


def pair(student):
    """The student's gate and the reference's, after the same step."""
    gates = student.ForgetGate(W, b), answers.ForgetGate(W, b)
    for gate in gates:
        gate.forward(z, c)
    return gates


@check(answers.ForgetGate)
def test_starts(student):
    """the gate keeps W and b, and starts with gradients of 0"""
    gate = student.ForgetGate(W, b)
    assert_same(gate.W, W)
    assert_same(gate.b, b)
    assert_same(gate.dW, np.zeros((5, 3)))
    assert_same(gate.db, np.zeros(3))


@check(answers.ForgetGate.forward, value=True)
def test_forward(student):
    """a share of each memory is kept"""
    assert_same(student.ForgetGate(W, b).forward(z, c), answers.ForgetGate(W, b).forward(z, c))


@check(answers.ForgetGate.backward, value=True)
def test_backward_inputs(student):
    """the gradients of z and c"""
    gate, due = pair(student)
    assert_same(gate.backward(d), due.backward(d))


@check(answers.ForgetGate.backward, value=True)
def test_backward_weights(student):
    """the gradients of W and b, after one step and added up after two"""
    gate, due = pair(student)
    for _ in range(2):
        gate.backward(d)
        due.backward(d)
        assert_same(gate.dW, due.dW)
        assert_same(gate.db, due.db)


@misconception(answers.ForgetGate.forward, loses=test_forward)
def adds_the_share(self, z, c):
    """More is kept than there was. Is a share added or multiplied?"""
    answers.ForgetGate.forward(self, z, c)
    return self.f + c


@misconception(answers.ForgetGate.backward, loses=(test_backward_inputs, test_backward_weights))
def no_slope(self, d):
    """The gradient does not know how steep the curve is. What is the slope of the sigmoid?"""
    score = d * self.c
    self.dW += np.outer(self.z, score)
    self.db += score
    return self.W @ score, d * self.f


@misconception(answers.ForgetGate.backward, loses=test_backward_weights)
def overwrites(self, d):
    """Only the last step counts. What happens to the gradients that were there before?"""
    score = d * self.c * self.f * (1 - self.f)
    self.dW, self.db = np.outer(self.z, score), score
    return self.W @ score, d * self.f


@misconception(answers.ForgetGate, loses=(test_starts, test_backward_weights))
class StartsWithOnes(answers.ForgetGate):
    """The gradients are not 0 at the start. What has been added up before the first step?"""

    def __init__(self, W, b):
        super().__init__(W, b)
        self.dW += 1
        self.db += 1


# %% right a cache and a list
class ForgetGate:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW, self.db = np.zeros(W.shape), np.zeros(b.shape)

    def forward(self, z, c):
        self.cache = z, c, 1 / (1 + np.exp(-(z @ self.W + self.b)))
        return self.cache[-1] * c

    def backward(self, d):
        z, c, f = self.cache
        s = d * c * f * (1 - f)
        self.dW = self.dW + z[:, None] * s
        self.db = self.db + s
        return [s @ self.W.T, f * d]


# %% right slots and a property
class Base:
    __slots__ = ("_W", "b", "dW", "db", "z", "c", "f")

    @property
    def W(self):
        return self._W


class ForgetGate(Base):
    def __init__(self, W, b):
        self._W, self.b, self.dW, self.db = W, b, 0 * W, 0 * b

    def forward(self, z, c):
        self.z, self.c = z, c
        self.f = 1 / (1 + np.exp(-(z @ self.W + self.b)))
        return self.f * c

    def backward(self, d):
        s = d * self.c * self.f * (1 - self.f)
        self.dW, self.db = self.dW + np.outer(self.z, s), self.db + s
        return self.W @ s, d * self.f


# %% wrong no slope: 2
class ForgetGate:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.dW, self.db = 0 * W, 0 * b

    def forward(self, z, c):
        self.z, self.c = z, c
        self.f = 1 / (1 + np.exp(-(z @ self.W + self.b)))
        return self.f * c

    def backward(self, d):
        s = d * self.c
        self.dW, self.db = self.dW + np.outer(self.z, s), self.db + s
        return self.W @ s, d * self.f
# says: What is the slope of the sigmoid


# %% wrong another name: 1
class ForgetGate:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, z, c):
        return c / (1 + np.exp(-(z @ self.W + self.b)))

    def back(self, d):
        return d
# says: raised AttributeError


# %% wrong a function: 0
def ForgetGate(W, b):
    return lambda z, c: c / (1 + np.exp(-(z @ W + b)))
# says: an object of the notebook's own class was due


# %% hostile gives itself and never comes back: 0
class ForgetGate:
    def __init__(self, *_):
        self.W = self

    def forward(self, *_):
        raise BaseException("x" * 10**6)

    def __getattr__(self, name):
        while True:
            pass


# %% hostile ends the process when it is made: 0
import os


class Meta(type):
    def __call__(cls, *_):
        os._exit(0)


class ForgetGate(metaclass=Meta):
    pass
# says: ended the Python process
