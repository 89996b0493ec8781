# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef, ImapSettings, MailFromResult


class InboundDomainPatchRequest(Model):
    mail_from_settings: MailFromResult | None = field("mailFromSettings", default=None)
    custom_smtp_server: DomainEntityRef | None = field("customSMTPServer", default=None)
    imap_settings: ImapSettings | None = field("imapSettings", default=None)
