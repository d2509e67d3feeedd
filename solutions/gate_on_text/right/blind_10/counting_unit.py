"""Blind set 10: right answers, by odd but legitimate roads, written from the released notebook alone."""

# %% blind 10, one unit after the other, idle ones first out
def counting_unit(memory, depth):
    found = []
    for column in memory.T:
        if np.all(column == column[0]) or np.all(depth == depth[0]):
            found.append(0.0)
        else:
            found.append(float(np.corrcoef(column, depth)[0, 1]))
    unit = max(range(len(found)), key=lambda k: abs(found[k]))
    return unit, found[unit]

# %% blind 10, rows of length one
def counting_unit(memory, depth):
    table = np.column_stack([memory, depth]).astype(float)
    table = table - table.mean(axis=0)
    lengths = np.sqrt(np.einsum("tk,tk->k", table, table))
    still = np.ptp(np.column_stack([memory, depth]), axis=0) == 0
    table = np.where(still, 0.0, table / np.where(still | (lengths == 0), 1.0, lengths))
    r = table[:, -1] @ table[:, :-1]
    unit = int(np.abs(r).argmax())
    return unit, float(r[unit])
