# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BusinessUnitListItem


class BusinessUnitListing(Model):
    """Given by get_workforcemanagement_businessunits and 1 more."""

    entities: list[BusinessUnitListItem] | None = field("entities", default=None)
