# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PhoneNumberColumn(Model):
    """Part of DialerPreview."""

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
