# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef, ImapSettings, MailFromResult


class InboundDomainPatchRequest(Model):
    """Taken by patch_routing_email_domain and 1 more."""

    mail_from_settings: MailFromResult | None = field("mailFromSettings", default=None)
    custom_smtp_server: DomainEntityRef | None = field("customSMTPServer", default=None)
    imap_settings: ImapSettings | None = field("imapSettings", default=None)
