# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ColumnStatus(Model):
    """ColumnStatus of the Platform API."""

    contactable: bool | None = field("contactable", default=None)
