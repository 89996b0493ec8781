# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmailColumn(Model):
    """One of the email columns of a contact list. In ContactList and 2 more.

    Required by the platform: column_name, type.
    """

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
    contactable_time_column: str | None = field("contactableTimeColumn", default=None)
