# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FixedAvailability


class ListWrapperFixedAvailability(Model):
    """Part of UpdateActivityPlanRequest."""

    values: list[FixedAvailability] | None = field("values", default=None)
