"""Wrong answers to forget_gate, blind set 31."""

# %% blind 31, the row from the cell above [0.35 global]: the worked example's array concat is used instead of h_prev and x_t; right for boys, but every other word and every batch gets the shares of boys, and other sizes stop
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    # concat was computed above
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    return f_t, c_kept


# %% blind 31, two layers added [0.5 bias]: each part gets its own linear with the same bias, so the bias counts twice; the scores of boys are 3, 1 and 6 instead of 0, -2 and 2
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    H = h_prev.shape[-1]
    z_h = linear(h_prev, W_f[:H], b_f)
    z_x = linear(x_t, W_f[H:], b_f)
    f_t = sigmoid(z_h + z_x)
    return f_t, f_t * c_prev


# %% blind 31, loops over units with the wrong row [0.3 rows+batch]: the inner loop for x_t starts again at row 0 of W_f instead of row H, so the word meets the weights of the hidden state; a batch stops or gives nonsense because everything is indexed for one sample
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    nh = len(h_prev)
    nx = len(x_t)
    f_t = np.zeros(nh)
    c_kept = np.zeros(nh)
    for k in range(nh):
        z = b_f[k]
        for j in range(nh):
            z = z + h_prev[j] * W_f[j, k]
        for j in range(nx):
            z = z + x_t[j] * W_f[j, k]
        f_t[k] = sigmoid(np.array([z]))[0]
        c_kept[k] = f_t[k] * c_prev[k]
    return f_t, c_kept


# %% blind 31, gate on the hidden state [0.5 swapped]: the shares are right, but they multiply h_prev and not the memory, so boys keeps [0.25, 0, 0.44]
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))
    # how much of the previous state is kept
    c_kept = forget(f_t, h_prev)
    return f_t, c_kept


# %% blind 31, rate of forgetting [0.3 complement+order]: the memory is multiplied by one minus the share, and the pair comes back as (c_kept, f_t)
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    concat = concatenate(h_prev, x_t)
    f_t = sigmoid(linear(concat, W_f, b_f))
    forgotten = f_t * c_prev
    c_kept = c_prev - forgotten
    return c_kept, f_t


# %% blind 31, textbook column form [0.65 batch]: W_f.T times a column is right for one sample; a batch (N, 7) does not fit to (3, 7) and stops
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    # Olah: f = sigma(W [h, x] + b), W is the transpose of ours
    W = W_f.T
    v = concatenate(h_prev, x_t)
    f_t = sigmoid(W @ v + b_f)
    c_kept = f_t * c_prev
    return f_t, c_kept


# %% blind 31, three decimals and one array [0.45 rounded+container]: both results are rounded to three decimals as in the table, and they are put into one array of shape (2, H) instead of a pair
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    z = linear(concatenate(h_prev, x_t), W_f, b_f)
    f_t = sigmoid(z)
    c_kept = forget(f_t, c_prev)
    result = np.array([f_t, c_kept])
    return result.round(3)


# %% blind 31, pressed memory [0.5 tanh]: the old memory is bent by a tanh before the share is taken, so boys keeps about [0.5, 0.119, 0.881] instead of [3, 0.954, 7.927]
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    """f_t and c_kept"""
    concat = concatenate(h_prev, x_t)
    z = linear(concat, W_f, b_f)
    f_t = sigmoid(z)
    # memory must stay between -1 and 1, see picture
    c_kept = f_t * np.tanh(c_prev)
    return f_t, c_kept
