# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BulkErrorDetail(Model):
    """One of the details of a bulk error entity. In BulkErrorEntity and 4 more."""

    field_name: str | None = field("fieldName", default=None)
    value: str | None = field("value", default=None)
    message: str | None = field("message", default=None)
