# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class BillingUsageResource(Model):
    """BillingUsageResource of the Platform API.

    The platform requires: name, date.
    """

    name: str | None = field("name", default=None)
    date: datetime | None = field("date", default=None)
