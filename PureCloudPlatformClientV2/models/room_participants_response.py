# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .room_participant_response import RoomParticipantResponse


class RoomParticipantsResponse(Model):
    """RoomParticipantsResponse of the Platform API."""

    participants: list[RoomParticipantResponse] | None = field("participants", default=None)
