# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeGuestSessionApp, KnowledgeGuestSessionContext


class KnowledgeGuestSession(Model):
    """Given by post_knowledge_guest_sessions; taken by post_knowledge_guest_sessions.

    Required by the platform: app, customer_id.
    """

    id: str | None = field("id", default=None)
    app: KnowledgeGuestSessionApp | None = field("app", default=None)
    customer_id: str | None = field("customerId", default=None)
    page_url: str | None = field("pageUrl", default=None)
    contexts: list[KnowledgeGuestSessionContext] | None = field("contexts", default=None)
    journey_session_id: str | None = field("journeySessionId", default=None)
