# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConsultTransferToExternal(Model):
    """A consult transfer to external: speak to, consulting user id and address. Body of
    post_conversations_call_participant_consult_external.

    Required by the platform: speak_to.
    """

    speak_to: Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str | None = field("speakTo", default=None)
    consulting_user_id: str | None = field("consultingUserId", default=None)
    address: str | None = field("address", default=None)
