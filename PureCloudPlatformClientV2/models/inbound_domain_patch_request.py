# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef, EmailErrorInfo, MailFromResult


class ImapSettings(Model):
    """Imap settings of an inbound domain. In InboundDomainPatchRequest."""

    integration: DomainEntityRef | None = field("integration", default=None)
    status: Literal[
        "Active", "AwaitingFolders", "Error", "Inactive", "IntegrationDeleted", "Unknown",
    ] | str | None = field("status", default=None)
    error_info: EmailErrorInfo | None = field("errorInfo", default=None)


class InboundDomainPatchRequest(Model):
    """An inbound domain to change: mail from settings, custom smtp server and imap settings. Body of
    patch_routing_email_domain and 1 more.
    """

    mail_from_settings: MailFromResult | None = field("mailFromSettings", default=None)
    custom_smtp_server: DomainEntityRef | None = field("customSMTPServer", default=None)
    imap_settings: ImapSettings | None = field("imapSettings", default=None)
