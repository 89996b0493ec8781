# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConsultTransferResponse(Model):
    """ConsultTransferResponse of the Platform API.

    The platform requires: destination_participant_id.
    """

    destination_participant_id: str | None = field("destinationParticipantId", default=None)
