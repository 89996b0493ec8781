# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateSecureSession(Model):
    """A secure session to create: flow id, user data, source participant id and 1 more. Body of
    post_conversation_participant_secureivrsessions.

    Required by the platform: flow_id, user_data.
    """

    source_participant_id: str | None = field("sourceParticipantId", default=None)
    flow_id: str | None = field("flowId", default=None)
    user_data: str | None = field("userData", default=None)
    disconnect: bool | None = field("disconnect", default=None)
