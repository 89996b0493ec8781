# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LocationAddress, LocationEmergencyNumber


class LocationCreateDefinition(Model):
    """A location create definition: name, state, path and 5 more. Body of post_locations.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    state: Literal["active", "deleted"] | str | None = field("state", default=None)
    path: list[str] | None = field("path", default=None)
    notes: str | None = field("notes", default=None)
    contact_user: str | None = field("contactUser", default=None)
    emergency_number: LocationEmergencyNumber | None = field("emergencyNumber", default=None)
    address: LocationAddress | None = field("address", default=None)
