"""Blind set 3: wrong answers to concatenate, written from the released notebook before anything was measured."""

# %% blind 3, comprehension from the input on [0.4 order+batch]: x_t comes first; a batch is laid out sample by sample
def concatenate(h_prev, x_t):
    return np.array([value for part in (x_t, h_prev) for value in part])

# %% blind 3, every pair [0.15 outer]: a table of products, nothing is put side by side
def concatenate(h_prev, x_t):
    return np.einsum("i,j->ij", h_prev, x_t)

# %% blind 3, append in a row [0.75 batch]: without an axis a batch becomes one long row
def concatenate(h_prev, x_t):
    both = np.append(h_prev, x_t)
    return both

# %% blind 3, half precision [0.7 dtype]: float16 loses digits
def concatenate(h_prev, x_t):
    return np.hstack([h_prev, x_t]).astype(np.float16)

# %% blind 3, a list that grows [0.5 container+batch]: a list comes back; a batch grows by rows
def concatenate(h_prev, x_t):
    row = list(h_prev)
    row.extend(x_t)
    return row

# %% blind 3, one short in the loop [0.4 index+batch]: the last number of h_prev is never copied; one sample only
def concatenate(h_prev, x_t):
    out = np.zeros(len(h_prev) + len(x_t))
    for i in range(len(h_prev) - 1):
        out[i] = h_prev[i]
    for j in range(len(x_t)):
        out[len(h_prev) + j] = x_t[j]
    return out

# %% blind 3, shown, not handed over [0.35 return+batch]: print for return, and axis 0
def concatenate(h_prev, x_t):
    print(np.concatenate((h_prev, x_t)))

# %% blind 3, names of the formula [0.4 name]: h and x are no arguments
def concatenate(h_prev, x_t):
    return np.concatenate((h, x), axis=-1)

# %% blind 3, a callable class [0.75 batch]: axis 0, so that batches have more rows, not longer ones
class Concat:
    def __init__(self, axis=0):
        self.axis = axis

    def __call__(self, h_prev, x_t):
        return np.concatenate((h_prev, x_t), self.axis)

concatenate = Concat()

# %% blind 3, back after the first row [0.3 return+vector]: return stands in the loop; one sample has no rows
def concatenate(h_prev, x_t):
    result = []
    for row_h, row_x in zip(h_prev, x_t):
        result.append(np.concatenate((row_h, row_x)))
        return np.array(result)

# %% blind 3, a default that remembers [0.35 toolong+batch]: the list lives on from call to call, and batches are lost
def concatenate(h_prev, x_t, out=[]):
    out.extend(h_prev)
    out.extend(x_t)
    return np.array(out)

# %% blind 3, comma and axis [0.35 syntax+vector]: no comma before axis, and axis 1 refuses one sample
def concatenate(h_prev, x_t):
    return np.concatenate((h_prev, x_t) axis=1)
