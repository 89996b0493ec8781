# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeServiceStateRequest(Model):
    """EdgeServiceStateRequest of the Platform API.

    The platform requires: in_service.
    """

    in_service: bool | None = field("inService", default=None)
    call_draining_wait_time_seconds: int | None = field("callDrainingWaitTimeSeconds", default=None)
