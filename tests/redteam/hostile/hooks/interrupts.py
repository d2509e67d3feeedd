"""A thread that interrupts the main thread, by signal and by interpreter, every few milliseconds."""
# expect: rest=any
# limits: short

# %%
import _thread, os, signal, threading, time

def _interrupt():
    for _ in range(200):
        _thread.interrupt_main()
        signal.raise_signal(signal.SIGINT)
        time.sleep(0.003)

threading.Thread(target=_interrupt, daemon=True).start()
