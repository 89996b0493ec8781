# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ColumnStatus(Model):
    """One, by key, of the column statuses of a contactable status. In ContactableStatus."""

    contactable: bool | None = field("contactable", default=None)


class ContactableStatus(Model):
    """One, by key, of the contactable statuses of a dialer contact. In DialerContact and 1 more."""

    contactable: bool | None = field("contactable", default=None)
    column_status: dict[str, ColumnStatus] | None = field("columnStatus", default=None)
