# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CustomEventAttributeList(Model):
    """Required by the platform: data_type, values."""

    data_type: str | None = field("dataType", default=None)
    values: list[str] | None = field("values", default=None)
