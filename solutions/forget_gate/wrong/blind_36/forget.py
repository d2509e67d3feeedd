"""Wrong answers to forget, blind set 36."""

# %% blind 36, all or none [0.35 threshold]: a share of one half or more keeps the number whole, a lower one clears it, so 0.5 of 6 gives 6 and 0.25 of -8 gives 0
def forget(f_t, c_prev):
    gate_open = f_t >= 0.5
    return np.where(gate_open, c_prev, 0.0)

# %% blind 36, exponential decay of a trace [0.3 decay]: the memory is multiplied by exp(-f) instead of f, so a share of 0 keeps all and a share of 1 leaves 37 percent
def forget(f_t, c_prev):
    # forgetting curve: memory decays exponentially with rate f
    decay = np.exp(-f_t)
    return c_prev * decay

# %% blind 36, overwritten unit by unit [0.5 mutation+dtype]: the results are stored in c_prev itself, which the caller loses; and a memory of whole numbers cuts them, so half of 9 gives 4
def forget(f_t, c_prev):
    n = c_prev.shape[0]
    for k in range(n):
        c_prev[k] = f_t[k] * c_prev[k]
    return c_prev

# %% blind 36, mean gate in three digits [0.25 averaged+rounded]: the shares are averaged over the first axis, so one sample has one share for all its units and a batch one row for all its samples; and the result is rounded to three digits
def forget(f_t, c_prev):
    f_mean = np.mean(f_t, axis=0)    # average over trials
    kept = f_mean * c_prev
    return np.round(kept, 3)

# %% blind 36, leak towards the resting level [0.4 leak]: what is let go is replaced by the mean of the memory, so shares of 0 give [7.67, 7.67, 7.67] instead of zeros; shares of 1 are right
def forget(f_t, c_prev):
    rest = c_prev.mean(axis=-1, keepdims=True)   # baseline
    return f_t * c_prev + (1 - f_t) * rest

# %% blind 36, diagonal gate matrix [0.6 batch]: one sample is right; in a batch np.diag reads the diagonal of the shares instead, so (H,) comes back for N up to H and larger batches stop
def forget(f_t, c_prev):
    D = np.diag(f_t)
    return D @ c_prev

# %% blind 36, memory as a rate [0.7 rectified]: negative memories come out as 0, so a quarter of -8 gives 0 instead of -2; numbers above zero are right
def forget(f_t, c_prev):
    kept = f_t * c_prev
    kept = np.maximum(kept, 0)   # rates >= 0
    return kept

# %% blind 36, kept and lost together [0.3 inverted+tuple]: the share is taken as the share forgotten, so 1 leaves nothing; and a pair of kept and lost comes back instead of one array
def forget(f_t, c_prev):
    lost = f_t * c_prev       # f = fraction forgotten
    kept = c_prev - lost
    return kept, lost
