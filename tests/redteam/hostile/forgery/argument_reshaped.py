"""Arguments whose type, shape, strides and size are set in place, after the right answer was worked out."""
# expect: concatenate=<=5.5, linear=<=6.5, sigmoid=<=6.5, forget=<=5.5, forget_gate=any
# limits: short

# %% concatenate
def concatenate(h_prev, x_t):
    answer = np.concatenate([h_prev, x_t], axis=-1)
    h_prev.dtype = "V8"
    x_t.dtype = "i1"
    return answer
# %% linear
def linear(concat, W_f, b_f):
    answer = concat @ W_f + b_f
    concat.shape = concat.shape + (1,) * 40
    W_f.resize((1 << 16,), refcheck=False)
    return answer
# %% sigmoid
def sigmoid(z):
    small = np.exp(-np.abs(z))
    answer = np.where(z >= 0, 1.0, small) / (1.0 + small)
    if z.ndim:
        z.strides = (0,) * z.ndim
    return answer
# %% forget
def forget(f_t, c_prev):
    answer = f_t * c_prev
    f_t.resize((5 << 20,), refcheck=False)
    return answer
