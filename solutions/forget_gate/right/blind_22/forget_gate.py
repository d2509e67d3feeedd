"""Blind set 22: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 22, everything lies on its side
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    column = np.concatenate([h_prev.T, x_t.T], axis=0)
    z = (W_f.T @ column).T + b_f
    share = sigmoid(z)
    return share, (share.T * c_prev.T).T

# %% blind 22, each unit is a neuron of its own
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    row = concatenate(h_prev, x_t)

    def neuron(unit):
        share = sigmoid(row @ W_f[:, unit] + b_f[unit])
        return share, share * c_prev[..., unit]

    answers = [neuron(unit) for unit in range(len(b_f))]
    shares = np.stack([share for share, _ in answers], axis=-1)
    kept = np.stack([rest for _, rest in answers], axis=-1)
    return shares, kept

# %% blind 22, what is lost is taken away
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    against = sigmoid(-linear(concatenate(h_prev, x_t), W_f, b_f))
    lost = forget(against, c_prev)
    return 1 - against, c_prev - lost
