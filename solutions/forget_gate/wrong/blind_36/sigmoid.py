"""Wrong answers to sigmoid, blind set 36."""

# %% blind 36, dose response in log ten [0.4 base+overflow]: powers of 10 are taken instead of e, so the curve is 2.3 times too steep (2 gives 0.990 instead of 0.881); and a score of -1000 warns of overflow
def sigmoid(z):
    # 4-parameter logistic from the dose-response fits, bottom 0, top 1, Hill slope 1
    bottom, top, ec50, hill = 0.0, 1.0, 0.0, 1.0
    return bottom + (top - bottom) / (1.0 + 10.0 ** ((ec50 - z) * hill))

# %% blind 36, safe window of five [0.7 clip]: scores are cut to -5 ... 5 against overflow, so no share ever falls below 0.0067 or rises above 0.9933, also at -1000 and 1000
def sigmoid(z):
    z_safe = np.clip(z, -5, 5)
    return 1 / (1 + np.exp(-z_safe))

# %% blind 36, silent below threshold [0.45 threshold]: all scores below 0 give a share of exactly 0, so -2 gives 0 instead of 0.119; the upper half is right
def sigmoid(z):
    above = z >= 0
    drive = np.where(above, z, 0)
    f = 1 / (1 + np.exp(-drive))
    return np.where(above, f, 0.0)  # below threshold the cell is silent

# %% blind 36, artefacts removed first [0.75 mutation]: the shares are right also far out, but scores beyond 500 are overwritten in the argument z itself
def sigmoid(z):
    # remove outliers so that exp() does not explode
    z[z > 500] = 500
    z[z < -500] = -500
    return 1.0 / (1.0 + np.exp(-z))

# %% blind 36, plogis with nan to zero [0.6 overflow]: near scores are right, but 1000 gives inf over inf, which becomes a share of 0 where it should be 1, with two warnings
def sigmoid(z):
    e = np.exp(z)
    odds = e
    p = odds / (1 + odds)
    return np.nan_to_num(p)   # is.na(p) <- 0

# %% blind 36, neuron after neuron [0.5 batch+dtype]: the loop tests z[i] as one number, so a batch stops (truth value of an array); and zeros_like takes over whole numbers, so integer scores give shares cut to 0, or to 1 far out
def sigmoid(z):
    out = np.zeros_like(z)
    for i in range(len(z)):
        if z[i] >= 0:
            out[i] = 1 / (1 + np.exp(-z[i]))
        else:
            out[i] = np.exp(z[i]) / (1 + np.exp(z[i]))
    return out

# %% blind 36, caret as in R [0.4 caret]: in Python ^ is a bitwise operator, not a power, so the function stops with a TypeError; with ** in its place the formula would be right near 0 and warn at -1000
def sigmoid(z):
    e = np.exp(1)
    f_t = 1 / (1 + e^(-z))
    return f_t

# %% blind 36, psychometric probit [0.4 curve]: the cumulative normal stands for the logistic curve, right at 0 but 0.977 instead of 0.881 at 2; silent far out
def sigmoid(z):
    import math
    # psychometric function, mu = 0 and sigma = 1
    mu, sd = 0.0, 1.0
    pnorm = np.vectorize(lambda v: 0.5 * (1.0 + math.erf((v - mu) / (sd * math.sqrt(2.0)))))
    return pnorm(z)
