# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConsultTransferToAgent(Model):
    """A consult transfer to agent: speak to, consulting user id, user id and 1 more. Body of
    post_conversations_call_participant_consult_agent.

    Required by the platform: speak_to.
    """

    speak_to: Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str | None = field("speakTo", default=None)
    consulting_user_id: str | None = field("consultingUserId", default=None)
    user_id: str | None = field("userId", default=None)
    user_display_name: str | None = field("userDisplayName", default=None)
