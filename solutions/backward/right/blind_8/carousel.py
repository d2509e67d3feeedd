"""Blind set 8: right answers, written from the released notebook alone; by odd but legitimate roads."""

# %% blind 8, the tail hears first
def carousel(f, d_c):
    if len(f) == 0:
        return np.zeros(f.shape)
    behind = carousel(f[1:], d_c)
    heard = f[0] * (behind[0] if len(behind) else d_c)
    return np.concatenate([heard[None], behind])

# %% blind 8, the error as one more step
def carousel(f, d_c):
    chain = np.concatenate([f, d_c[None]])
    return np.cumprod(chain[::-1], axis=0)[:0:-1]
