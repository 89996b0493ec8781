# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Entity


class KnowledgeGuestSession(Model):
    """A knowledge guest session: app, customer id, page URL and 3 more. Answer of post_knowledge_guest_sessions; body
    of post_knowledge_guest_sessions.

    Required by the platform: app, customer_id.
    """

    id: str | None = field("id", default=None)
    app: KnowledgeGuestSessionApp | None = field("app", default=None)
    customer_id: str | None = field("customerId", default=None)
    page_url: str | None = field("pageUrl", default=None)
    contexts: list[KnowledgeGuestSessionContext] | None = field("contexts", default=None)
    journey_session_id: str | None = field("journeySessionId", default=None)


class KnowledgeGuestSessionApp(Model):
    """App of a knowledge guest session. In KnowledgeGuestSession.

    Required by the platform: deployment_id, type.
    """

    deployment_id: str | None = field("deploymentId", default=None)
    type: Literal["MessengerKnowledgeApp", "SupportCenter"] | str | None = field("type", default=None)


class KnowledgeGuestSessionContext(Model):
    """One of the contexts of a knowledge guest session. In KnowledgeGuestSession.

    Required by the platform: id, values.
    """

    id: str | None = field("id", default=None)
    values: list[Entity] | None = field("values", default=None)
