# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WaitlistPosition


class WaitlistPositionListing(Model):
    """Given by get_workforcemanagement_timeoffrequest_waitlistpositions and 1 more."""

    entities: list[WaitlistPosition] | None = field("entities", default=None)
