# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DivisionReference


class BusinessUnitListItem(Model):
    """One of the items of a business unit listing. In BusinessUnitListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    authorized: bool | None = field("authorized", default=None)
    division: DivisionReference | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)


class BusinessUnitListing(Model):
    """List of business unit list items. Answer of get_workforcemanagement_businessunits and 1 more."""

    entities: list[BusinessUnitListItem] | None = field("entities", default=None)
