# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .location_address import LocationAddress
    from .location_emergency_number import LocationEmergencyNumber


class LocationUpdateDefinition(Model):
    """LocationUpdateDefinition of the Platform API.

    The platform requires: name, version.
    """

    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    state: Literal["active", "deleted"] | str | None = field("state", default=None)
    path: list[str] | None = field("path", default=None)
    notes: str | None = field("notes", default=None)
    contact_user: str | None = field("contactUser", default=None)
    emergency_number: LocationEmergencyNumber | None = field("emergencyNumber", default=None)
    address: LocationAddress | None = field("address", default=None)
