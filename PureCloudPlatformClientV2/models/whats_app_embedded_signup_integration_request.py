# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MessagingSettingRequestReference, SupportedContentReference


class WhatsAppEmbeddedSignupIntegrationRequest(Model):
    """A whats app embedded signup integration: name, embedded signup access token, supported content and 3 more. Body
    of post_conversations_messaging_integrations_whatsapp_embeddedsignup.

    Required by the platform: name, embedded_signup_access_token.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    messaging_setting: MessagingSettingRequestReference | None = field("messagingSetting", default=None)
    embedded_signup_access_token: str | None = field("embeddedSignupAccessToken", default=None)
    self_uri: str | None = field("selfUri", default=None)
