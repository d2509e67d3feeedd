"""Wrong answers to input_gate, blind set 31."""

# %% blind 31, reused forget gate [0.35 weights]: the globals W_f and b_f of notebook 1 are taken instead of the arguments; shapes are right but the shares are those of forgetting, and W_i has no effect
def input_gate(h_prev, x_t, W_i, b_i):
    # same build as the forget gate
    f_t, _ = forget_gate(h_prev, x_t, np.zeros(h_prev.shape), W_f, b_f)
    i_t = f_t
    return i_t


# %% blind 31, fortran loops of seven and three [0.4 hardcoded+batch]: sizes 3, 4 and 7 are typed into the loops, so other sizes stop or are cut, and a batch stops because scalars are expected
def input_gate(h_prev, x_t, W_i, b_i):
    v = np.zeros(7)
    for j in range(3):
        v[j] = h_prev[j]
    for j in range(4):
        v[3 + j] = x_t[j]
    i_t = np.zeros(3)
    for k in range(3):
        z = b_i[k]
        for j in range(7):
            z = z + v[j] * W_i[j, k]
        i_t[k] = sigmoid(z)
    return i_t


# %% blind 31, multiplied by hand [0.35 algebra+overflow]: e^-z is split into a product of three factors, but the bias factor is written exp(b) instead of exp(-b), so the bias counts with the wrong sign; large negative scores overflow with warnings
def input_gate(h_prev, x_t, W_i, b_i):
    H = h_prev.shape[-1]
    # e^{-(a+b+c)} = e^{-a} e^{-b} e^{-c}
    e_h = np.exp(-(h_prev @ W_i[:H]))
    e_x = np.exp(-(x_t @ W_i[H:]))
    e_b = np.exp(b_i)
    return 1 / (1 + e_h * e_x * e_b)
