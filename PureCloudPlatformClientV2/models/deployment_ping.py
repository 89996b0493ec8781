# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DeploymentWebAction


class DeploymentPing(Model):
    """Given by get_journey_deployment_customer_ping."""

    actions: list[DeploymentWebAction] | None = field("actions", default=None)
    poll_interval_milliseconds: int | None = field("pollIntervalMilliseconds", default=None)
