# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WrapupDelta


class WorkitemsAttributeChangeWrapupDelta(Model):
    new_value: WrapupDelta | None = field("newValue", default=None)
    old_value: WrapupDelta | None = field("oldValue", default=None)
