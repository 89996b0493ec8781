# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .waitlist_position import WaitlistPosition


class WaitlistPositionListing(Model):
    """WaitlistPositionListing of the Platform API."""

    entities: list[WaitlistPosition] | None = field("entities", default=None)
