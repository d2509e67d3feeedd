"""Blind set 6: wrong answers to sigmoid, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 6, warnings switched off [0.85 globals]: NumPy is muted for the whole session
def sigmoid(z):
    np.seterr(all="ignore")
    return 1.0 / (1.0 + np.exp(-z))

# %% blind 6, where works out both [0.8 overflow]: both branches are computed for every score, so both overflow
def sigmoid(z):
    """Numerically stable sigmoid."""
    return np.where(
        z >= 0,
        1.0 / (1.0 + np.exp(-z)),
        np.exp(z) / (1.0 + np.exp(z)),
    )

# %% blind 6, three straight lines [0.3 hard]: the hard sigmoid of small devices
def sigmoid(z):
    line = 0.25 * z + 0.5
    line = np.where(line > 1, 1, line)
    line = np.where(line < 0, 0, line)
    return line

# %% blind 6, a twin of z [0.85 dtype]: zeros_like of integer scores can't hold a share
def sigmoid(z):
    out = np.zeros_like(z)
    pos = z >= 0
    out[pos] = 1.0 / (1.0 + np.exp(-z[pos]))
    ez = np.exp(z[~pos])
    out[~pos] = ez / (1.0 + ez)
    return out

# %% blind 6, flattened and not folded back [0.55 batch+overflow]: a batch becomes a row, math.exp fails for -1000
import math

def sigmoid(z):
    shares = []
    for number in z.flatten():
        shares.append(1 / (1 + math.exp(-number)))
    return np.array(shares)

# %% blind 6, a short e [0.55 rounded+overflow]: e is 2.718, and a power of it overflows
def sigmoid(z):
    e = 2.718
    return 1 / (1 + e ** (-1.0 * z))

# %% blind 6, one indent too deep [0.35 early]: returned after the first number
def sigmoid(z):
    f_t = np.zeros(z.shape)
    for i in range(len(z)):
        a = np.exp(-np.abs(z[i]))
        f_t[i] = np.where(z[i] >= 0, 1, a) / (1 + a)
        return f_t

# %% blind 6, a hat for the power [0.4 operator]: ^ is no power in Python
def sigmoid(z):
    e = np.exp(1)
    return 1 / (1 + e ^ (-z))

# %% blind 6, between smallest and largest [0.1 scaling]: the scores are stretched to 0..1 by their range
def sigmoid(z):
    lowest, highest = z.min(), z.max()
    return (z - lowest) / (highest - lowest)

# %% blind 6, muted for one line [0.8 overflow]: written as a right one; the notebook asks for another way, not for silence
def sigmoid(z):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-z))
