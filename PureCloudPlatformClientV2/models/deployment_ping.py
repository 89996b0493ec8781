# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DeploymentWebAction


class DeploymentPing(Model):
    actions: list[DeploymentWebAction] | None = field("actions", default=None)
    poll_interval_milliseconds: int | None = field("pollIntervalMilliseconds", default=None)
