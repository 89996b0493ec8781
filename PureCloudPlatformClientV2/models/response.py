# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, DomainEntityRef, JsonSchemaDocument, User


class FooterTemplate(Model):
    """Footer of a response. In Response."""

    type: Literal["Signature"] | str | None = field("type", default=None)
    applicable_resources: list[str] | None = field("applicableResources", default=None)


class MessagingTemplate(Model):
    """Messaging template of a response. In Response."""

    whats_app: WhatsAppDefinition | None = field("whatsApp", default=None)


class Response(Model):
    """A response, kept at /api/v2/responsemanagement/responses/{responseId}. Answer of get_responsemanagement_response
    and 2 more; body of post_responsemanagement_responses and 1 more.

    Required by the platform: libraries, texts.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    libraries: list[DomainEntityRef] | None = field("libraries", default=None)
    texts: list[ResponseText] | None = field("texts", default=None)
    created_by: User | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    interaction_type: Literal["chat", "email", "twitter"] | str | None = field("interactionType", default=None)
    substitutions: list[ResponseSubstitution] | None = field("substitutions", default=None)
    substitutions_schema: JsonSchemaDocument | None = field("substitutionsSchema", default=None)
    response_type: Literal[
        "MessagingTemplate", "CampaignSmsTemplate", "CampaignEmailTemplate", "Footer",
    ] | str | None = field("responseType", default=None)
    messaging_template: MessagingTemplate | None = field("messagingTemplate", default=None)
    assets: list[AddressableEntityRef] | None = field("assets", default=None)
    footer: FooterTemplate | None = field("footer", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ResponseSubstitution(Model):
    """One of the substitutions of a response. In Response.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    default_value: str | None = field("defaultValue", default=None)


class ResponseText(Model):
    """One of the texts of a response. In Response.

    Required by the platform: content.
    """

    content: str | None = field("content", default=None)
    content_type: Literal["text/plain", "text/html"] | str | None = field("contentType", default=None)
    type: Literal["body", "subject"] | str | None = field("type", default=None)


class WhatsAppDefinition(Model):
    """Whats app of a messaging template. In MessagingTemplate.

    Required by the platform: name, language.
    """

    name: str | None = field("name", default=None)
    namespace: str | None = field("namespace", default=None)
    language: str | None = field("language", default=None)
