# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConsultTransferUpdate(Model):
    """A consult transfer to change: speak to and consulting user id. Body of
    patch_conversations_call_participant_consult.

    Required by the platform: speak_to.
    """

    speak_to: Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str | None = field("speakTo", default=None)
    consulting_user_id: str | None = field("consultingUserId", default=None)
