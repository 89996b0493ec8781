# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, ErrorBody, MessagingSettingReference, SupportedContentReference


class OpenIntegration(Model):
    """An open integration, kept at /api/v2/conversations/messaging/integrations/open/{integrationId}. Answer of
    get_conversations_messaging_integrations_open_integration_id and 2 more.

    Required by the platform: id, name, outbound_notification_webhook_url,
    outbound_notification_webhook_signature_secret_token.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    messaging_setting: MessagingSettingReference | None = field("messagingSetting", default=None)
    outbound_notification_webhook_url: str | None = field("outboundNotificationWebhookUrl", default=None)
    outbound_notification_webhook_signature_secret_token: str | None = field(
        "outboundNotificationWebhookSignatureSecretToken", default=None
    )
    webhook_headers: dict[str, str] | None = field("webhookHeaders", default=None)
    status: str | None = field("status", default=None)
    recipient: DomainEntityRef | None = field("recipient", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    modified_by: DomainEntityRef | None = field("modifiedBy", default=None)
    create_status: Literal["Initiated", "Completed", "Error"] | str | None = field("createStatus", default=None)
    create_error: ErrorBody | None = field("createError", default=None)
    self_uri: str | None = field("selfUri", default=None)
