# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeRebootParameters(Model):
    """Edge reboot parameters: call draining wait time seconds. Body of post_telephony_providers_edge_reboot."""

    call_draining_wait_time_seconds: int | None = field("callDrainingWaitTimeSeconds", default=None)
