# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LocationAddress


class EmergencyLocation(Model):
    """An emergency location: address, DID, source and 3 more. Answer of
    get_carrierservices_integrations_emergencylocations_me and 1 more; body of
    post_carrierservices_integrations_emergencylocations_me.

    Required by the platform: address, did, source.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    address: LocationAddress | None = field("address", default=None)
    did: str | None = field("did", default=None)
    source: Literal["Admin", "User"] | str | None = field("source", default=None)
    self_uri: str | None = field("selfUri", default=None)
