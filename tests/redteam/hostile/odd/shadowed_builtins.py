"""A notebook whose variables hide the names of builtins and of the exercises' arguments."""
# expect: full

# %% end
sum = list = type = len = str = print = input = range = open = 3
z = concat = W_f = b_f = f_t = c_prev = h_prev = x_t = "hidden"
_ = __ = ___ = In = Out = None
