# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ArchitectDependencyTrackingBuildNotificationClient, ArchitectDependencyTrackingBuildNotificationUser


class ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification(Model):
    status: str | None = field("status", default=None)
    user: ArchitectDependencyTrackingBuildNotificationUser | None = field("user", default=None)
    client: ArchitectDependencyTrackingBuildNotificationClient | None = field("client", default=None)
    start_time: datetime | None = field("startTime", default=None)
