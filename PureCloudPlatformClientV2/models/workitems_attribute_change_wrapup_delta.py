# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WrapupDelta


class WorkitemsAttributeChangeWrapupDelta(Model):
    """Part of WorkitemDelta."""

    new_value: WrapupDelta | None = field("newValue", default=None)
    old_value: WrapupDelta | None = field("oldValue", default=None)
