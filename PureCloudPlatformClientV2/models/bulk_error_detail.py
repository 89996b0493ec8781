# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class BulkErrorDetail(Model):
    """BulkErrorDetail of the Platform API."""

    field_name: str | None = field("fieldName", default=None)
    value: str | None = field("value", default=None)
    message: str | None = field("message", default=None)
