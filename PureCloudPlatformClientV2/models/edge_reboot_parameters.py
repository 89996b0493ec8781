# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EdgeRebootParameters(Model):
    call_draining_wait_time_seconds: int | None = field("callDrainingWaitTimeSeconds", default=None)
