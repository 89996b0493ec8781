# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class BillingUsageResource(Model):
    """Required by the platform: name, date."""

    name: str | None = field("name", default=None)
    date: datetime | None = field("date", default=None)
