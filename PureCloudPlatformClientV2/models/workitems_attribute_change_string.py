# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WorkitemsAttributeChangeString(Model):
    new_value: str | None = field("newValue", default=None)
    old_value: str | None = field("oldValue", default=None)
