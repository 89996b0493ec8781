# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DashboardConfigurationQueryRequest(Model):
    """A dashboard configuration query: dashboard configuration ids, sort by and 2 more. Body of
    post_analytics_reporting_settings_dashboards_query.

    Required by the platform: dashboard_configuration_ids.
    """

    dashboard_configuration_ids: list[str] | None = field("dashboardConfigurationIds", default=None)
    page_number: int | None = field("pageNumber", default=None)
    page_size: int | None = field("pageSize", default=None)
    sort_by: Literal["Asc", "Desc"] | str | None = field("sortBy", default=None)
