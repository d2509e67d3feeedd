"""Wrong answers to forget, blind set 31."""

# %% blind 31, vector product [0.2 cross]: the sign is read as the cross product of physics; three numbers come out, but [1, 1, 1] with [6, 8, 9] gives [1, -3, 2], and other sizes stop
def forget(f_t, c_prev):
    # product of two vectors that is again a vector
    return np.cross(f_t, c_prev)


# %% blind 31, decay law [0.3 exponential]: the share is used as a decay rate, c exp(-f), so a share of 0 keeps everything and a share of 1 leaves 37 percent
def forget(f_t, c_prev):
    # N(t) = N_0 exp(-lambda t), one time step
    return c_prev * np.exp(-f_t)


# %% blind 31, do loop on the spot [0.45 mutation+truncation]: every unit of c_prev is overwritten by its product and c_prev itself is returned; a memory of whole numbers is cut to whole numbers, [6, 8, 9] with halves gives [3, 4, 4]
def forget(f_t, c_prev):
    for k in range(len(c_prev)):
        c_prev[k] = f_t[k] * c_prev[k]
    return c_prev


# %% blind 31, diagonal matrix [0.65 batch]: diag(f) times c is right for one sample; for a batch np.diag takes the diagonal of the table instead and the product stops or is wrong
def forget(f_t, c_prev):
    # Hadamard product written with an operator: diag(f) c
    F = np.diag(f_t)
    return F @ c_prev


# %% blind 31, switch at one half [0.35 threshold]: the gate is a switch, a share of 0.5 or more keeps the whole number and a smaller one clears it; halves are kept whole, so scenario 3 gives [6, 8, 9]
def forget(f_t, c_prev):
    keep = f_t >= 0.5
    return np.where(keep, c_prev, 0.0)


# %% blind 31, matlab dot star [0.4 syntax]: .* is MATLAB's pointwise product; Python stops with a SyntaxError before anything runs
def forget(f_t, c_prev):
    c_kept = f_t .* c_prev
    return c_kept


# %% blind 31, strength of memory [0.35 abs+rounded]: the memory is taken without its sign, so -8 with a share of 0.25 leaves +2, and the product is rounded to two decimals as in a lab report
def forget(f_t, c_prev):
    strength = np.abs(c_prev)
    return np.round(f_t * strength, 2)


# %% blind 31, two dimensional do loops [0.5 single]: the shape is unpacked into rows and columns, so a single sample of shape (3,) stops with not enough values to unpack; batches are right
def forget(f_t, c_prev):
    N, H = c_prev.shape
    c_kept = np.zeros((N, H))
    for n in range(N):
        for k in range(H):
            c_kept[n, k] = f_t[n, k] * c_prev[n, k]
    return c_kept
