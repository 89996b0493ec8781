# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeRebootParameters(Model):
    """EdgeRebootParameters of the Platform API."""

    call_draining_wait_time_seconds: int | None = field("callDrainingWaitTimeSeconds", default=None)
