# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationCallEventTopicJourneyActionMap


class ConversationCallEventTopicJourneyAction(Model):
    id: str | None = field("id", default=None)
    action_map: ConversationCallEventTopicJourneyActionMap | None = field("actionMap", default=None)
