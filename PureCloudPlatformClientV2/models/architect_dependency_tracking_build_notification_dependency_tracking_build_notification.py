# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ArchitectDependencyTrackingBuildNotificationClient(Model):
    """Reference to an architect dependency tracking build notification client by its id and its name. In
    ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification(Model):
    """An architect dependency tracking build notification dependency tracking build: status, user, client and 1 more.
    Event of v2.architect.dependencytracking.build.
    """

    status: str | None = field("status", default=None)
    user: ArchitectDependencyTrackingBuildNotificationUser | None = field("user", default=None)
    client: ArchitectDependencyTrackingBuildNotificationClient | None = field("client", default=None)
    start_time: datetime | None = field("startTime", default=None)


class ArchitectDependencyTrackingBuildNotificationHomeOrganization(Model):
    """Home organization of an architect dependency tracking build notification user. In
    ArchitectDependencyTrackingBuildNotificationUser.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    third_party_org_name: str | None = field("thirdPartyOrgName", default=None)


class ArchitectDependencyTrackingBuildNotificationUser(Model):
    """User of an architect dependency tracking build notification dependency tracking build. In
    ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    home_org: ArchitectDependencyTrackingBuildNotificationHomeOrganization | None = field("homeOrg", default=None)
