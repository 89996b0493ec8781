# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        AddressableEntityRef, LocationAddress, LocationAddressVerificationDetails, LocationEmergencyNumber, LocationImage,
    )


class LocationDefinition(Model):
    """Given by get_location and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    contact_user: AddressableEntityRef | None = field("contactUser", default=None)
    emergency_number: LocationEmergencyNumber | None = field("emergencyNumber", default=None)
    address: LocationAddress | None = field("address", default=None)
    state: Literal["active", "deleted"] | str | None = field("state", default=None)
    notes: str | None = field("notes", default=None)
    version: int | None = field("version", default=None)
    path: list[str] | None = field("path", default=None)
    profile_image: list[LocationImage] | None = field("profileImage", default=None)
    floorplan_image: list[LocationImage] | None = field("floorplanImage", default=None)
    address_verification_details: LocationAddressVerificationDetails | None = field(
        "addressVerificationDetails", default=None
    )
    address_verified: bool | None = field("addressVerified", default=None)
    address_stored: bool | None = field("addressStored", default=None)
    images: str | None = field("images", default=None)
    self_uri: str | None = field("selfUri", default=None)
