"""Wrong answers to sigmoid, blind set 32."""

# %% blind 32, clip at ten [0.7 clip]: scores are cut at -10 and 10 to avoid overflow, so far scores stay at 0.0000454 and 0.9999546 and never come nearer to 0 and 1
def sigmoid(z):
    # avoid overflow (stackoverflow tip)
    safe = np.clip(z, -10, 10)
    return 1.0 / (1.0 + np.exp(-safe))


# %% blind 32, masks over zeros_like [0.75 dtype]: the stable two-branch recipe, but the result has the type of z, so whole-number scores give only 0 (also at z = 0) or, far out, 1
def sigmoid(z):
    result = np.zeros_like(z)
    pos = z >= 0
    neg = ~pos
    result[pos] = 1 / (1 + np.exp(-z[pos]))
    e = np.exp(z[neg])
    result[neg] = e / (1 + e)
    return result


# %% blind 32, save memory [0.4 mutation+overflow]: works in place, so the scores handed in (if decimals) are overwritten, and exp(1000) overflows with a warning
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    # in-place ops, no temporary arrays
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1
    return 1 / z


# %% blind 32, hard sigmoid of keras [0.35 hard]: the straight line 0.2 z + 0.5 cut at 0 and 1; right at 0 and far out, 0.9 instead of 0.881 at 2
def sigmoid(z):
    # faster version used for recurrent_activation
    return np.clip(0.2 * z + 0.5, 0.0, 1.0)


# %% blind 32, half a tanh [0.5 scaled]: (1 + tanh(z)) / 2 is the sigmoid of 2z, so the curve is twice as steep; ln 3 gives 0.9 instead of 0.75
def sigmoid(z):
    # sigmoid is only a tanh moved to the range 0..1
    return (np.tanh(z) + 1) / 2


# %% blind 32, where computes both [0.85 overflow]: the values are right, but np.where evaluates both branches for all scores, so scores of 1000 and -1000 give overflow warnings
def sigmoid(z):
    # numerically stable sigmoid
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


# %% blind 32, with the gradient [0.35 derivative]: returns the slope s(1-s) instead of the share s, at most 0.25, and 0.25 at z = 0
def sigmoid(z):
    z = np.clip(z, -500, 500)
    s = 1 / (1 + np.exp(-z))
    # chain rule form used in backprop
    ds = s * (1 - s)
    return ds


# %% blind 32, one long list of shares [0.4 shape+overflow]: a batch comes back flat, (N*H,) instead of (N, H), and the plain formula overflows with a warning at -1000
def sigmoid(z):
    squash = lambda v: 1 / (1 + np.exp(-v))
    return np.array([squash(v) for v in z.flatten()])
