# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationEventPresence(Model):
    """Part of ConversationMessageEvent.

    Required by the platform: type.
    """

    type: Literal["Join", "Disconnect", "Clear", "SignIn"] | str | None = field("type", default=None)
