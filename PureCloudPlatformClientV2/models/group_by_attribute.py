# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class GroupByAttribute(Model):
    """GroupByAttribute of the Platform API."""

    attribute: str | None = field("attribute", default=None)
    value: str | None = field("value", default=None)
