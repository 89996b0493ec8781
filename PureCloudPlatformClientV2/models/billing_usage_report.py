# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class BillingUsage(Model):
    """One of the usages of a billing usage report. In BillingUsageReport.

    Required by the platform: name, total_usage, resources.
    """

    name: str | None = field("name", default=None)
    total_usage: str | None = field("totalUsage", default=None)
    resources: list[BillingUsageResource] | None = field("resources", default=None)


class BillingUsageReport(Model):
    """A billing usage report: start date, end date, usages and 4 more. Answer of get_billing_reports_billableusage.

    Required by the platform: start_date, end_date, usages.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    status: Literal["InProgress", "Complete"] | str | None = field("status", default=None)
    usages: list[BillingUsage] | None = field("usages", default=None)
    self_uri: str | None = field("selfUri", default=None)


class BillingUsageResource(Model):
    """One of the resources of a billing usage. In BillingUsage.

    Required by the platform: name, date.
    """

    name: str | None = field("name", default=None)
    date: datetime | None = field("date", default=None)
