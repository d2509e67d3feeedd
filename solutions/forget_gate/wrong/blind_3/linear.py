"""Blind set 3: wrong answers to linear, written from the released notebook before anything was measured."""

# %% blind 3, bias at both ends [0.6 bias+batch]: b_f starts the sum and ends it; one sample only
def linear(concat, W_f, b_f):
    z = b_f.copy()
    for i in range(len(concat)):
        z = z + concat[i] * W_f[i]
    return z + b_f

# %% blind 3, einsum of one sample [0.75 batch]: one letter for concat
def linear(concat, W_f, b_f):
    return np.einsum("i,ij->j", concat, W_f) + b_f

# %% blind 3, einsum summed over the units [0.25 axis]: the wrong letter stays
def linear(concat, W_f, b_f):
    return np.einsum("...i,ij->...i", concat, W_f) + b_f

# %% blind 3, into the bias [0.5 mutation+batch]: the caller's b_f is changed, and a batch does not fit into it
def linear(concat, W_f, b_f):
    b_f += concat @ W_f
    return b_f

# %% blind 3, whole scores [0.25 bias+dtype]: no bias, decimals cut off
def linear(concat, W_f, b_f):
    z = np.dot(concat, W_f)
    return z.astype(int)

# %% blind 3, all but the last [0.4 index+batch]: range ends one early; one sample only
def linear(concat, W_f, b_f):
    return np.array(
        [sum(concat[i] * W_f[i][j] for i in range(len(concat) - 1)) + b_f[j] for j in range(len(b_f))]
    )

# %% blind 3, bias taken off and rounded [0.4 sign+rounded]: minus b_f, two decimals
def linear(concat, W_f, b_f):
    z = concat @ W_f - b_f
    return np.round(z, 2)

# %% blind 3, a layer made once [0.35 globals]: it holds the notebook's weights for ever
class Linear:
    def __init__(self, W, b):
        self.W = W
        self.b = b

    def forward(self, concat):
        return concat @ self.W + self.b

layer = Linear(W_f, b_f)

def linear(concat, W_f, b_f):
    return layer.forward(concat)

# %% blind 3, a list for the batch [0.8 container]: right, but a batch comes back as a list
def linear(concat, W_f, b_f):
    if concat.ndim == 2:
        return [linear(row, W_f, b_f) for row in concat]
    return concat @ W_f + b_f

# %% blind 3, back after the first unit [0.25 return]: return stands in the loop
def linear(concat, W_f, b_f):
    for j in range(W_f.shape[1]):
        total = np.sum(concat * W_f[:, j]) + b_f[j]
        return total

# %% blind 3, averaged [0.35 scaled+batch]: the mean of the products, one sample only
def linear(concat, W_f, b_f):
    products = concat[:, None] * W_f
    return np.mean(products, axis=0) + b_f

# %% blind 3, shown without bias [0.3 return+bias]: print for return, and no b_f
def linear(concat, W_f, b_f):
    z = concat @ W_f
    print("z =", z)
