# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_message_event_topic_uri_reference import ConversationMessageEventTopicUriReference


class ConversationMessageEventTopicScoredAgent(Model):
    """ConversationMessageEventTopicScoredAgent of the Platform API."""

    agent: ConversationMessageEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)
