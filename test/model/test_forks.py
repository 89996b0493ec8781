"""Models in forked children."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PROGRAM = """
import os, sys, threading, warnings
from PureCloudPlatformClientV2 import Contact, User
from PureCloudPlatformClientV2._model import field
first = User.from_dict({"division": {"id": "d"}})
reached, go_on = threading.Event(), threading.Event()
def pause(frame, event, argument):
    # The thread stands still where it gives a model a dict of its own.
    if event == "line" and frame.f_code is field.own_values.__code__ and frame.f_lineno > pause.first + 2:
        reached.set()
        go_on.wait()
    return pause
pause.first = field.own_values.__code__.co_firstlineno
def touch():
    sys.settrace(pause)
    first.addresses = [Contact(address="+491")]
thread = threading.Thread(target=touch)
thread.start()
assert reached.wait(60)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    child = os.fork()
if child == 0:
    import signal
    signal.alarm(20)
    read = User.from_dict({"division": {"id": "other"}})
    os._exit(0 if read.division.id == "other" else 1)
go_on.set()
thread.join()
assert os.waitpid(child, 0)[1] == 0, "the child hangs"
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_that_is_forked_while_a_thread_writes_to_a_model_reads_models() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
