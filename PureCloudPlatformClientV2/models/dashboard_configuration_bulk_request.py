# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class DashboardConfigurationBulkRequest(Model):
    """Required by the platform: dashboard_configuration_ids."""

    dashboard_configuration_ids: list[str] | None = field("dashboardConfigurationIds", default=None)
