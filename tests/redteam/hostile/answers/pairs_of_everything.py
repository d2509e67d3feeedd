"""forget_gate gives pairs whose parts are of every wrong kind, one after the other."""
# expect: forget_gate=none

# %% forget_gate
_turn = [0]
_odd = [None, "x", 1, [1, 2], np.ones(2), np.ones((2, 2)), (), {}, np.ma.masked, True, 1j, np.float32(1), object()]

def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    _turn[0] += 1
    return _odd[_turn[0] % len(_odd)], _odd[_turn[0] // len(_odd) % len(_odd)]
