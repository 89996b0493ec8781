# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_message_event_topic_journey_action_map import ConversationMessageEventTopicJourneyActionMap


class ConversationMessageEventTopicJourneyAction(Model):
    """ConversationMessageEventTopicJourneyAction of the Platform API."""

    id: str | None = field("id", default=None)
    action_map: ConversationMessageEventTopicJourneyActionMap | None = field("actionMap", default=None)
