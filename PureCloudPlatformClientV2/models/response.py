# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .addressable_entity_ref import AddressableEntityRef
    from .domain_entity_ref import DomainEntityRef
    from .footer_template import FooterTemplate
    from .json_schema_document import JsonSchemaDocument
    from .messaging_template import MessagingTemplate
    from .response_substitution import ResponseSubstitution
    from .response_text import ResponseText
    from .user import User


class Response(Model):
    """Response of the Platform API.

    The platform requires: libraries, texts.
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
