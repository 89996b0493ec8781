# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Destination


class CreateCallRequest(Model):
    """A call to create: phone number, caller id, caller id name and 12 more. Body of post_conversations_calls."""

    phone_number: str | None = field("phoneNumber", default=None)
    caller_id: str | None = field("callerId", default=None)
    caller_id_name: str | None = field("callerIdName", default=None)
    call_from_queue_id: str | None = field("callFromQueueId", default=None)
    call_queue_id: str | None = field("callQueueId", default=None)
    call_user_id: str | None = field("callUserId", default=None)
    priority: int | None = field("priority", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    language_id: str | None = field("languageId", default=None)
    routing_skills_ids: list[str] | None = field("routingSkillsIds", default=None)
    conversation_ids: list[str] | None = field("conversationIds", default=None)
    participants: list[Destination] | None = field("participants", default=None)
    uui_data: str | None = field("uuiData", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    label: str | None = field("label", default=None)
