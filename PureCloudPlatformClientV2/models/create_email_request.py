# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CreateEmailRequest(Model):
    """An email to create: provider, queue id, flow id and 13 more. Body of post_conversations_emails.

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
    direction: Literal["OUTBOUND", "INBOUND"] | str | None = field("direction", default=None)
    html_body: str | None = field("htmlBody", default=None)
    text_body: str | None = field("textBody", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
