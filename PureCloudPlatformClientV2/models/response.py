# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, DomainEntityRef, FooterTemplate, JsonSchemaDocument, MessagingTemplate, ResponseSubstitution,
        ResponseText, User,
    )


class Response(Model):
    """Given by get_responsemanagement_response and 2 more; taken by post_responsemanagement_responses and 1 more.

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
