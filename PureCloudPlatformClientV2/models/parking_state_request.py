# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ParkingStateRequest(Model):
    """ParkingStateRequest of the Platform API.

    The platform requires: state.
    """

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "parked", "none",
    ] | str | None = field("state", default=None)
