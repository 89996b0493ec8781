# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class RoomParticipantResponse(Model):
    """RoomParticipantResponse of the Platform API."""

    jid: str | None = field("jid", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
