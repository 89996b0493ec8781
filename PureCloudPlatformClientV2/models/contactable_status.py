# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ColumnStatus(Model):
    """Part of ContactableStatus."""

    contactable: bool | None = field("contactable", default=None)


class ContactableStatus(Model):
    """Part of DialerContact and 1 more."""

    contactable: bool | None = field("contactable", default=None)
    column_status: dict[str, ColumnStatus] | None = field("columnStatus", default=None)
