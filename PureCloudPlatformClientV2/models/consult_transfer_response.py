# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConsultTransferResponse(Model):
    """Required by the platform: destination_participant_id."""

    destination_participant_id: str | None = field("destinationParticipantId", default=None)
