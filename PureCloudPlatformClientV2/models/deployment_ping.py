# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .deployment_web_action import DeploymentWebAction


class DeploymentPing(Model):
    """DeploymentPing of the Platform API."""

    actions: list[DeploymentWebAction] | None = field("actions", default=None)
    poll_interval_milliseconds: int | None = field("pollIntervalMilliseconds", default=None)
