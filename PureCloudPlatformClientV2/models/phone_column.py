# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PhoneColumn(Model):
    """Part of Campaign.

    Required by the platform: column_name, type.
    """

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
