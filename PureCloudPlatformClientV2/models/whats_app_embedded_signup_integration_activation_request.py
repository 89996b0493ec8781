# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WhatsAppEmbeddedSignupIntegrationActivationRequest(Model):
    """A whats app embedded signup integration activation: phone number, pin, name and 2 more. Body of
    patch_conversations_messaging_integrations_whatsapp_embeddedsignup_integration_id.

    Required by the platform: phone_number, pin.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    pin: str | None = field("pin", default=None)
    self_uri: str | None = field("selfUri", default=None)
