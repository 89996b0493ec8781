# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, MessagingSettingReference, SupportedContentReference


class MessagingIntegration(Model):
    """One of the items of a messaging integration entity listing. In MessagingIntegrationEntityListing.

    Required by the platform: id, name, messenger_type, version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    messaging_setting: MessagingSettingReference | None = field("messagingSetting", default=None)
    status: Literal[
        "Active", "Inactive", "Error", "Starting", "Incomplete", "Deleting", "DeletionFailed", "Failed",
    ] | str | None = field("status", default=None)
    messenger_type: Literal[
        "sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple",
    ] | str | None = field("messengerType", default=None)
    recipient: DomainEntityRef | None = field("recipient", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    modified_by: DomainEntityRef | None = field("modifiedBy", default=None)
    version: int | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)


class MessagingIntegrationEntityListing(Model):
    """Page of messaging integrations. Answer of get_conversations_messaging_integrations."""

    entities: list[MessagingIntegration] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
