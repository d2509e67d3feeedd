"""Blind set 8: wrong answers, written from the released notebook alone; marks and faults as a teacher gives them."""

# %% blind 8, one gate each [0.45 loop]: every row has its own share only, nothing is handed on
def carousel(f, d_c):
    heard = []
    for share in f:
        heard.append(d_c * share)
    return np.stack(heard)

# %% blind 8, along the units [0.4 axis]: multiplies along the last axis instead of down the steps
def carousel(f, d_c):
    flipped = f[..., ::-1]
    running = np.cumprod(flipped, axis=-1)
    return running[..., ::-1] * d_c

# %% blind 8, shares lost, put down too early [0.3 sign+early]: multiplies by 1 - f, and row t is written before its own gate
def carousel(f, d_c):
    result = np.zeros_like(f)
    current = d_c
    for t in range(f.shape[0])[::-1]:
        result[t] = current
        current = current * (1 - f[t])
    return result
