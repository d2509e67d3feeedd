"""Right answers to linear, blind set 34."""

# %% blind 34, three loops
def linear(concat, W_f, b_f):
    single = concat.ndim == 1
    rows = concat.reshape(1, -1) if single else concat
    N = rows.shape[0]
    K, H = W_f.shape
    z = np.zeros((N, H))
    for n in range(N):
        for j in range(H):
            acc = 0.0
            for k in range(K):
                acc += rows[n, k] * W_f[k, j]
            z[n, j] = acc + b_f[j]
    return z[0] if single else z

# %% blind 34, one constant input more
def linear(concat, W_f, b_f):
    # the bias is the weight of an input that is always 1
    one = np.ones(concat.shape[:-1] + (1,))
    u = np.concatenate((concat, one), axis=-1)
    Wb = np.vstack((W_f, b_f))
    return u @ Wb

# %% blind 34, tap by tap
def linear(concat, W_f, b_f):
    taps, units = W_f.shape
    z = np.zeros(concat.shape[:-1] + (units,)) + b_f
    for k in range(taps):
        z = z + concat[..., k, np.newaxis] * W_f[k]
    return z
