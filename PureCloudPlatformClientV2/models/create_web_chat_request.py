# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateWebChatRequest(Model):
    """A web chat to create: queue id, provider, skill ids and 4 more. Body of post_conversations_chats.

    Required by the platform: queue_id, provider.
    """

    queue_id: str | None = field("queueId", default=None)
    provider: str | None = field("provider", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
    language_id: str | None = field("languageId", default=None)
    priority: int | None = field("priority", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    customer_name: str | None = field("customerName", default=None)
