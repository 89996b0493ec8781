# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GroupSettings


class ValueWrapperGroupSettings(Model):
    """Part of UpdateActivityPlanRequest."""

    value: GroupSettings | None = field("value", default=None)
