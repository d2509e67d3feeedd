"""Threads of one cell that go on printing in all that comes after it."""
# expect: full

# %%
import sys
import threading
import time


def talk():
    while True:
        print("late " * 10)
        sys.stderr.write("x")
        time.sleep(0.005)


for _ in range(4):
    threading.Thread(target=talk, daemon=True).start()
