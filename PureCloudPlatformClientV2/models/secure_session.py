# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef


class SecureSession(Model):
    """A secure session, kept at
    /api/v2/conversations/{conversationId}/participants/{participantId}/secureivrsessions/{secureSessionId}. Answer
    of get_conversation_participant_secureivrsession and 1 more.

    Required by the platform: flow, state.
    """

    id: str | None = field("id", default=None)
    flow: DomainEntityRef | None = field("flow", default=None)
    user_data: str | None = field("userData", default=None)
    state: Literal["PENDING", "COMPLETED", "FAILED"] | str | None = field("state", default=None)
    source_participant_id: str | None = field("sourceParticipantId", default=None)
    disconnect: bool | None = field("disconnect", default=None)
    self_uri: str | None = field("selfUri", default=None)
