# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationContentReaction(Model):
    """Comes with notifications.

    Required by the platform: count.
    """

    reaction_type: Literal[
        "None", "Like", "Love", "Wow", "Haha", "Sad", "Angry", "Thankful", "Pride", "Care", "Share", "Comment", "View",
    ] | str | None = field("reactionType", default=None)
    count: int | None = field("count", default=None)
