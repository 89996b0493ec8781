# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ArchitectDependencyTrackingBuildNotificationClient(Model):
    """Part of ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification(Model):
    """Comes with notifications."""

    status: str | None = field("status", default=None)
    user: ArchitectDependencyTrackingBuildNotificationUser | None = field("user", default=None)
    client: ArchitectDependencyTrackingBuildNotificationClient | None = field("client", default=None)
    start_time: datetime | None = field("startTime", default=None)


class ArchitectDependencyTrackingBuildNotificationHomeOrganization(Model):
    """Part of ArchitectDependencyTrackingBuildNotificationUser."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    third_party_org_name: str | None = field("thirdPartyOrgName", default=None)


class ArchitectDependencyTrackingBuildNotificationUser(Model):
    """Part of ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    home_org: ArchitectDependencyTrackingBuildNotificationHomeOrganization | None = field("homeOrg", default=None)
