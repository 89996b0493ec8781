# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import HrisTimeOffType


class ValueWrapperHrisTimeOffType(Model):
    """HRIS time off type of a business unit update time off plan. In BuUpdateTimeOffPlanRequest and 1 more."""

    value: HrisTimeOffType | None = field("value", default=None)
