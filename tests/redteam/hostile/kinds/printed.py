"""Prints in calls: without end, through the stream that was there before, odd letters, from a thread, and what looks like a message."""
# expect: concatenate=none, linear=none, sigmoid=none, forget=none, forget_gate=none
# limits: short

# %%
import json, sys, threading

# %% concatenate
def concatenate(h_prev, x_t):
    for _ in range(10**5):
        print("x" * 1000)
    return None

# %% linear
def linear(concat, W_f, b_f):
    print("x" * 10**6, file=sys.__stdout__)
    return None

# %% sigmoid
def sigmoid(z):
    print("\ud800\x00\x1b[2J" * 500)
    return None

# %% forget
def forget(f_t, c_prev):
    threading.Thread(target=lambda: [print("x") for _ in range(10**4)]).start()
    return None

# %% forget_gate
def forget_gate(h_prev, x_t, c_prev, W_f, b_f):
    print(json.dumps(["answer", 0, 1.0]), flush=True)
    sys.stdout._log.append(["stdout", 7])
    return None
