# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MessagingSettingRequestReference, SupportedContentReference


class WhatsAppIntegrationUpdateRequest(Model):
    """A whats app integration to change: name, supported content, messaging setting and 2 more. Body of
    patch_conversations_messaging_integrations_whatsapp_integration_id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    messaging_setting: MessagingSettingRequestReference | None = field("messagingSetting", default=None)
    self_uri: str | None = field("selfUri", default=None)
