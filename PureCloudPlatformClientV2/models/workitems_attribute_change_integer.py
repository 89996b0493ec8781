# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WorkitemsAttributeChangeInteger(Model):
    new_value: int | None = field("newValue", default=None)
    old_value: int | None = field("oldValue", default=None)
