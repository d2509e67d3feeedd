"""One bit to be remembered: many small LSTMs learn it side by side, so that ten seeds take as long as one.

A sequence starts with +1 or -1; noisy numbers follow, and at the end the cell must say which of the two it
was. Arrays have the networks in front: (S, N, H) for S networks, N samples, H units.
"""

from dataclasses import dataclass

import numpy as np

STEPS, NOISE = 30, 0.1
INPUTS, UNITS = 2, 10  # the number, and a mark at the first one
SAMPLES, ROUNDS, RATE = 16, 200, 0.02
SOLVED = 0.95


@dataclass
class Run:
    """What came of it: shares of right answers, (ROUNDS, S) in training and (S,) on fresh sequences."""

    curves: np.ndarray
    held_out: np.ndarray


def sequences(rng, samples=SAMPLES, steps=STEPS):
    """Sequences, (steps + 1, samples, 2), and their bits, 0 or 1."""
    bits = rng.integers(0, 2, samples)
    x = np.zeros((steps + 1, samples, INPUTS))
    x[:, :, 0] = rng.normal(0, NOISE, (steps + 1, samples))
    x[0, :, 0], x[0, :, 1] = 2 * bits - 1, 1
    return x, bits.astype(float)


def learn(starts, rounds=ROUNDS, watch=None):
    """Train a network from each (W, b) of the starts, all on the same sequences; a Run."""
    weights = [
        np.stack([np.concatenate(list(W), axis=1) for W, _ in starts]),
        np.stack([np.ravel(b)[None] for _, b in starts]),
        np.zeros((len(starts), UNITS, 1)),  # how the bit is read off what is said at the end
        np.zeros((len(starts), 1, 1)),
    ]
    rng, curves = np.random.default_rng(1), []
    means, squares = [0 * w for w in weights], [0 * w for w in weights]
    for k in range(1, rounds + 1):
        x, bits = sequences(rng)
        scores, tape = forward(x, weights)
        curves.append(np.mean((scores > 0) == (bits > 0), axis=1))
        for n, gradient in enumerate(backward(x, bits, scores, tape, weights)):
            means[n] += 0.1 * (gradient - means[n])  # Adam: steps of about the same size, whatever the slope
            squares[n] += 0.001 * (gradient**2 - squares[n])
            step = (means[n] / (1 - 0.9**k)) / (np.sqrt(squares[n] / (1 - 0.999**k)) + 1e-8)
            weights[n] -= RATE * step
        if watch:
            watch(k)
    x, bits = sequences(np.random.default_rng(2), samples=200)
    return Run(np.array(curves), np.mean((forward(x, weights)[0] > 0) == (bits > 0), axis=1))


def forward(x, weights):
    """The scores of the bit, (S, N), and all that the way back needs."""
    W, b, read, offset = weights
    into = x[:, None] @ W[:, UNITS:] + b
    h = c = np.zeros((*into.shape[1:3], UNITS))
    tape = []
    for step in into:
        before = h, c
        z = step + h @ W[:, :UNITS]
        f, i, o = ((1 + np.tanh(z[..., k * UNITS :][..., :UNITS] / 2)) / 2 for k in (0, 1, 3))
        g = np.tanh(z[..., 2 * UNITS : 3 * UNITS])
        c = f * c + i * g
        bent = np.tanh(c)
        h = o * bent
        tape.append((*before, f, i, g, o, bent))
    return (h @ read + offset)[..., 0], (tape, h)


def backward(x, bits, scores, tape, weights):
    """The gradients of the mean cross-entropy, in the order of the weights."""
    W, _, read, _ = weights
    steps, said = tape
    slope = (((1 + np.tanh(scores / 2)) / 2 - bits) / len(bits))[..., None]
    dh, dc = slope @ read.swapaxes(1, 2), np.zeros(said.shape)
    dW, db = np.zeros(W.shape), 0
    back = W[:, :UNITS].swapaxes(1, 2)
    for x_t, (h, c, f, i, g, o, bent) in zip(x[::-1], steps[::-1]):
        dc = dc + dh * o * (1 - bent**2)
        dz = (dc * c * f * (1 - f), dc * g * i * (1 - i), dc * i * (1 - g**2), dh * bent * o * (1 - o))
        dz = np.concatenate(dz, axis=2)
        dW[:, :UNITS] += h.swapaxes(1, 2) @ dz
        dW[:, UNITS:] += x_t.T @ dz
        db = db + dz.sum(axis=1, keepdims=True)
        dh, dc = dz @ back, dc * f
    return dW, db, said.swapaxes(1, 2) @ slope, slope.sum(axis=1, keepdims=True)
