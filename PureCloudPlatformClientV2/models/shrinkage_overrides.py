# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShrinkageOverride


class ShrinkageOverrides(Model):
    """Part of SchedulingSettingsRequest and 1 more."""

    clear: bool | None = field("clear", default=None)
    values: list[ShrinkageOverride] | None = field("values", default=None)
