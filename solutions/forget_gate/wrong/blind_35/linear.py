"""Wrong answers to linear, blind set 35."""

# %% blind 35, recursion ends too early [0.5 truncated]: recursion over the rows of W_f with the base case at one row left, so the last number of concat and its weights never count; batches work; for boys the mood is 1 and not 0
def linear(concat, W_f, b_f):
    if len(W_f) == 1:
        return b_f
    return concat[..., :1] * W_f[0] + linear(concat[..., 1:], W_f[1:], b_f)


# %% blind 35, books write columns [0.6 broadcast]: W.T @ concat.T is turned back only after b_f was added, right for one sample; a batch of N stops with a ValueError, gets the biases sample by sample when N is H, and for N = 1 comes out as (H, H)
def linear(concat, W_f, b_f):
    # column style as in the book: W_f . [h, x] + b
    columns = W_f.T @ concat.T + b_f
    return columns.T


# %% blind 35, everything in the sum [0.5 bias]: b_f is added to every product before the sum over the rows, so the bias counts H + I times (7 b_f for boys); batches work
def linear(concat, W_f, b_f):
    products = concat[..., :, np.newaxis] * W_f + b_f
    return products.sum(axis=-2)


# %% blind 35, weighted average [0.45 mean]: weighted sum read as weighted mean, the products are averaged over the H + I numbers before the bias is added, subject of boys is 3 - 5/7 and not -2
def linear(concat, W_f, b_f):
    weighted = np.expand_dims(concat, -1) * W_f
    return np.mean(weighted, axis=-2) + b_f


# %% blind 35, three named units [0.4 hardcoded+transpose]: the names mood, subject, time are built in, so other H give an IndexError or only three scores; a batch comes out as (3, N), a row for each unit
def linear(concat, W_f, b_f):
    units = {"mood": 0, "subject": 1, "time": 2}
    z = {name: concat @ W_f[:, k] + b_f[k] for name, k in units.items()}
    return np.array(list(z.values()))


# %% blind 35, pure Python zip [0.4 list+batch]: the right scores for one sample, in a list; in a batch zip pairs whole samples with weights and stops at the shorter, so three long rows of H + I numbers come out in place of (N, H)
def linear(concat, W_f, b_f):
    return [sum(c * w for c, w in zip(concat, col)) + b for col, b in zip(W_f.T, b_f)]


# %% blind 35, dense layer of a chatbot [0.6 relu]: the right sum with bias, then a ReLU that belongs to no score, so the -2 of the subject becomes 0 and no unit can be forgotten
def linear(concat, W_f, b_f):
    """
    Implements a fully connected (Dense) layer.
    """
    # Step 1: matrix multiplication
    output = np.matmul(concat, W_f)
    # Step 2: add bias
    output = output + b_f
    # Step 3: apply the activation (ReLU) to introduce non-linearity
    return np.maximum(0, output)


# %% blind 35, bias as score board [0.4 mutation+batch]: the scores are added onto b_f itself, so the bias is changed and returned and a second call is wrong (whole-number biases raise a casting error); a batch does not fit into b_f and stops with a ValueError
def linear(concat, W_f, b_f):
    b_f += concat @ W_f
    return b_f
