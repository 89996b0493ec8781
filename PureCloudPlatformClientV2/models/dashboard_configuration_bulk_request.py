# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DashboardConfigurationBulkRequest(Model):
    """DashboardConfigurationBulkRequest of the Platform API.

    The platform requires: dashboard_configuration_ids.
    """

    dashboard_configuration_ids: list[str] | None = field("dashboardConfigurationIds", default=None)
