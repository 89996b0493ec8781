# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, DashboardsSharedWith, Widget


class DashboardConfiguration(Model):
    """Part of DashboardConfigurationListing.

    Required by the platform: name, widgets, date_created, date_modified, date_deleted.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    rows: int | None = field("rows", default=None)
    columns: int | None = field("columns", default=None)
    widgets: list[Widget] | None = field("widgets", default=None)
    favorite: bool | None = field("favorite", default=None)
    public_dashboard: bool | None = field("publicDashboard", default=None)
    restricted: bool | None = field("restricted", default=None)
    layout_type: Literal["Grid", "Flow"] | str | None = field("layoutType", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_deleted: datetime | None = field("dateDeleted", default=None)
    created_by: AddressableEntityRef | None = field("createdBy", default=None)
    shared: bool | None = field("shared", default=None)
    dashboards_shared_with: DashboardsSharedWith | None = field("dashboardsSharedWith", default=None)
    self_uri: str | None = field("selfUri", default=None)
