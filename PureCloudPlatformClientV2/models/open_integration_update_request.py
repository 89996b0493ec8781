# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MessagingSettingRequestReference, SupportedContentReference


class OpenIntegrationUpdateRequest(Model):
    """An open integration to change: name, supported content, messaging setting and 5 more. Body of
    patch_conversations_messaging_integrations_open_integration_id.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    messaging_setting: MessagingSettingRequestReference | None = field("messagingSetting", default=None)
    outbound_notification_webhook_url: str | None = field("outboundNotificationWebhookUrl", default=None)
    outbound_notification_webhook_signature_secret_token: str | None = field(
        "outboundNotificationWebhookSignatureSecretToken", default=None
    )
    webhook_headers: dict[str, str] | None = field("webhookHeaders", default=None)
    self_uri: str | None = field("selfUri", default=None)
