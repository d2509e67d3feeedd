"""Shell lines, magics, cell magics and questions for input in between."""
# expect: full

# %%
%matplotlib inline
%time 1 + 1
!ls -la
_files = !echo hello
%pip install numpy
%load_ext autoreload

# %%
%%bash
echo hello

# %%
name = input("Your name? ")
