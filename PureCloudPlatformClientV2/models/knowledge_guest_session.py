# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_guest_session_app import KnowledgeGuestSessionApp
    from .knowledge_guest_session_context import KnowledgeGuestSessionContext


class KnowledgeGuestSession(Model):
    """KnowledgeGuestSession of the Platform API.

    The platform requires: app, customer_id.
    """

    id: str | None = field("id", default=None)
    app: KnowledgeGuestSessionApp | None = field("app", default=None)
    customer_id: str | None = field("customerId", default=None)
    page_url: str | None = field("pageUrl", default=None)
    contexts: list[KnowledgeGuestSessionContext] | None = field("contexts", default=None)
    journey_session_id: str | None = field("journeySessionId", default=None)
