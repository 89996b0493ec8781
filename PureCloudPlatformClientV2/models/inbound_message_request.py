# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class InboundMessageRequest(Model):
    """An inbound message: provider, queue id, flow id and 9 more. Body of post_conversations_email_inboundmessages.

    Required by the platform: provider.
    """

    queue_id: str | None = field("queueId", default=None)
    flow_id: str | None = field("flowId", default=None)
    provider: str | None = field("provider", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
    language_id: str | None = field("languageId", default=None)
    priority: int | None = field("priority", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    to_address: str | None = field("toAddress", default=None)
    to_name: str | None = field("toName", default=None)
    from_address: str | None = field("fromAddress", default=None)
    from_name: str | None = field("fromName", default=None)
    subject: str | None = field("subject", default=None)
