# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef
    from .imap_settings import ImapSettings
    from .mail_from_result import MailFromResult


class InboundDomainPatchRequest(Model):
    """InboundDomainPatchRequest of the Platform API."""

    mail_from_settings: MailFromResult | None = field("mailFromSettings", default=None)
    custom_smtp_server: DomainEntityRef | None = field("customSMTPServer", default=None)
    imap_settings: ImapSettings | None = field("imapSettings", default=None)
