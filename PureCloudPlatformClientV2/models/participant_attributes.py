# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ParticipantAttributes(Model):
    """Participant attributes: attributes. Answer of patch_conversations_call_participant_attributes and 5 more; body of
    patch_conversation_participant_attributes and 6 more.
    """

    attributes: dict[str, str] | None = field("attributes", default=None)
