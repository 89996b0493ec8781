# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import BillingUsage


class BillingUsageReport(Model):
    """Given by get_billing_reports_billableusage.

    Required by the platform: start_date, end_date, usages.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    status: Literal["InProgress", "Complete"] | str | None = field("status", default=None)
    usages: list[BillingUsage] | None = field("usages", default=None)
    self_uri: str | None = field("selfUri", default=None)
