# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WorkitemsAttributeChangeBoolean(Model):
    new_value: bool | None = field("newValue", default=None)
    old_value: bool | None = field("oldValue", default=None)
