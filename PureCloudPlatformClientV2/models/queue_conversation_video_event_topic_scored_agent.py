# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_video_event_topic_uri_reference import QueueConversationVideoEventTopicUriReference


class QueueConversationVideoEventTopicScoredAgent(Model):
    """QueueConversationVideoEventTopicScoredAgent of the Platform API."""

    agent: QueueConversationVideoEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)
