"""Wrong answers to candidate, blind set 15."""

# %% blind 15, stretched gate [0.6 scale]: stretches the sigmoid to -1..1 but forgets to double the score, so the curve is too flat
def candidate(h_prev, x_t, W_c, b_c):
    share = input_gate(h_prev, x_t, W_c, b_c)
    return 2 * share - 1


# %% blind 15, unit by unit [0.4 container+batch]: computes each unit with float() in a comprehension, gives a list and cannot take a batch
def candidate(h_prev, x_t, W_c, b_c):
    inputs = list(h_prev) + list(x_t)
    result = []
    for unit in range(len(b_c)):
        score = float(b_c[unit])
        for k, number in enumerate(inputs):
            score += float(number) * float(W_c[k][unit])
        result.append(float(np.tanh(score)))
    return result


# %% blind 15, cut at one [0.4 linearised]: cuts the scores at -1 and 1 instead of bending them
def candidate(h_prev, x_t, W_c, b_c):
    z = linear(concatenate(h_prev, x_t), W_c, b_c)
    return np.clip(z, -1.0, 1.0)
