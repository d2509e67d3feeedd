"""Goes up from an exception's traceback and down into the worker's loop, and calls what it finds there."""
# expect: linear=none

# %% linear
def linear(concat, W_f, b_f):
    try:
        raise ValueError
    except ValueError as error:
        frame = error.__traceback__.tb_frame
        while frame.f_back is not None:
            frame = frame.f_back
            for name, value in list(frame.f_locals.items()):
                if isinstance(value, np.ndarray) and value.shape == np.shape(b_f) and value is not b_f:
                    return value
    return None
