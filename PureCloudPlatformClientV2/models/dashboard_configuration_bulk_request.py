# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DashboardConfigurationBulkRequest(Model):
    """A dashboard configuration bulk: dashboard configuration ids. Body of
    post_analytics_reporting_settings_dashboards_bulk_remove.

    Required by the platform: dashboard_configuration_ids.
    """

    dashboard_configuration_ids: list[str] | None = field("dashboardConfigurationIds", default=None)
