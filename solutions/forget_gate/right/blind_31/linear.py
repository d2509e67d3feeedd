"""Right answers to linear, blind set 31."""

# %% blind 31, do loops over units and inputs
def linear(concat, W_f, b_f):
    n_in, n_out = W_f.shape
    z = np.zeros(concat.shape[:-1] + (n_out,))
    for k in range(n_out):
        for j in range(n_in):
            z[..., k] += concat[..., j] * W_f[j, k]
        z[..., k] += b_f[k]
    return z


# %% blind 31, homogeneous coordinates
def linear(concat, W_f, b_f):
    # [v, 1] @ [W; b] = v W + b
    one = np.ones(concat.shape[:-1] + (1,))
    v = np.concatenate([concat, one], axis=-1)
    W = np.vstack([W_f, b_f[np.newaxis, :]])
    return v @ W


# %% blind 31, summation convention
def linear(concat, W_f, b_f):
    # z_nk = v_nj W_jk + b_k (Einstein: sum over j)
    z = np.einsum("...j,jk->...k", concat, W_f)
    return np.add(z, b_f)
