# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EmailColumn(Model):
    """EmailColumn of the Platform API.

    The platform requires: column_name, type.
    """

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
    contactable_time_column: str | None = field("contactableTimeColumn", default=None)
