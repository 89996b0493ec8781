# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkitemsAttributeChangeBoolean(Model):
    """WorkitemsAttributeChangeBoolean of the Platform API."""

    new_value: bool | None = field("newValue", default=None)
    old_value: bool | None = field("oldValue", default=None)
