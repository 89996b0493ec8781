# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AvailableTimeOffRange


class AvailableTimeOffResponse(Model):
    """Given by post_workforcemanagement_timeofflimits_available_query."""

    values: list[AvailableTimeOffRange] | None = field("values", default=None)
