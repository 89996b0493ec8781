# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BillingUsageResource


class BillingUsage(Model):
    """Part of BillingUsageReport.

    Required by the platform: name, total_usage, resources.
    """

    name: str | None = field("name", default=None)
    total_usage: str | None = field("totalUsage", default=None)
    resources: list[BillingUsageResource] | None = field("resources", default=None)
