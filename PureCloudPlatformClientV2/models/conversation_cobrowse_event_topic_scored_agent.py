# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_cobrowse_event_topic_uri_reference import ConversationCobrowseEventTopicUriReference


class ConversationCobrowseEventTopicScoredAgent(Model):
    """ConversationCobrowseEventTopicScoredAgent of the Platform API."""

    agent: ConversationCobrowseEventTopicUriReference | None = field("agent", default=None)
    score: int | None = field("score", default=None)
