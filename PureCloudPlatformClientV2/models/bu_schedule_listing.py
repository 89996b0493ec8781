# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_schedule_list_item import BuScheduleListItem


class BuScheduleListing(Model):
    """BuScheduleListing of the Platform API."""

    entities: list[BuScheduleListItem] | None = field("entities", default=None)
