# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import HeadcountInterval


class HeadcountForecast(Model):
    """Part of WeekSchedule.

    Required by the platform: required, required_without_shrinkage.
    """

    required: list[HeadcountInterval] | None = field("required", default=None)
    required_without_shrinkage: list[HeadcountInterval] | None = field("requiredWithoutShrinkage", default=None)
