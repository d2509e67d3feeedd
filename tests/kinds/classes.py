# row: a class as exercise: `gate = student.Gate(W, b)`

# %% reference
class Gate:
    def __init__(self, W, b):
        self.W = np.array(W)
        self.b = np.array(b)

    def forward(self, x):
        self.x = x
        return 1 / (1 + np.exp(-(x @ self.W + self.b)))

    def backward(self, d):
        f = self.forward(self.x)
        return np.outer(self.x, d * f * (1 - f))


# %% checks
W, b, x, d = numbers("W", 4, 3), numbers("b", 3), numbers("x", 4), numbers("d", 3)


@check(answers.Gate.forward, value=True, weight=2)
def test_forward(student):
    """the shares come from the weights that the gate was made with"""
    for w in (W, numbers("V", 4, 3)):
        assert_same(student.Gate(w, b).forward(x), answers.Gate(w, b).forward(x))


@check(answers.Gate)
def test_attributes(student):
    """the gate keeps its weights under their names"""
    gate = student.Gate(W, b=b)
    assert_same(gate.W, W)
    assert_same(gate.b, b)


@check(answers.Gate.backward)
def test_backward(student):
    """the gradient is that of the last step forward"""
    gate, own = student.Gate(W, b), answers.Gate(W, b)
    for step in (numbers("u", 4), x):
        gate.forward(step)
        own.forward(step)
    assert_same(gate.backward(d), own.backward(d))


@misconception(answers.Gate.backward, loses=test_backward)
def no_slope(self, d):
    """The gradient does not know how steep the curve is. What is its slope?"""
    return np.outer(self.x, d)


@misconception(answers.Gate, loses=test_attributes)
class ForgetsItsBias(answers.Gate):
    """The bias is not the one that was given. Which name does it have in the gate?"""

    def __init__(self, W, b):
        super().__init__(W, b)
        self.bias, self.b = self.b, 0 * b

    def forward(self, x):
        self.x = x
        return 1 / (1 + np.exp(-(x @ self.W + self.bias)))


@misconception(answers.Gate.forward, loses=(test_forward, test_backward))
def no_bias(self, x):
    """All scores are a little off. What is added after the product?"""
    self.x = x
    return 1 / (1 + np.exp(-(x @ self.W)))


# %% right with a helper and a cache
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


class Gate:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.cache = x, sigmoid(x @ self.W + self.b)
        return self.cache[1]

    def backward(self, d):
        x, f = self.cache
        return x[:, None] * (d * f * (1 - f))[None, :]


# %% wrong remembers its first step: 3
class Gate:
    x = None

    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        self.x = x if self.x is None else self.x
        return 1 / (1 + np.exp(-(x @ self.W + self.b)))

    def backward(self, d):
        x = self.x
        f = 1 / (1 + np.exp(-(x @ self.W + self.b)))
        return np.outer(x, d * f * (1 - f))


# %% wrong a function: 0
def Gate(W, b):
    return {"W": W, "b": b}


# %% wrong no method: <=1
class Gate:
    def __init__(self, W, b):
        self.W, self.b = W, b
# says: raised AttributeError


# %% hostile attributes that bite: <=1
class Gate:
    def __init__(self, *_):
        pass

    def __getattribute__(self, name):
        raise SystemExit


# %% hostile pretends to be another object: <=1
class Gate:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        return Gate(self.W, self.b)

    backward = forward


# %% hostile a class of its own kind: <=1
class Meta(type):
    def __instancecheck__(cls, other):
        raise KeyboardInterrupt

    def __call__(cls, *arguments, **named):
        return Meta


class Gate(metaclass=Meta):
    pass


# %% hostile gives handles of objects that were never made: <=1
import json
import struct
import sys


def worker():
    frame = sys._getframe(1)
    while frame is not None:
        found = frame.f_locals.get("self")
        if hasattr(found, "_channel"):
            return found
        frame = frame.f_back


class Gate:
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, x):
        speaker = worker()

        def send(message):
            del speaker._send
            text = ["answer", message[1], {"o": "Gate"}]
            header = json.dumps(text, separators=(",", ":")).encode()
            speaker._channel.sock.sendall(struct.pack("<II", len(header), 0) + header)

        speaker._send = send

    backward = forward
