# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .location_definition import LocationDefinition


class Location(Model):
    """Location of the Platform API."""

    id: str | None = field("id", default=None)
    floorplan_id: str | None = field("floorplanId", default=None)
    coordinates: dict[str, float] | None = field("coordinates", default=None)
    notes: str | None = field("notes", default=None)
    location_definition: LocationDefinition | None = field("locationDefinition", default=None)
