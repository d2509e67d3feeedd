"""Texts with brackets and letters, and how a small LSTM learns of them whether a bracket is open.

The cell's own functions are those of the notebook that asks: given ones from earlier notebooks, and the
student's `one_hot`, `cross_entropy` and `clip_gradients`.
"""

from dataclasses import dataclass

import numpy as np

ALPHABET = "()abc"
LENGTH, SAMPLES, POOL, ROUNDS, RATE, LIMIT = 30, 32, 256, 400, 0.03, 1.0
DEEPEST = 8


@dataclass
class Net:
    """Weights and biases of the cell, how the answer is read off, and the loss of every round."""

    W: np.ndarray
    b: np.ndarray
    read: np.ndarray
    offset: np.ndarray
    losses: list


def text(rng, length=LENGTH):
    """A text whose brackets never close what is not open; and how many are open after each letter."""
    depth, letters, depths = 0, [], []
    for _ in range(length):
        letter = "abc"[rng.integers(3)]
        if rng.random() < 0.7:
            opens = depth == 0 or (depth < DEEPEST and rng.random() < 0.5)
            letter, depth = ("(", depth + 1) if opens else (")", depth - 1)
        letters.append(letter)
        depths.append(depth)
    return "".join(letters), depths


def texts(seed, samples, length=LENGTH):
    """Codes and depths of many texts, each (length, samples)."""
    rng = np.random.default_rng(seed)
    drawn = [text(rng, length) for _ in range(samples)]
    codes = np.array([[ALPHABET.index(letter) for letter in letters] for letters, _ in drawn])
    return codes.T, np.array([depths for _, depths in drawn], dtype=float).T


def read(names, net, codes):
    """Scores, hidden states and memories while the texts are read."""
    x = np.asarray(names["one_hot"](codes, len(ALPHABET)), dtype=float)
    start = np.zeros((codes.shape[1], net.b.shape[1]))
    h, c = names["lstm_forward"](x, start, start, net.W, net.b)
    return h @ net.read + net.offset, h, c, x


def learn(names, units, seed=0, rounds=ROUNDS, watch=None):
    """A network of so many units that has learned from its texts; a Net."""
    rng = np.random.default_rng(seed)
    W, b = names["init_params"](rng, len(ALPHABET), units, 1.0)
    net = Net(W, b, rng.normal(0, 1, units) / np.sqrt(units), np.zeros(1), [])
    parts = [net.W, net.b, net.read, net.offset]
    means, squares = [0 * part for part in parts], [0 * part for part in parts]
    codes, depths = texts(99, POOL)
    for k in range(1, rounds + 1):
        picked = rng.integers(0, POOL, SAMPLES)
        for n, gradient in enumerate(_slopes(names, net, codes[:, picked], depths[:, picked] > 0)):
            means[n] += 0.1 * (gradient - means[n])  # Adam, as in notebook 5
            squares[n] += 0.001 * (gradient**2 - squares[n])
            parts[n] -= RATE * means[n] / (1 - 0.9**k) / (np.sqrt(squares[n] / (1 - 0.999**k)) + 1e-8)
        if watch:
            watch(k)
    return net


def _slopes(names, net, codes, is_open):
    """The gradients of a round, in the order of the network's parts; its loss is noted."""
    scores, h, _, x = read(names, net, codes)
    loss, slope = names["cross_entropy"](scores, is_open.astype(float))
    slope = np.asarray(slope, dtype=float)
    net.losses.append(float(loss))
    start = np.zeros(h.shape[1:])
    dW, db = names["lstm_backward"](x, start, start, net.W, net.b, slope[..., None] * net.read)
    dW, db = names["clip_gradients"](dW, db, LIMIT)
    return dW, db, np.tensordot(slope, h, 2), np.array([slope.sum()])


def held_out(names, net, length=LENGTH):
    """On 100 new texts: the loss, the share of right answers, the unit that counts and its correlation."""
    codes, depths = texts(7, 100, length)
    scores, _, c, _ = read(names, net, codes)
    loss = float(names["cross_entropy"](scores, (depths > 0).astype(float))[0])
    unit, correlation = names["counting_unit"](c.reshape(-1, c.shape[2]), depths.ravel())
    return loss, float(np.mean((scores > 0) == (depths > 0))), int(unit), float(correlation)


def last_letter_alone():
    """The loss of the best answer that knows the last letter and nothing else, on the same new texts."""
    (codes, depths), (new, deep) = texts(99, POOL), texts(7, 100)
    total = 0.0
    for letter in range(len(ALPHABET)):
        share = np.clip(np.mean(depths[codes == letter] > 0), 1e-4, 1 - 1e-4)
        is_open = deep[new == letter] > 0
        total -= np.sum(np.where(is_open, np.log(share), np.log(1 - share)))
    return float(total / new.size)
