"""Right answers to cross_entropy, blind set 15."""

# %% blind 15, the short stable form
def cross_entropy(scores, targets):
    s, y = np.asarray(scores, dtype=float), np.asarray(targets, dtype=float)
    loss = np.mean(np.maximum(s, 0) - s * y + np.log1p(np.exp(-np.abs(s))))
    return float(loss), (0.5 * np.tanh(s / 2) + 0.5 - y) / s.size
