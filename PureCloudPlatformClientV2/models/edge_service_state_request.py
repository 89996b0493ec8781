# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeServiceStateRequest(Model):
    """An edge service state: in service and call draining wait time seconds. Body of
    post_telephony_providers_edge_statuscode.

    Required by the platform: in_service.
    """

    in_service: bool | None = field("inService", default=None)
    call_draining_wait_time_seconds: int | None = field("callDrainingWaitTimeSeconds", default=None)
