# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class BillingUsageResource(Model):
    """Part of BillingUsage.

    Required by the platform: name, date.
    """

    name: str | None = field("name", default=None)
    date: datetime | None = field("date", default=None)
