"""What a forked child has to make anew: locks that a thread of the parent held, work that it was doing."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class _Restarted(Protocol):
    def after_fork(self) -> None: ...


_ALIVE: WeakSet[_Restarted] = WeakSet()


def restart_after_fork(item: _Restarted) -> None:
    """Call `item.after_fork()` in every child that is forked while `item` lives."""
    _ALIVE.add(item)


def _in_child() -> None:
    for item in list(_ALIVE):
        item.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
