# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MessagingSettingRequestReference, SupportedContentReference


class WhatsAppIntegrationRequest(Model):
    """A whats app integration: name, phone number, waba certificate and 4 more. Body of
    post_conversations_messaging_integrations_whatsapp.

    Required by the platform: name, phone_number, waba_certificate.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    messaging_setting: MessagingSettingRequestReference | None = field("messagingSetting", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    waba_certificate: str | None = field("wabaCertificate", default=None)
    self_uri: str | None = field("selfUri", default=None)
