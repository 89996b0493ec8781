# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DashboardUser(Model):
    """A dashboard user, kept at /api/v2/analytics/reporting/dashboards/users/{userId}. Answer of
    get_analytics_reporting_dashboards_user.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    dashboard_count: int | None = field("dashboardCount", default=None)
    public_dashboard_count: int | None = field("publicDashboardCount", default=None)
    state: Literal["active", "inactive"] | str | None = field("state", default=None)
    self_uri: str | None = field("selfUri", default=None)
