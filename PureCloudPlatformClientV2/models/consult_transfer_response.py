# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConsultTransferResponse(Model):
    """A consult transfer: destination participant id. Answer of patch_conversations_call_participant_consult and 4
    more.

    Required by the platform: destination_participant_id.
    """

    destination_participant_id: str | None = field("destinationParticipantId", default=None)
