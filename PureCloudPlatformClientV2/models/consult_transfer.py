# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Destination


class ConsultTransfer(Model):
    """A consult transfer: speak to, destination and consulting user id. Body of
    post_conversations_call_participant_consult.

    Required by the platform: speak_to, destination.
    """

    speak_to: Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str | None = field("speakTo", default=None)
    consulting_user_id: str | None = field("consultingUserId", default=None)
    destination: Destination | None = field("destination", default=None)
