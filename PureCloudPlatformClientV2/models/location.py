# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LocationDefinition


class Location(Model):
    """One of the locations of an organization user. In OrgUser and 4 more."""

    id: str | None = field("id", default=None)
    floorplan_id: str | None = field("floorplanId", default=None)
    coordinates: dict[str, float] | None = field("coordinates", default=None)
    notes: str | None = field("notes", default=None)
    location_definition: LocationDefinition | None = field("locationDefinition", default=None)
