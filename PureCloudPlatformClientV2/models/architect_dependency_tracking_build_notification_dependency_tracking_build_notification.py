# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .architect_dependency_tracking_build_notification_client import ArchitectDependencyTrackingBuildNotificationClient
    from .architect_dependency_tracking_build_notification_user import ArchitectDependencyTrackingBuildNotificationUser


class ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification(Model):
    """ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification of the Platform API."""

    status: str | None = field("status", default=None)
    user: ArchitectDependencyTrackingBuildNotificationUser | None = field("user", default=None)
    client: ArchitectDependencyTrackingBuildNotificationClient | None = field("client", default=None)
    start_time: datetime | None = field("startTime", default=None)
