"""IPython's magics that read, write, run, debug, time and configure, a line each; those that clear the namespace before the imports."""
# expect: full
# never: root:x|uid=

# %%
%reset -f
import numpy as np
# %%
%env
# %%
%run /etc/passwd
# %%
%history -g -f seen.txt
%store
%logstart kept.log
%pycat /etc/passwd
%load /etc/passwd
%psource np
%rehashx
# %%
%sx id
!!id
%system id
%alias x id
%save -f kept 1
%macro m 1
%notebook kept.ipynb
%pastebin 1
# %%
%debug 1
# %%
%pdb on
1 / 0
# %%
%prun 1
%timeit -n1 -r1 1
%xmode Verbose
%colors linux
%autocall 2
%autoawait trio
%doctest_mode
# %%
%%writefile kept.txt
root
# %%
%%perl
print `id`;
# %%
%%python3 --bg --out x
import os; os.system("id")
# %%
%%!
id
