"""Blind set 1: wrong answers to linear, written from the released notebook before the code was read."""

# %% blind 1, dot and no bias [0.75 bias]: b_f is not used
def linear(concat, W_f, b_f):
    return concat.dot(W_f)

# %% blind 1, books' side [0.65 batch]: W.T @ x is right for one sample only
def linear(concat, W_f, b_f):
    return W_f.T @ concat + b_f

# %% blind 1, bias on the weights [0.4 bias]: every product gets the bias
def linear(concat, W_f, b_f):
    weights = W_f + b_f
    return concat @ weights

# %% blind 1, bias on the input [0.35 bias]: the bias before the product, which does not fit
def linear(concat, W_f, b_f):
    return (concat + b_f) @ W_f

# %% blind 1, sums by hand [0.65 batch]: the sum goes along the wrong axis for a batch
def linear(concat, W_f, b_f):
    return (concat * W_f.T).sum(axis=1) + b_f

# %% blind 1, einsum for a vector [0.7 batch]: the letters describe one sample
def linear(concat, W_f, b_f):
    return np.einsum("i,ij->j", concat, W_f) + b_f

# %% blind 1, the sum overwritten [0.35 overwrite+batch]: = in place of +=, and a loop for one sample
def linear(concat, W_f, b_f):
    z = np.zeros(W_f.shape[1])
    for j in range(W_f.shape[1]):
        for i in range(len(concat)):
            z[j] = concat[i] * W_f[i, j]
        z[j] = z[j] + b_f[j]
    return z

# %% blind 1, bias for every product [0.4 bias+batch]: the bias is inside the inner loop
def linear(concat, W_f, b_f):
    z = np.zeros(W_f.shape[1])
    for j in range(W_f.shape[1]):
        for i in range(len(concat)):
            z[j] += concat[i] * W_f[i, j] + b_f[j]
    return z

# %% blind 1, summed into the bias [0.55 mutation+batch]: b_f belongs to the caller, and a batch does not fit it
def linear(concat, W_f, b_f):
    b_f += concat @ W_f
    return b_f

# %% blind 1, bias taken off [0.6 sign]: minus in place of plus
def linear(concat, W_f, b_f):
    return np.dot(concat, W_f) - b_f

# %% blind 1, weights first [0.4 transpose]: W @ x does not fit
def linear(concat, W_f, b_f):
    return np.matmul(W_f, concat) + b_f

# %% blind 1, bias as a column [0.4 shape]: a table of three by three comes back
def linear(concat, W_f, b_f):
    return np.dot(concat, W_f) + b_f.reshape(-1, 1)

# %% blind 1, two decimals [0.6 rounded]: rounded
def linear(concat, W_f, b_f):
    return np.round(concat @ W_f + b_f, 2)

# %% blind 1, matrices [0.55 container]: np.matrix keeps two axes
def linear(concat, W_f, b_f):
    return np.matrix(concat) * np.matrix(W_f) + b_f

# %% blind 1, shown not returned [0.45 return]: print
def linear(concat, W_f, b_f):
    z = concat @ W_f + b_f
    print(z)

# %% blind 1, one bias for all [0.55 bias]: the sum of the bias for every score
def linear(concat, W_f, b_f):
    return concat @ W_f + sum(b_f)

# %% blind 1, first bias for all [0.6 bias]: b_f[0]
def linear(concat, W_f, b_f):
    return concat @ W_f + b_f[0]

# %% blind 1, squashed already [0.5 extra]: the sigmoid belongs to the next step
def linear(concat, W_f, b_f):
    return sigmoid(concat @ W_f + b_f)

# %% blind 1, squashed and no bias [0.35 extra+bias]: two faults
def linear(concat, W_f, b_f):
    return 1 / (1 + np.exp(-(concat @ W_f)))

# %% blind 1, bias as a factor [0.4 bias]: times in place of plus
def linear(concat, W_f, b_f):
    return concat @ W_f * b_f

# %% blind 1, cut to the lecture [0.55 sizes+batch]: 7 and 3
def linear(concat, W_f, b_f):
    z = []
    for unit in range(3):
        score = b_f[unit]
        for row in range(7):
            score += concat[row] * W_f[row][unit]
        z.append(score)
    return np.array(z)

# %% blind 1, mean of the products [0.4 scaled+batch]: mean in place of the sum
def linear(concat, W_f, b_f):
    return np.mean(concat[:, None] * W_f, axis=0) + b_f

# %% blind 1, colon missing [0.45 syntax]: def without a colon
def linear(concat, W_f, b_f)
    return concat @ W_f + b_f

# %% blind 1, one float [0.35 scalar]: float of an array
def linear(concat, W_f, b_f):
    return float(concat @ W_f + b_f)

# %% blind 1, notebook's weights and no bias [0.3 globals+bias]: parameter w is not used
def linear(c, w, b):
    return c @ W_f

# %% blind 1, star for the product [0.3 elementwise]: number by number does not fit
def linear(concat, W_f, b_f):
    return concat * W_f + b_f

# %% blind 1, bias off and rounded [0.45 sign+rounded]: two faults
def linear(concat, W_f, b_f):
    return (concat @ W_f - b_f).round(3)

# %% blind 1, weights normalised [0.4 scaled]: columns are brought to length one
def linear(concat, W_f, b_f):
    return concat @ (W_f / np.linalg.norm(W_f, axis=0)) + b_f

# %% blind 1, whole numbers [0.45 dtype]: an integer result array
def linear(concat, W_f, b_f):
    z = np.zeros(concat.shape[:-1] + b_f.shape, dtype=int)
    z[...] = concat @ W_f + b_f
    return z
