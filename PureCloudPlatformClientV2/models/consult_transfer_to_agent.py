# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConsultTransferToAgent(Model):
    """ConsultTransferToAgent of the Platform API.

    The platform requires: speak_to.
    """

    speak_to: Literal["DESTINATION", "OBJECT", "BOTH", "CONFERENCE"] | str | None = field("speakTo", default=None)
    consulting_user_id: str | None = field("consultingUserId", default=None)
    user_id: str | None = field("userId", default=None)
    user_display_name: str | None = field("userDisplayName", default=None)
