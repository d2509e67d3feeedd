"""Wrong answers to candidate, blind set 35."""

# %% blind 35, bent before it is weighed [0.4 place]: tanh of the seven numbers and not of the scores, the result is a plain score and goes beyond 1, time of boys is 1 and subject about 1.5
def candidate(h_prev, x_t, W_c, b_c):
    bent = np.tanh(concatenate(h_prev, x_t))
    return linear(bent, W_c, b_c)


# %% blind 35, one letter short [0.3 tan+order]: np.tan in place of np.tanh, which has no bounds; and x_t stands before h_prev
def candidate(h_prev, x_t, W_c, b_c):
    return np.tan(linear(concatenate(x_t, h_prev), W_c, b_c))


# %% blind 35, formula from the encyclopedia [0.7 overflow]: right for usual scores, but e is raised to both signs, so a score of 1000 warns and gives nan
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    plus, minus = np.exp(z), np.exp(-z)
    return (plus - minus) / (plus + minus)
