# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, LocationAddress, LocationEmergencyNumber


class LocationAddressVerificationDetails(Model):
    """Address verification details of a location definition. In LocationDefinition."""

    status: Literal["Pending", "InProgress", "Retry", "Complete", "Failed"] | str | None = field("status", default=None)
    date_finished: datetime | None = field("dateFinished", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
    service: str | None = field("service", default=None)


class LocationDefinition(Model):
    """A location definition, kept at /api/v2/locations/{locationId}. Answer of get_location and 2 more."""

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


class LocationImage(Model):
    """One of the floorplan images of a location definition. In LocationDefinition."""

    resolution: str | None = field("resolution", default=None)
    image_uri: str | None = field("imageUri", default=None)
