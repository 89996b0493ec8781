# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ParkingStateRequest(Model):
    """One of alerting, dialing, contacting, offering, connected, disconnected, terminated, converting, uploading,
    transmitting, parked, none. Body of patch_conversations_email_participant_parkingstate.

    Required by the platform: state.
    """

    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "parked", "none",
    ] | str | None = field("state", default=None)
