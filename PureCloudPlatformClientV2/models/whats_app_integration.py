# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, ErrorBody, MessagingSettingReference, SupportedContentReference


class WhatsAppAvailablePhoneNumberDetails(Model):
    """One of the items of a whats app available phone number details listing. In
    WhatsAppAvailablePhoneNumberDetailsListing.

    Required by the platform: name, status.
    """

    name: str | None = field("name", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    status: str | None = field("status", default=None)


class WhatsAppAvailablePhoneNumberDetailsListing(Model):
    """List of whats app available phone number details. In WhatsAppIntegration."""

    entities: list[WhatsAppAvailablePhoneNumberDetails] | None = field("entities", default=None)


class WhatsAppIntegration(Model):
    """A whats app integration, kept at /api/v2/conversations/messaging/integrations/whatsapp/{integrationId}. Answer of
    delete_conversations_messaging_integrations_whatsapp_integration_id and 5 more.

    Required by the platform: id, name, phone_number, version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    messaging_setting: MessagingSettingReference | None = field("messagingSetting", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    available_phone_numbers: WhatsAppAvailablePhoneNumberDetailsListing | None = field(
        "availablePhoneNumbers", default=None
    )
    status: Literal[
        "Active", "Inactive", "Error", "Starting", "Incomplete", "Deleting", "DeletionFailed", "Failed",
    ] | str | None = field("status", default=None)
    recipient: DomainEntityRef | None = field("recipient", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    modified_by: DomainEntityRef | None = field("modifiedBy", default=None)
    version: int | None = field("version", default=None)
    activation_status_code: Literal[
        "CodeSent", "WaitRequired", "ActivationFailed", "CodeConfirmed", "ConfirmationFailed", "ResendCode",
    ] | str | None = field("activationStatusCode", default=None)
    activation_error_info: ErrorBody | None = field("activationErrorInfo", default=None)
    create_status: Literal["Initiated", "Completed", "Error"] | str | None = field("createStatus", default=None)
    create_error: ErrorBody | None = field("createError", default=None)
    self_uri: str | None = field("selfUri", default=None)
