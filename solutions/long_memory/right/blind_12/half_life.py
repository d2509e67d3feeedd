"""Blind set 12: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 12, log1p of what is lost
def half_life(b_f):
    b_f = np.asarray(b_f, dtype=float)
    lost = sigmoid(-b_f)
    by_loss = np.log1p(-np.minimum(lost, 0.5))
    by_bias = b_f - np.log1p(np.exp(-np.abs(b_f)))
    return -np.log(2) / np.where(lost < 0.5, by_loss, by_bias)


# %% blind 12, two logarithms by hand
def half_life(b_f):
    answer = np.zeros(np.shape(b_f))
    for unit, bias in enumerate(b_f):
        # f = 1 / (1 + e^-b), so -ln f = ln(1 + e^-b)
        if bias > 0:
            minus_ln_f = np.log1p(np.exp(-bias))
        else:
            minus_ln_f = np.log1p(np.exp(bias)) - bias
        answer[unit] = np.log(2) / minus_ln_f
    return answer
