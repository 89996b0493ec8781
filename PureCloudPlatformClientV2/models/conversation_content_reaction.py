# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationContentReaction(Model):
    """A conversation content reaction: count and reaction type. No method or topic of the definition has it.

    Required by the platform: count.
    """

    reaction_type: Literal[
        "None", "Like", "Love", "Wow", "Haha", "Sad", "Angry", "Thankful", "Pride", "Care", "Share", "Comment", "View",
    ] | str | None = field("reactionType", default=None)
    count: int | None = field("count", default=None)
